/** Words for those who belong to a country, a region or a people: "Russian", "Russians", "Dutch", "Kurd". */

import { NATIONALITIES, PEOPLES } from './demonym-table.ts'

export interface Demonym {
  /** ISO 3166-1 code of the country; null of a people or region that is none. */
  readonly country: string | null
  /** The country, or the people's or region's own name: "Russia", "Kurds", "Texas". */
  readonly of: string
  /** "Russian", "Dutch": may stand before a noun. A "Briton" or "Kurds" does not. */
  readonly isAdjective: boolean
  /** "Russian" may be one person; "Dutch", "Swiss" and "French" may be one or many. */
  readonly number: 'singular' | 'plural' | 'unknown'
}

let index: ReadonlyMap<string, Demonym> | undefined

/** The demonym that a word or words are, as written with a capital: "Ukrainians" → Ukraine, plural. */
export function demonymNamed(word: string): Demonym | null {
  index ??= buildIndex()
  return index.get(word) ?? null
}

/** All demonyms, adjectives and nouns. */
export function demonymWords(): Iterable<string> {
  index ??= buildIndex()
  return index.keys()
}

/** Earlier entries win: "Congolese" and "Dominican" leave open which country is meant. */
function buildIndex(): Map<string, Demonym> {
  const found = new Map<string, Demonym>()
  const add = (word: string, demonym: Demonym) => {
    if (!found.has(word)) found.set(word, demonym)
  }
  for (const line of `${NATIONALITIES}${PEOPLES}`.trim().split(/\n+/)) {
    const [, code, of, adjectives = '', nouns] = /^(\S+) ([^:]+): ([^;]+)(?:; (.+))?$/.exec(line) ?? []
    const about = { country: code === '-' ? null : code!, of: of! }
    for (const adjective of adjectives.split(', ')) {
      const isOnlyAdjective = adjective.startsWith('=')
      add(adjective.replace('=', ''), {
        ...about,
        isAdjective: true,
        number: isOnlyAdjective ? 'unknown' : 'singular',
      })
    }
    for (const [singular, plural] of nounsOf(adjectives, nouns)) {
      add(singular, { ...about, isAdjective: false, number: 'singular' })
      add(plural, { ...about, isAdjective: false, number: 'plural' })
    }
  }
  return found
}

function nounsOf(adjectives: string, nouns: string | undefined): [singular: string, plural: string][] {
  const singulars =
    nouns ??
    adjectives
      .split(', ')
      .filter(word => !word.startsWith('='))
      .join(', ')
  return singulars
    .split(', ')
    .filter(Boolean)
    .map(noun => {
      const [singular = '', plural = `${singular}s`] = noun.split('/')
      return [singular, plural]
    })
}
