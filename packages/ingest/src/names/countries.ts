/** Countries by the names that news gives them. */
// Its main module would read the names of countries in eighty languages.
import countries from 'i18n-iso-countries/index.js'
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }

export interface Country {
  /** ISO 3166-1 code. */
  readonly code: string
  /** Its usual short name. */
  readonly name: string
}

/** Names beyond those of the standard; the first of a line is the usual one. */
const USUAL = `
AE United Arab Emirates | UAE | U.A.E. | Emirates
BA Bosnia and Herzegovina | Bosnia | Bosnia-Herzegovina
BN Brunei
BO Bolivia
CD Democratic Republic of the Congo | Democratic Republic of Congo | DR Congo | DRC | Congo-Kinshasa
CG Congo | Republic of the Congo | Congo-Brazzaville
CI Ivory Coast
CN China | People's Republic of China | PRC | Mainland China
CV Cape Verde | Cabo Verde
CZ Czech Republic | Czechia
DE Germany | Federal Republic of Germany
FK Falkland Islands | Falklands
FM Micronesia
GB United Kingdom | UK | U.K. | Britain | Great Britain
GM Gambia
IR Iran | Islamic Republic of Iran
KP North Korea | Democratic People's Republic of Korea | DPRK
KR South Korea | Republic of Korea
LA Laos
MD Moldova
MK North Macedonia | Macedonia
MM Myanmar | Burma
MO Macao | Macau
NL Netherlands | Holland
PS Palestine | State of Palestine | Palestinian territories
RU Russia | Russian Federation
SY Syria
SZ Eswatini | Swaziland
TL Timor-Leste | East Timor
TR Turkey | Türkiye | Turkiye
TW Taiwan
TZ Tanzania
US United States | United States of America | US | U.S. | USA | U.S.A. | America
VA Vatican City | Vatican | Holy See
VG British Virgin Islands
VI US Virgin Islands | U.S. Virgin Islands
VN Vietnam | Viet Nam
ZA South Africa
`

interface Index {
  readonly byName: ReadonlyMap<string, Country>
  readonly byCode: ReadonlyMap<string, Country>
}

let index: Index | undefined

/** The country of this name, with or without "the"; letters count as written: "US" is one, "us" is none. */
export function countryNamed(name: string): Country | null {
  index ??= buildIndex()
  const usual = name
    .replace(/^[Tt]he /, '')
    .replace(/^St\.? /, 'Saint ')
    .replaceAll('’', "'")
  return index.byName.get(usual) ?? null
}

/** A country by its ISO 3166-1 code. */
export function countryOf(code: string): Country | null {
  index ??= buildIndex()
  return index.byCode.get(code) ?? null
}

/** All names of countries. */
export function countryNames(): Iterable<string> {
  index ??= buildIndex()
  return index.byName.keys()
}

function buildIndex(): Index {
  countries.registerLocale(english)
  const byName = new Map<string, Country>()
  const byCode = new Map<string, Country>()
  const add = (code: string, names: readonly string[]) => {
    const country = byCode.get(code) ?? { code, name: names[0]! }
    byCode.set(code, country)
    for (const name of names) if (!byName.has(name)) byName.set(name, country)
  }
  for (const line of USUAL.trim().split('\n')) add(line.slice(0, 2), line.slice(3).split(' | '))
  for (const [code, names] of Object.entries(countries.getNames('en', { select: 'all' }))) {
    add(
      code,
      names.map(name => name.replace(/^The /, '')),
    )
  }
  return { byName, byCode }
}
