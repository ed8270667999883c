/** Mentions being gathered: which belong together so far, why, and what keeps two gatherings apart. */
import type { EntityType } from '@redthread/graph'

import type { Mention } from '../document.ts'
import type { Reason } from './reasons.ts'
import { compatible, merged, namedAlike, tallyOf, typeOf, type Tally } from './tally.ts'

export interface Clusters {
  /** Joins two mentions and all that they are with; false, and nothing happens, where something contradicts. */
  link(mention: number, antecedent: number, reason: Reason): boolean
  /** Stands for the cluster of a mention; two mentions of one cluster have the same. */
  of(mention: number): number
  same(a: number, b: number): boolean
  /** In text order. */
  members(mention: number): readonly number[]
  size(mention: number): number
  genderOf(mention: number): Mention['gender']
  /** As far as bare names tell, where nothing surer does. */
  leaningOf(mention: number): Mention['gender']
  numberOf(mention: number): Mention['number']
  /** By its names; where it has none, by its descriptions; null of pronouns alone. */
  typeOf(mention: number): EntityType | 'Value' | null
  isNamed(mention: number): boolean
  reasonOf(mention: number): Reason | undefined
}

/** Each mention by itself. Joining costs as much as the smaller of two clusters is large. */
export function clustersOf(mentions: readonly Mention[]): Clusters {
  const parent = mentions.map((_, index) => index)
  const gathered = mentions.map((_, index): number[] => [index])
  const tallies = mentions.map((mention, index): Tally => tallyOf(mention, index))
  const unsorted = new Set<number>()
  const reasons = new Map<number, Reason>()
  const tally = (mention: number): Tally => tallies[of(mention)]!
  return {
    link,
    of,
    same: (a, b) => of(a) === of(b),
    members,
    size: mention => gathered[of(mention)]!.length,
    genderOf: mention => tally(mention).gender,
    leaningOf: mention => tally(mention).leaning,
    numberOf: mention => tally(mention).number,
    typeOf: mention => typeOf(tally(mention)),
    isNamed: mention => tally(mention).named.size > 0,
    reasonOf: mention => reasons.get(mention),
  }

  function of(mention: number): number {
    while (parent[mention] !== mention) {
      parent[mention] = parent[parent[mention]!]!
      mention = parent[mention]!
    }
    return mention
  }

  function members(mention: number): readonly number[] {
    const root = of(mention)
    if (unsorted.delete(root)) gathered[root]!.sort((a, b) => a - b)
    return gathered[root]!
  }

  function link(mention: number, antecedent: number, reason: Reason): boolean {
    const [one, two] = [of(mention), of(antecedent)]
    if (one === two) return true
    const alike = reason === 'also known as' ? namedAlike : compatible
    if (reasons.has(mention) || !alike(tallies[one]!, tallies[two]!)) return false
    const [small, large] = gathered[one]!.length < gathered[two]!.length ? [one, two] : [two, one]
    parent[small] = large
    for (const member of gathered[small]!) gathered[large]!.push(member)
    gathered[small] = []
    tallies[large] = merged(tallies[large]!, tallies[small]!)
    unsorted.add(large)
    reasons.set(mention, reason)
    return true
  }
}
