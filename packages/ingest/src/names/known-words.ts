/**
 * What lists of names know of single words: the classes that the analyser takes in beside the word itself.
 *
 * `node packages/ingest/src/names/known-words.ts > models/english/gazetteer.tsv` writes the file that training and
 * runtime share. A model belongs to the file that it was trained with, so it is written only before a training.
 */
import { readCities } from './cities.ts'
import { CITY_NAMES, MISSING_CITIES } from './city-names.ts'
import { countryNames } from './countries.ts'
import { demonymWords } from './demonyms.ts'
import { foldName } from './fold.ts'
import { givenNames } from './given-names.ts'
import { regionNames } from './regions.ts'

/** Classes by number; 0 is a word that no list holds. A word of two kinds has a class of its own. */
export const WORD_CLASSES = [
  'none',
  'given',
  'town',
  'given or town',
  'place',
  'given or place',
  'demonym',
] as const

const LEAST_TOWN = 15_000
const LEAST_CITY = 300_000
const WORD = /^[\p{L}\p{M}’'.-]{2,}$/u

/** Word, folded → number of its class. */
export function knownWords(): Map<string, number> {
  const kinds = new Map<string, Set<'given' | 'town' | 'place' | 'demonym'>>()
  const add = (kind: 'given' | 'town' | 'place' | 'demonym', names: Iterable<string>) => {
    for (const name of names) {
      if (!WORD.test(name)) continue
      const word = foldName(name)
      kinds.set(word, (kinds.get(word) ?? new Set()).add(kind))
    }
  }
  const cities = [...readCities(LEAST_TOWN), ...MISSING_CITIES]
  add('given', givenNames())
  add(
    'town',
    cities.map(({ name }) => name),
  )
  add(
    'place',
    cities
      .filter(({ isCapital, population }) => isCapital || population >= LEAST_CITY)
      .map(({ name }) => name),
  )
  add(
    'place',
    CITY_NAMES.map(({ name }) => name),
  )
  add('place', [...countryNames(), ...regionNames()])
  add('demonym', demonymWords())
  return new Map([...kinds].map(([word, of]) => [word, classOf(of)]))
}

function classOf(kinds: ReadonlySet<string>): number {
  if (kinds.has('demonym')) return 6
  const given = kinds.has('given') ? 1 : 0
  if (kinds.has('place')) return 4 + given
  return kinds.has('town') ? 2 + given : given
}

if (import.meta.main) {
  const lines = [...knownWords()].map(([word, kind]) => `${word}\t${kind}`).toSorted()
  process.stdout.write(`${lines.join('\n')}\n`)
}
