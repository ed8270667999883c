/**
 * The lines of the list of cities.
 *
 * `node packages/ingest/src/names/city-lines.ts > models/english/cities.tsv` writes the file that names are looked up in.
 */
import { type City, readCities } from './cities.ts'
import { lineOf } from './city-list.ts'
import { foldPlace } from './fold.ts'

/** Smaller towns share their names with too many people and things. */
const LEAST_POPULATION = 5_000

/** A town that only looks like the name once accents are gone must be large: Būsh is no Bush. */
const LEAST_POPULATION_FOLDED = 100_000

/** A line for each name of each city, sorted by the bytes of the names; of one name in the order of the package. */
export function cityLines(): string[] {
  const named = readCities(LEAST_POPULATION).flatMap(city =>
    namesOf(city).map(name => ({ bytes: Buffer.from(`${name}\t`), line: lineOf(name, city) })),
  )
  return named.toSorted((one, two) => Buffer.compare(one.bytes, two.bytes)).map(({ line }) => line)
}

/** The names by which a city is found: its own and, of a large one, that without accents. */
export function namesOf({ name, population }: City): string[] {
  const folded = foldPlace(name)
  return population < LEAST_POPULATION_FOLDED || folded === name ? [name] : [name, folded]
}

if (import.meta.main) process.stdout.write(`${cityLines().join('\n')}\n`)
