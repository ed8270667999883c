/** Which place may lie in which, by what the gazetteer knows of both. */
import { placeNamed, type KnownPlace } from './places.ts'

const CITY = 1
const REGION = 2
const COUNTRY = 3
const PART_OF_THE_WORLD = 4

/** The gazetteer knows the town; the state of the same name holds larger ones. */
const CITIES_AND_STATES = new Set(['Washington, D.C.', 'New York', 'Luxembourg', 'Singapore'])

/**
 * False only of what is known to be wrong: a country in a town, Europe in Asia, a large town in a smaller one. Names are
 * shared ("Paris, Texas"), so that two places of different countries may still be right.
 */
export function mayLieIn(inner: string, outer: string): boolean {
  const [one, other] = [placeNamed(inner), placeNamed(outer)]
  if (!one || !other || CITIES_AND_STATES.has(other.name)) return true
  const [small, large] = [size(one), size(other)]
  if (small !== large) return small < large
  if (small === CITY) return (one.population ?? 0) < (other.population ?? 0)
  return small === REGION && one.country === other.country && one.name !== other.name
}

const size = ({ kind, country }: KnownPlace): number => {
  if (kind === 'country') return COUNTRY
  if (kind === 'region') return country === null ? PART_OF_THE_WORLD : REGION
  return CITY
}
