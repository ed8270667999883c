/** What an entity is, gathered from its appearances; their order says nothing. */
import { type Entity, EntityType, entityId } from '@redthread/graph'

import type { AppearanceRecord } from './keys.ts'

/** What is kept of the names and descriptions that thousands of articles give one entity. */
const MOST_ALIASES = 40
const MOST_DESCRIPTIONS = 20

/**
 * The entity of these appearances. Its name is the one that most appearances bear (then the longest, then the first
 * by code), its type the one that most of them have.
 *
 * @throws {RangeError} where there is no appearance
 */
export function entityOf(appearances: readonly AppearanceRecord[]): Entity {
  const [name = ''] = commonest(appearances.map(appearance => appearance.name))
  const type = commonestType(appearances.map(appearance => appearance.type))
  const others = appearances.flatMap(appearance => [appearance.name, ...appearance.aliases])
  return {
    id: entityId(
      type,
      name,
      appearances.map(({ id }) => id),
    ),
    name,
    aliases: kept(
      others.filter(other => other !== name),
      MOST_ALIASES,
    ),
    type,
    named: appearances.some(({ named }) => named),
    descriptions: kept(
      appearances.flatMap(({ descriptions }) => descriptions),
      MOST_DESCRIPTIONS,
    ),
    articles: new Set(appearances.map(({ article }) => article)).size,
    timeStart: null,
    timeEnd: null,
    lat: null,
    lon: null,
  }
}

/** The commonest of these, sorted. */
const kept = (words: readonly string[], most: number): string[] => commonest(words).slice(0, most).toSorted()

/** Each once: the commonest first, then the longer, then by code. */
function commonest(words: readonly string[]): string[] {
  const counts = countsOf(words)
  return [...counts.keys()].toSorted(
    (a, b) => counts.get(b)! - counts.get(a)! || b.length - a.length || (a < b ? -1 : 1),
  )
}

function commonestType(types: readonly EntityType[]): EntityType {
  const counts = countsOf(types)
  const [first = 'Thing'] = EntityType.options.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
  return first
}

function countsOf<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
