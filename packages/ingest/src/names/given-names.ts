/** What a given name says of its bearer's gender. */
import { createRequire } from 'node:module'

import { foldName as fold } from './fold.ts'
import { FEMALE_NAMES, MALE_NAMES } from './given-name-table.ts'

export type Gender = 'female' | 'male' | 'unknown'

/** Languages of the lists in the package human-names. */
const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'nl']

let index: ReadonlyMap<string, Gender> | undefined

/**
 * The gender of those who bear a given name; `unknown` of names that both bear and of names that no list holds. Our
 * own table goes before the package's lists. Accents and capitals do not count.
 */
export function genderOfGivenName(name: string): Gender {
  index ??= buildIndex()
  return index.get(fold(name)) ?? 'unknown'
}

/** Is it a given name at all, of either gender? */
export function isGivenName(name: string): boolean {
  index ??= buildIndex()
  return index.has(fold(name))
}

/** All given names of the lists, folded. */
export function givenNames(): Iterable<string> {
  index ??= buildIndex()
  return index.keys()
}

function buildIndex(): ReadonlyMap<string, Gender> {
  const require = createRequire(import.meta.url)
  const found = new Map<string, Gender>()
  for (const gender of ['female', 'male'] as const) {
    for (const language of LANGUAGES) {
      const names = require(`human-names/data/${gender}-human-names-${language}.json`) as string[]
      for (const name of names) {
        const key = fold(name)
        const before = found.get(key)
        found.set(key, before === undefined || before === gender ? gender : 'unknown')
      }
    }
  }
  for (const name of words(FEMALE_NAMES)) found.set(fold(name), 'female')
  for (const name of words(MALE_NAMES)) found.set(fold(name), 'male')
  return found
}

const words = (text: string): string[] => text.trim().split(/\s+/)
