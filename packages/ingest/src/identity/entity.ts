/** What an entity is, gathered from its appearances; their order says nothing. */
import { type Entity, EntityType, entityId } from '@redthread/graph'

import type { Unit } from './units.ts'

/** What is kept of the names and descriptions that thousands of articles give one entity. */
const MOST_ALIASES = 40
const MOST_DESCRIPTIONS = 20

/**
 * The entity of these units, in so many articles. Its name is the one that most appearances bear (then the longest,
 * then the first by code), its type the one that most of them have. A unit of many appearances speaks by its sample, with
 * the weight of all of them.
 *
 * @throws {RangeError} where there is no unit
 */
export function entityOf(units: readonly Unit[], articles: number): Entity {
  const told = units.flatMap(({ sample, count }) =>
    sample.map(one => ({ ...one, weight: count / sample.length })),
  )
  const weigh = <T>(wordsOf: (one: (typeof told)[number]) => readonly T[]) =>
    told.flatMap(one => wordsOf(one).map(word => [word, one.weight] as const))
  const [name = ''] = commonest(weigh(one => [one.name]))
  const type = commonestType(weigh(one => [one.type]))
  const others = weigh(one => [one.name, ...one.aliases])
  return {
    id: entityId(
      type,
      name,
      units.map(({ id }) => id),
    ),
    name,
    aliases: kept(
      others.filter(([other]) => other !== name),
      MOST_ALIASES,
    ),
    type,
    named: told.some(({ named }) => named),
    descriptions: kept(
      weigh(one => one.descriptions),
      MOST_DESCRIPTIONS,
    ),
    articles,
    timeStart: null,
    timeEnd: null,
    lat: null,
    lon: null,
  }
}

type Weighed<T> = readonly (readonly [word: T, weight: number])[]

/** The commonest of these, sorted. */
const kept = (words: Weighed<string>, most: number): string[] => commonest(words).slice(0, most).toSorted()

/** Each once: the commonest first, then the longer, then by code. */
function commonest(words: Weighed<string>): string[] {
  const weights = sumsOf(words)
  return [...weights.keys()].toSorted(
    (a, b) => weights.get(b)! - weights.get(a)! || b.length - a.length || (a < b ? -1 : 1),
  )
}

function commonestType(types: Weighed<EntityType>): EntityType {
  const weights = sumsOf(types)
  const [first = 'Thing'] = EntityType.options.toSorted(
    (a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0),
  )
  return first
}

function sumsOf<T>(words: Weighed<T>): Map<T, number> {
  const sums = new Map<T, number>()
  for (const [word, weight] of words) sums.set(word, (sums.get(word) ?? 0) + weight)
  return sums
}
