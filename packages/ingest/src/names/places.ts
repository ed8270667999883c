/** Places by name: countries, capitals, regions, cities. */
import type { City } from './cities.ts'
import { citiesNamed } from './city-list.ts'
import { CITY_NAMES, MISSING_CITIES } from './city-names.ts'
import { countryNamed, countryOf } from './countries.ts'
import { foldPlace } from './fold.ts'
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

/**
 * The best known place of a name: a country before a city, a large city before a small one. Names count with and
 * without "the" and accents. The list of cities is opened at the first call.
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

/** What has been asked is often asked again. */
const remembered = new Map<string, City | null>()
const MOST_REMEMBERED = 10_000

function cityNamed(name: string): City | null {
  const known = remembered.get(name)
  if (known !== undefined) return known
  const folded = foldPlace(name)
  const city = bestCity(name) ?? (folded === name ? null : bestCity(folded))
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(name, city)
  return city
}

/** The city that news means by a name, else the best known one that is called so. */
function bestCity(name: string): City | null {
  const meant = CITY_NAMES.findLast(entry => entry.name === name)
  if (meant) {
    const city = citiesCalled(meant.listed).findLast(
      called => called.name === meant.listed && called.country === meant.country,
    )
    if (city) return city
  }
  const called = citiesCalled(name)
  return called.length === 0 ? null : called.reduce((best, city) => (rank(city) > rank(best) ? city : best))
}

const citiesCalled = (name: string): City[] => [
  ...citiesNamed(name),
  ...MISSING_CITIES.filter(city => city.name === name),
]

/** A capital is better known than its people's number says. */
const rank = ({ population, isCapital }: City): number => population * (isCapital ? 10 : 1)

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
