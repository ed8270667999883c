/** Names of cities as news in English has them, where the list of cities writes them otherwise. */
import type { City } from './cities.ts'

/** Country; then the name in the news = the name in the list, or one name where the list has it in several countries. */
const TABLE = `
AR Cordoba = Córdoba
AZ Stepanakert = Xankandi; Khankendi = Xankandi
BE Antwerp = Antwerpen; Ghent = Gent; Bruges = Brugge
BY Gomel = Homyel'; Homel = Homyel'; Grodno = Hrodna
CA Quebec City = Québec
CH Geneva = Genève; Lucerne = Luzern
CN Peking = Beijing
DE Cologne = Köln; Frankfurt = Frankfurt am Main; Nuremberg = Nürnberg; Hanover = Hannover; Duesseldorf = Düsseldorf
ES Seville = Sevilla; Valencia
IN Bombay = Mumbai; Calcutta = Kolkata; Madras = Chennai; Bangalore = Bengaluru
IQ Basra = Al Başrah al Qadīmah; Fallujah = Al Fallūjah
IR Qom = Qom
MA Marrakech = Marrakesh
MM Rangoon = Yangon; Naypyidaw = Nay Pyi Taw
MN Ulaanbaatar = Ulan Bator
NL Hague = The Hague
PA Panama City = Panamá
PS Gaza City = Gaza; Khan Younis = Khān Yūnis; Khan Yunis = Khān Yūnis; Jenin = Janīn; Bethlehem = Bethlehem
RO Cluj = Cluj-Napoca
RU St. Petersburg = Saint Petersburg; St Petersburg = Saint Petersburg; Rostov-on-Don = Rostov-na-Donu; Rostov = Rostov-na-Donu
SE Gothenburg = Göteborg
SY Raqqa = Ar Raqqah; Palmyra = Tadmur
UA Kiev = Kyiv; Kharkov = Kharkiv; Lvov = Lviv; Odesa = Odessa; Odessa; Nikolayev = Mykolayiv; Mykolaiv = Mykolayiv
UA Lugansk = Luhansk
UA Izium = Izyum; Avdiivka = Avdiyivka; Kupiansk = Kupjansk; Berdiansk = Berdyansk; Enerhodar = Energodar
UA Severodonetsk = Syevyerodonets’k; Sievierodonetsk = Syevyerodonets’k; Uzhhorod = Uzhgorod; Feodosia = Feodosiya
US New York = New York City; Washington = Washington, D.C.; Washington DC = Washington, D.C.
US Washington D.C. = Washington, D.C.
VN Saigon = Ho Chi Minh City
XK Mitrovica = Mitrovicë
YE Hodeidah = Al Ḩudaydah; Taiz = Ta‘izz
`

/** What the list lacks; the number of people is a rough one. */
export const MISSING_CITIES: readonly City[] = [
  { name: 'Astana', country: 'KZ', isCapital: true, population: 1_200_000, lat: 51.13, lon: 71.43 },
  { name: 'Grozny', country: 'RU', isCapital: false, population: 300_000, lat: 43.32, lon: 45.69 },
  { name: 'Nizhny Novgorod', country: 'RU', isCapital: false, population: 1_200_000, lat: 56.33, lon: 44.0 },
  { name: 'Zaporizhzhia', country: 'UA', isCapital: false, population: 700_000, lat: 47.85, lon: 35.12 },
  { name: 'Chornobyl', country: 'UA', isCapital: false, population: 0, lat: 51.27, lon: 30.22 },
  { name: 'Chernobyl', country: 'UA', isCapital: false, population: 0, lat: 51.27, lon: 30.22 },
  { name: 'Natanz', country: 'IR', isCapital: false, population: 12_000, lat: 33.51, lon: 51.92 },
  { name: 'Kirkenes', country: 'NO', isCapital: false, population: 3_500, lat: 69.73, lon: 30.05 },
]

export interface CityName {
  readonly name: string
  readonly listed: string
  readonly country: string
}

export const CITY_NAMES: readonly CityName[] = TABLE.trim()
  .split('\n')
  .flatMap(line =>
    line
      .slice(3)
      .split('; ')
      .map(entry => {
        const [name = '', listed = name] = entry.split(' = ')
        return { name, listed, country: line.slice(0, 2) }
      }),
  )
