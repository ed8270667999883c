/** Names, exact: a name is right where its first and last word and its type are. */
import type { NameSpan } from '../../packages/ingest/src/document.ts'
import { agreement, sum, type Tally } from './tally.ts'

/** The types that are scored: those that all corpora of names mark. */
export const NAME_TYPES = ['PER', 'ORG', 'LOC'] as const

export type NameType = (typeof NAME_TYPES)[number]

/** By type, and in total. Names of other types do not count. */
export function nameScores(
  gold: readonly NameSpan[],
  system: readonly NameSpan[],
): Readonly<Record<NameType | 'total', Tally>> {
  const of = (type: NameType) => agreement(keys(gold, type), keys(system, type))
  const byType = { PER: of('PER'), ORG: of('ORG'), LOC: of('LOC') }
  return { ...byType, total: sum(Object.values(byType)) }
}

const keys = (names: readonly NameSpan[], wanted: NameType): string[] =>
  names.filter(({ type }) => type === wanted).map(({ first, last }) => `${first}-${last}`)
