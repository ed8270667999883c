/** Parts of countries and of the world that news names without saying what they are. */

/** `code: names`, "-" for what lies in several countries. */
const TABLE = `
US: Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York State, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington State, West Virginia, Wisconsin, Wyoming, New England, Midwest, Silicon Valley, Wall Street, Capitol Hill, Manhattan, Brooklyn, Bronx, Staten Island, Hollywood, Long Island
GB: England, Scotland, Wales, Northern Ireland, Cornwall, Yorkshire, Kent, Essex, Sussex, Lancashire, Cumbria, Westminster
CA: Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland, Labrador, Nova Scotia, Ontario, Prince Edward Island, Quebec, Saskatchewan, Yukon, Nunavut
AU: New South Wales, Queensland, South Australia, Tasmania, Western Australia, Northern Territory
DE: Bavaria, Saxony, Lower Saxony, Hesse, Thuringia, Brandenburg, North Rhine-Westphalia, Rhineland-Palatinate, Saarland, Schleswig-Holstein, Mecklenburg-Vorpommern, Saxony-Anhalt, Baden-Württemberg, Ruhr
FR: Brittany, Normandy, Provence, Alsace, Lorraine, Corsica, Burgundy, Aquitaine
ES: Catalonia, Andalusia, Galicia, Asturias, Castile, Navarre, Aragon, Basque Country, Canary Islands, Balearic Islands
IT: Lombardy, Tuscany, Sicily, Sardinia, Veneto, Piedmont, Calabria, Apulia, Liguria, Umbria
PL: Silesia, Mazovia, Pomerania
UA: Donbas, Donbass, Crimea, Zakarpattia, Transcarpathia, Bukovina, Volhynia, Snake Island
RU: Siberia, Chechnya, Dagestan, Ingushetia, Tatarstan, Bashkortostan, Karelia, Kamchatka, Sakhalin, Yakutia, Tuva, Buryatia, Kuban, Adygea, Kalmykia, North Ossetia, Chukotka, Yamal
MD: Transnistria, Gagauzia
GE: Abkhazia, South Ossetia, Adjara
AZ: Nagorno-Karabakh, Nakhchivan, Karabakh
PS: Gaza, Gaza Strip, West Bank, East Jerusalem
SY: Golan Heights, Idlib, Latakia, Rojava
IQ: Kurdistan, Iraqi Kurdistan, Anbar, Nineveh
YE: Hadramawt, Socotra
ET: Tigray, Oromia, Amhara, Ogaden
SD: Darfur, Kordofan
SO: Somaliland, Puntland, Jubaland
NG: Biafra, Borno
CD: Katanga, North Kivu, South Kivu, Ituri
MZ: Cabo Delgado
IN: Kashmir, Punjab, Bihar, Gujarat, Kerala, Tamil Nadu, Maharashtra, Rajasthan, Uttar Pradesh, West Bengal, Assam, Manipur, Ladakh, Jammu and Kashmir, Karnataka, Telangana, Odisha, Haryana, Goa
PK: Balochistan, Baluchistan, Sindh, Khyber Pakhtunkhwa, Waziristan, Swat
AF: Helmand, Nangarhar, Panjshir
CN: Tibet, Xinjiang, Guangdong, Sichuan, Hubei, Hunan, Yunnan, Henan, Fujian, Zhejiang, Jiangsu, Shandong, Inner Mongolia, Hainan, Manchuria
JP: Hokkaido, Honshu, Kyushu, Okinawa, Kansai, Fukushima
ID: Java, Sumatra, Bali, Borneo, Aceh, Papua, Sulawesi, Kalimantan
PH: Mindanao, Luzon, Visayas
MM: Rakhine, Kachin, Shan State
MX: Chiapas, Oaxaca, Sinaloa, Jalisco, Yucatan, Yucatán, Baja California, Guerrero
BR: Amazonas, Bahia, Minas Gerais, Rio Grande do Sul, Mato Grosso
GR: Crete, Macedonia, Thrace, Lesbos, Rhodes
TR: Anatolia, Cappadocia, Hatay
RO: Transylvania
RS: Vojvodina
BA: Republika Srpska
HR: Dalmatia, Istria
NO: Svalbard, Spitsbergen, Lapland
NL: Zeeland, Friesland, Limburg
BE: Flanders, Wallonia
CH: Ticino, Valais
PT: Azores, Madeira, Algarve
EC: Galapagos, Galápagos
-: Europe, Asia, Africa, Eurasia, North America, South America, Central America, Latin America, Oceania, Antarctica, Middle East, Near East, Far East, Balkans, Caucasus, South Caucasus, North Caucasus, Caribbean, Scandinavia, Baltics, Maghreb, Sahel, Levant, Central Asia, Southeast Asia, South Asia, East Asia, Western Europe, Eastern Europe, Central Europe, Northern Europe, Southern Europe, North Africa, West Africa, East Africa, Southern Africa, Horn of Africa, Sub-Saharan Africa, Arctic, Antarctic, Atlantic, Pacific, Mediterranean, Adriatic, Aegean, Baltic Sea, Black Sea, North Sea, Red Sea, Caspian Sea, Persian Gulf, Gulf of Aden, Strait of Hormuz, Suez Canal, Panama Canal, English Channel, South China Sea, East China Sea, Sahara, Sinai, Siberian Arctic, Alps, Himalayas, Andes, Urals, Carpathians, Rockies, Pyrenees, Danube, Rhine, Nile, Amazon, Mekong, Euphrates, Tigris, Volga, Dnipro, Dnieper, Kurdistan, Bosphorus, Dardanelles, Gulf of Mexico, Bay of Bengal, Indian Ocean, Atlantic Ocean, Pacific Ocean, Arctic Ocean, Sea of Azov, Sea of Japan, Iberia, Polynesia, Melanesia, Patagonia, Amazonia, Indochina, Mesopotamia
`

export interface Region {
  readonly name: string
  /** ISO 3166-1 code; null where it lies in several countries. */
  readonly country: string | null
}

let index: ReadonlyMap<string, Region> | undefined

/** The region of this name, with or without "the". */
export function regionNamed(name: string): Region | null {
  index ??= buildIndex()
  return index.get(name.replace(/^[Tt]he /, '')) ?? null
}

/** All names of regions. */
export function regionNames(): Iterable<string> {
  index ??= buildIndex()
  return index.keys()
}

function buildIndex(): Map<string, Region> {
  const found = new Map<string, Region>()
  for (const line of TABLE.trim().split('\n')) {
    const [code, names = ''] = line.split(': ')
    for (const name of names.split(', ')) found.set(name, { name, country: code === '-' ? null : code! })
  }
  return found
}
