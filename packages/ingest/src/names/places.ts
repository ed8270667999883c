/** Places by name: countries, capitals, regions, cities. */
import { readCities, type City } from './cities.ts'
import { CITY_NAMES, MISSING_CITIES } from './city-names.ts'
import { countryNamed, countryOf } from './countries.ts'
import { regionNamed } from './regions.ts'

export interface KnownPlace {
  readonly kind: 'country' | 'capital' | 'city' | 'region'
  /** Its usual name: "United States" of "U.S.", "Kyiv" of "Kiev". */
  readonly name: string
  /** ISO 3166-1 code of its country; null of a region that lies in several. */
  readonly country: string | null
  /** People, of cities and capitals. */
  readonly population: number | null
  /** Degrees; null of countries and regions. */
  readonly lat: number | null
  readonly lon: number | null
}

/** Smaller towns share their names with too many people and things. */
const LEAST_POPULATION = 5_000

/** A town that only looks like the name once accents are gone must be large: Būsh is no Bush. */
const LEAST_POPULATION_FOLDED = 100_000

let index: ReadonlyMap<string, City> | undefined

/**
 * The best known place of a name: a country before a city, a large city before a small one. Names count with and
 * without "the" and accents. The list of cities is read at the first call.
 */
export function placeNamed(name: string): KnownPlace | null {
  const country = countryNamed(name)
  if (country) return bare('country', country.name, country.code)
  const region = regionNamed(name)
  const city = cityNamed(name)
  if (city && (!region || city.population >= 100_000)) return ofCity(city)
  return region && bare('region', region.name, region.country)
}

/** The country whose capital bears this name. */
export function countryOfCapital(name: string): string | null {
  const city = cityNamed(name)
  return city?.isCapital ? (countryOf(city.country)?.name ?? null) : null
}

/** Reads the list of cities, so that the first question does not wait for it. */
export function loadPlaces(): void {
  index ??= buildIndex()
}

function cityNamed(name: string): City | undefined {
  index ??= buildIndex()
  return index.get(name) ?? index.get(fold(name))
}

function buildIndex(): ReadonlyMap<string, City> {
  const cities = [...readCities(LEAST_POPULATION), ...MISSING_CITIES]
  const found = new Map<string, City>()
  const add = (name: string, city: City) => {
    if (rank(city) > rank(found.get(name))) found.set(name, city)
  }
  for (const city of cities) {
    add(city.name, city)
    if (city.population >= LEAST_POPULATION_FOLDED) add(fold(city.name), city)
  }
  const listed = new Set(CITY_NAMES.map(entry => entry.listed))
  const byCountry = new Map(
    cities.filter(({ name }) => listed.has(name)).map(city => [`${city.country} ${city.name}`, city]),
  )
  for (const { name, listed: other, country } of CITY_NAMES) {
    const city = byCountry.get(`${country} ${other}`)
    if (city) found.set(name, city)
  }
  return found
}

/** A capital is better known than its people's number says. */
const rank = (city: City | undefined): number => (city ? 1 + city.population * (city.isCapital ? 10 : 1) : 0)

/** Letters that do not come apart into a plain one and an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  ı: 'i',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
}

const fold = (name: string): string =>
  name
    .replace(/^[Tt]he /, '')
    .normalize('NFD')
    .replace(/\p{M}|[‘’']/gu, '')
    .replace(/[łŁøØıđĐß]/g, letter => PLAIN[letter]!)

const ofCity = ({ name, country, isCapital, population, lat, lon }: City): KnownPlace => ({
  kind: isCapital ? 'capital' : 'city',
  name,
  country,
  population,
  lat,
  lon,
})

const bare = (kind: 'country' | 'region', name: string, country: string | null): KnownPlace => ({
  kind,
  name,
  country,
  population: null,
  lat: null,
  lon: null,
})
