/** The descriptions read so far, one for each thing described, by head noun; the last spoken of first. */
import type { Clusters } from './clusters.ts'
import type { Facts } from './facts.ts'

export interface Earlier {
  /** The last mention of it with this head. */
  readonly mention: number
  /** How often it was mentioned with this head. */
  readonly times: number
  /** All words that have said which one it is. */
  readonly modifiers: ReadonlySet<string>
}

export interface EarlierDescriptions {
  add(mention: number): void
  of(headLemma: string): readonly Earlier[]
}

/** Spoken of so often, it is what the bare word means, whatever else was mentioned once. */
export const OFTEN = 3
/** How many sentences back a bare "the official" looks where there are several of them. */
const NEAR = 2

export const isNear = (facts: Facts, index: number, { mention }: Pick<Earlier, 'mention'>): boolean =>
  facts.sentenceOf(index) - facts.sentenceOf(mention) <= NEAR

/** So many things of one head are kept; an article that has more of them cannot mean an old one by "the". */
const KEPT = 24

export function earlierDescriptions(facts: Facts, clusters: Clusters): EarlierDescriptions {
  const byHead = new Map<string, Earlier[]>()
  return { add, of: headLemma => byHead.get(headLemma) ?? [] }

  function add(mention: number): void {
    const lemma = facts.headLemma(mention)
    const known = byHead.get(lemma) ?? []
    const same = known.find(other => clusters.same(other.mention, mention))
    const modifiers = new Set([...(same?.modifiers ?? []), ...facts.modifiersOf(mention)])
    const latest = { mention, times: (same?.times ?? 0) + 1, modifiers }
    byHead.set(lemma, [latest, ...known.filter(other => other !== same)].slice(0, KEPT))
  }
}
