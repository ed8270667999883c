/** The questions that mentions and coreference ask of the lists in names/. */
import { demonymNamed } from '../names/demonyms.ts'
import { placeNamed } from '../names/places.ts'

/** Cities smaller than this share their names with too many people. */
const WELL_KNOWN = 100_000

/** "Russian", "Americans", "Dutch": a word for those of a country, a region or a people. */
export const isDemonym = (word: string): boolean => demonymNamed(word) !== null

export const isPlaceName = (name: string): boolean => placeNamed(name) !== null

/** A country, a region or a city that most readers know. */
export const isWellKnownPlace = (name: string): boolean => {
  const place = placeNamed(name)
  return (
    place !== null &&
    (place.population === null || place.population >= WELL_KNOWN || place.kind === 'capital')
  )
}

/** The usual name of a country, region or city that the lists know: "United States" of "U.S.". */
export const usualPlaceName = (name: string): string | null => placeNamed(name)?.name ?? null

/** The usual name of a country; null of all else, which goes by the name that the article gives it. */
export const usualCountryName = (name: string): string | null => {
  const place = placeNamed(name)
  return place?.kind === 'country' ? place.name : null
}

/** What a place is, by the lists: "city", "capital", "country", "region"; null where they do not know it. */
export const placeKind = (name: string): string | null => placeNamed(name)?.kind ?? null
