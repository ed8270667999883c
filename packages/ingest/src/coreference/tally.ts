/** What the mentions of a cluster say together: kept while clusters grow, so that none is counted twice. */
import type { EntityType } from '@redthread/graph'

import type { Mention } from '../document.ts'
import { couldBeSamePerson } from '../names/person-name.ts'

type Type = EntityType | 'Value'

/** How often a type was given, and by which mention first. */
interface Count {
  readonly times: number
  readonly first: number
}

export interface Tally {
  readonly named: ReadonlyMap<Type, Count>
  readonly nominal: ReadonlyMap<Type, Count>
  readonly gender: Mention['gender']
  /** What a bare name leans to: "Allen" is a given name of men, and a family name of both. */
  readonly leaning: Mention['gender']
  /** As the first mention says that is no pronoun. */
  readonly number: Mention['number']
  readonly numberAt: number
  /** Distinct names of persons. */
  readonly people: readonly string[]
}

const NONE: ReadonlyMap<Type, Count> = new Map()

export function tallyOf(mention: Mention, index: number): Tally {
  const { kind, type, name, gender, number } = mention
  const counted: ReadonlyMap<Type, Count> = new Map([[type, { times: 1, first: index }]])
  const tells = kind !== 'pronominal' && number !== 'unknown'
  return {
    named: kind === 'named' ? counted : NONE,
    nominal: kind === 'nominal' ? counted : NONE,
    gender: isBareName(mention) ? 'unknown' : gender,
    leaning: gender,
    number: tells ? number : 'unknown',
    numberAt: tells ? index : Infinity,
    people: kind === 'named' && type === 'Person' ? [name] : [],
  }
}

/** One word without a title: a given name, or a family name that looks like one. */
const isBareName = ({ kind, type, first, last }: Mention): boolean =>
  kind === 'named' && type === 'Person' && first === last

/** The tally of two clusters that are compatible. */
export function merged(a: Tally, b: Tally): Tally {
  const first = a.numberAt <= b.numberAt ? a : b
  return {
    named: summed(a.named, b.named),
    nominal: summed(a.nominal, b.nominal),
    gender: a.gender === 'unknown' ? b.gender : a.gender,
    leaning: a.leaning === 'unknown' ? b.leaning : a.leaning,
    number: first.number,
    numberAt: first.numberAt,
    people: b.people.every(name => a.people.includes(name))
      ? a.people
      : [...new Set([...a.people, ...b.people])],
  }
}

function summed(a: ReadonlyMap<Type, Count>, b: ReadonlyMap<Type, Count>): ReadonlyMap<Type, Count> {
  if (b.size === 0) return a
  const sum = new Map(a)
  for (const [type, { times, first }] of b) {
    const known = sum.get(type)
    sum.set(type, { times: times + (known?.times ?? 0), first: Math.min(first, known?.first ?? first) })
  }
  return sum
}

/** By its names; where it has none, by its descriptions; null of pronouns alone. The most frequent, of equals the first. */
export function typeOf({ named, nominal }: Tally): Type | null {
  const [best] = [...(named.size > 0 ? named : nominal)].toSorted(
    ([, a], [, b]) => b.times - a.times || a.first - b.first,
  )
  return best?.[0] ?? null
}

/** The same where the text says outright that both names are of one: only then may they differ. */
export const namedAlike = (a: Tally, b: Tally): boolean => typeOf(a) === typeOf(b)

/** May two clusters be one? Not where gender, names or types contradict each other. */
export function compatible(a: Tally, b: Tally): boolean {
  const genders = a.gender === b.gender || a.gender === 'unknown' || b.gender === 'unknown'
  return genders && !typesClash(a, b) && !namesClash(a.people, b.people)
}

function typesClash(a: Tally, b: Tally): boolean {
  const [one, two] = [typeOf(a), typeOf(b)]
  if (one === 'Value' || two === 'Value') return true
  if (one === null || two === null) return false
  if (a.named.size > 0 && b.named.size > 0) return (one === 'Person') !== (two === 'Person')
  return one !== two
}

/** Two people of different names stay two, whatever else speaks for them. "Mara" and "Venn" are at one in "Mara Venn". */
function namesClash(a: readonly string[], b: readonly string[]): boolean {
  const full = [a, b].map(names => names.filter(name => name.includes(' ')))
  const [one, two] = full[0]!.length + full[1]!.length > 0 ? full : [a, b]
  return one!.some(name => isOther(name, b)) || two!.some(name => isOther(name, a))
}

const isOther = (name: string, others: readonly string[]): boolean =>
  others.some(other => !couldBeSamePerson(name, other))
