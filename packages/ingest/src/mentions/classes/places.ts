/** Nouns for where things are: what heads "the naval base" or "an Azov Sea port" is a Place. */
export const PLACES = `
country nation state republic kingdom empire province region district county prefecture canton territory oblast
municipality borough ward constituency parish colony protectorate enclave exclave homeland mainland city town
village hamlet settlement capital metropolis suburb outskirts neighborhood neighbourhood slum favela downtown
megacity township commune locality principality emirate sultanate continent island isle archipelago peninsula cape
coast coastline shore shoreline seaside beach bay gulf sea ocean strait channel lake lagoon reservoir river stream
creek canal delta estuary waterfall waterway swamp marsh wetland valley canyon gorge mountain mount hill peak ridge
volcano plateau plain desert forest wood woodland jungle rainforest savanna steppe tundra glacier iceberg cave reef
oasis meadow countryside border frontier borderland crossing checkpoint frontline front-line battlefield zone area
location crash-site construction-site landing-site test-site launch-site burial-site disposal-site place spot venue landmark hemisphere equator southeast southwest northeast northwest hinterland
buffer-zone basin crater moon planet

street road avenue boulevard lane alley highway motorway freeway expressway bridge tunnel intersection junction
crossroads roundabout square plaza park garden playground cemetery graveyard pavement sidewalk trail railway
railroad route runway airstrip airfield airport airbase aerodrome heliport spaceport launchpad launch-pad port
harbor harbour dock pier jetty quay marina wharf berth terminal station depot

building house apartment flat tower skyscraper mansion villa palace castle fortress fort citadel bunker shelter
barracks base camp outpost compound facility plant factory refinery warehouse workshop shipyard dam power-plant
power-station substation reactor mine quarry oilfield gasfield coalfield farm ranch orchard vineyard greenhouse barn
hangar headquarters hq courthouse courtroom prison jail penitentiary detention-centre police-station morgue hotel
hostel motel inn resort casino restaurant cafe café bar pub nightclub mall shopping-centre marketplace bazaar
stadium arena gym racecourse circuit theatre theater cinema concert-hall hall auditorium cathedral chapel temple
mosque synagogue shrine monastery convent abbey basilica monument memorial ruin schoolhouse classroom campus
dormitory kitchen bedroom basement cellar attic doorway parking-lot car-park garage landfill installation hub
destination sanctuary reserve national-park nature-reserve wilderness backyard yard stronghold hideout safe-house
epicentre epicenter hotspot birthplace hometown
home shop complex
`
