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

/** What is known of a cluster; made once and dropped when the cluster grows. */
interface Summary {
  readonly gender: Gender
  readonly number: Mention['number']
  readonly type: EntityType | 'Value' | null
  readonly named: boolean
  /** Distinct names of persons in it. */
  readonly people: readonly string[]
}

const summaryOf = (group: readonly Mention[]): Summary => ({
  gender: genderOf(group),
  number: numberOf(group),
  type: typeOf(group),
  named: group.some(isNamed),
  people: [
    ...new Set(
      group.filter(mention => isNamed(mention) && mention.type === 'Person').map(({ name }) => name),
    ),
  ],
})

/** Each mention by itself. */
export function clustersOf(mentions: readonly Mention[]): Clusters {
  const parent = mentions.map((_, index) => index)
  const members = mentions.map((_, index): number[] => [index])
  const reasons = new Map<number, Reason>()
  const summaries = new Map<number, Summary>()
  return {
    link,
    of,
    same: (a, b) => of(a) === of(b),
    members: mention => members[of(mention)]!,
    genderOf: mention => summary(mention).gender,
    numberOf: mention => summary(mention).number,
    typeOf: mention => summary(mention).type,
    isNamed: mention => summary(mention).named,
    reasonOf: mention => reasons.get(mention),
  }

  function of(mention: number): number {
    while (parent[mention] !== mention) {
      parent[mention] = parent[parent[mention]!]!
      mention = parent[mention]!
    }
    return mention
  }

  function summary(mention: number): Summary {
    const root = of(mention)
    const known = summaries.get(root)
    if (known) return known
    const made = summaryOf(group(root))
    summaries.set(root, made)
    return made
  }

  function group(mention: number): Mention[] {
    return members[of(mention)]!.map(index => mentions[index]!)
  }

  function link(mention: number, antecedent: number, reason: Reason): boolean {
    const [one, two] = [of(mention), of(antecedent)]
    if (!reasons.has(mention) && one !== two && compatible(summary(one), summary(two))) {
      const [small, large] = members[one]!.length < members[two]!.length ? [one, two] : [two, one]
      parent[small] = large
      members[large] = [...members[large]!, ...members[small]!].toSorted((a, b) => a - b)
      members[small] = []
      reasons.set(mention, reason)
      summaries.delete(one)
      summaries.delete(two)
      return true
    }
    return one === two
  }
}

function compatible(a: Summary, b: Summary): boolean {
  return !genderClash(a.gender, b.gender) && !namesClash(a, b) && !typesClash(a, b)
}

const genderClash = (a: Gender, b: Gender): boolean => a !== b && a !== 'unknown' && b !== 'unknown'

/** Two people of different names stay two, whatever else speaks for them. "Mara" and "Venn" are at one in "Mara Venn". */
function namesClash(a: Summary, b: Summary): boolean {
  const full = [a, b].map(({ people }) => people.filter(name => name.includes(' ')))
  const [one, two] = full[0]!.length + full[1]!.length > 0 ? full : [a.people, b.people]
  return one!.some(name => isOther(name, b.people)) || two!.some(name => isOther(name, a.people))
}

const isOther = (name: string, others: readonly string[]): boolean =>
  others.some(other => !couldBeSamePerson(name, other))

function typesClash(a: Summary, b: Summary): boolean {
  if (a.type === 'Value' || b.type === 'Value') return true
  if (a.type === null || b.type === null) return false
  if (a.named && b.named) return (a.type === 'Person') !== (b.type === 'Person')
  return a.type !== b.type
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
