/** Nouns for bodies of people that act as one: what heads "the Russian delegation" or "its parent company" is an Organization. */
export const ORGANIZATIONS = `
delegation team government administration cabinet regime junta ministry department agency bureau office directorate
secretariat commission committee subcommittee council board panel tribunal court parliament congress senate assembly
legislature chamber bundestag duma knesset presidency monarchy embassy consulate authority municipality
bureaucracy inspectorate ombudsman regulator watchdog treasury exchequer taskforce task-force coalition alliance
bloc axis party faction caucus opposition leadership command

army navy force military troops fleet squadron battalion brigade regiment division corps platoon company garrison
guard guards militia gang cartel mafia syndicate insurgency police constabulary gendarmerie coastguard coast-guard
service special-forces air-force airforce armed-forces defence-forces legion contingent commando guerrillas

corporation firm business enterprise conglomerate multinational group subsidiary affiliate parent startup start-up
venture joint-venture consortium manufacturer maker carmaker automaker producer developer operator carrier airline
shipper shipbuilder shipyard retailer supermarket bank lender insurer brokerage fund hedge-fund bourse utility
provider supplier contractor wholesaler distributor publisher broadcaster franchise dealership consultancy law-firm
lawfirm refiner miner steelmaker drugmaker chipmaker vendor telecom cooperative co-operative partnership employer
creditor pharmacy brewery

organization organisation association federation confederation union trade-union guild society club league
foundation charity nonprofit non-profit ngo institute institution academy university college school kindergarten
faculty hospital clinic museum gallery library orchestra choir band ensemble troupe think-tank thinktank laboratory
lab observatory church diocese parish congregation denomination sect cult order brotherhood clergy vatican synod
newspaper magazine tabloid press outlet newsroom news-agency

tribe clan family household dynasty diaspora minority majority grouping ring squad lineup roster
international-community
ally side services unit wing media operator
`
/**
 * Heads that make an organisation with a name of its own when a name or a demonym stands before them: "Ukrainian government",
 * "Trump administration". A delegation or a team is formed for an occasion, so it is not here.
 */
export const STANDING_BODIES = `
government administration cabinet regime junta ministry department parliament congress senate assembly legislature
presidency monarchy embassy consulate army navy military forces police intelligence fleet air-force coastguard militia
treasury
`
