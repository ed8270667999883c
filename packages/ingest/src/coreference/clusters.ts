/** Mentions being gathered: which belong together so far, why, and what keeps two gatherings apart. */
import type { EntityType } from '@redthread/graph'

import type { Mention } from '../document.ts'
import { couldBeSamePerson } from '../names/person-name.ts'
import type { Reason } from './reasons.ts'

type Gender = Mention['gender']

export interface Clusters {
  /** Joins two mentions and all that they are with; false, and nothing happens, where something contradicts. */
  link(mention: number, antecedent: number, reason: Reason): boolean
  /** Stands for the cluster of a mention; two mentions of one cluster have the same. */
  of(mention: number): number
  same(a: number, b: number): boolean
  /** In text order. */
  members(mention: number): readonly number[]
  genderOf(mention: number): Gender
  numberOf(mention: number): Mention['number']
  /** By its names; where it has none, by its descriptions; null of pronouns alone. */
  typeOf(mention: number): EntityType | 'Value' | null
  isNamed(mention: number): boolean
  reasonOf(mention: number): Reason | undefined
}

/** Each mention by itself. */
export function clustersOf(mentions: readonly Mention[]): Clusters {
  const parent = mentions.map((_, index) => index)
  const members = mentions.map((_, index): number[] => [index])
  const reasons = new Map<number, Reason>()
  return {
    link,
    of,
    same: (a, b) => of(a) === of(b),
    members: mention => members[of(mention)]!,
    genderOf: mention => genderOf(group(mention)),
    numberOf: mention => numberOf(group(mention)),
    typeOf: mention => typeOf(group(mention)),
    isNamed: mention => group(mention).some(({ kind }) => kind === 'named'),
    reasonOf: mention => reasons.get(mention),
  }

  function of(mention: number): number {
    while (parent[mention] !== mention) {
      parent[mention] = parent[parent[mention]!]!
      mention = parent[mention]!
    }
    return mention
  }

  function group(mention: number): Mention[] {
    return members[of(mention)]!.map(index => mentions[index]!)
  }

  function link(mention: number, antecedent: number, reason: Reason): boolean {
    const [one, two] = [of(mention), of(antecedent)]
    if (!reasons.has(mention) && one !== two && compatible(group(one), group(two))) {
      const [small, large] = members[one]!.length < members[two]!.length ? [one, two] : [two, one]
      parent[small] = large
      members[large] = [...members[large]!, ...members[small]!].toSorted((a, b) => a - b)
      members[small] = []
      reasons.set(mention, reason)
      return true
    }
    return one === two
  }
}

function compatible(a: readonly Mention[], b: readonly Mention[]): boolean {
  return !genderClash(genderOf(a), genderOf(b)) && !namesClash(a, b) && !typesClash(a, b)
}

const genderClash = (a: Gender, b: Gender): boolean => a !== b && a !== 'unknown' && b !== 'unknown'

/** Two people of different full names stay two, whatever else speaks for them. */
function namesClash(a: readonly Mention[], b: readonly Mention[]): boolean {
  const [one, two] = [a, b].map(group =>
    group.filter(({ kind, type }) => kind === 'named' && type === 'Person'),
  )
  return one!.some(({ name }) => two!.some(other => !couldBeSamePerson(name, other.name)))
}

function typesClash(a: readonly Mention[], b: readonly Mention[]): boolean {
  const [one, two] = [typeOf(a), typeOf(b)]
  if (one === 'Value' || two === 'Value') return true
  if (one === null || two === null) return false
  if (a.some(isNamed) && b.some(isNamed)) return (one === 'Person') !== (two === 'Person')
  return one !== two
}

const isNamed = ({ kind }: Mention): boolean => kind === 'named'

function genderOf(group: readonly Mention[]): Gender {
  return group.find(({ gender }) => gender !== 'unknown')?.gender ?? 'unknown'
}

function numberOf(group: readonly Mention[]): Mention['number'] {
  return group.find(({ kind, number }) => kind !== 'pronominal' && number !== 'unknown')?.number ?? 'unknown'
}

function typeOf(group: readonly Mention[]): EntityType | 'Value' | null {
  const named = group.filter(isNamed)
  const telling = named.length > 0 ? named : group.filter(({ kind }) => kind === 'nominal')
  return mostFrequent(telling.map(({ type }) => type))
}

/** The most frequent; of those that are as frequent the first. */
export function mostFrequent<Value>(values: readonly Value[]): Value | null {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: Value | null = null
  for (const [value, count] of counts) if (best === null || count > counts.get(best)!) best = value
  return best
}
