/** Gathered mentions as appearances: which mention names them best, their other names, what the article says they are. */
import type { EntityType } from '@redthread/graph'

import type { DocumentAppearance, Mention } from '../document.ts'
import { placeKind, usualCountryName } from '../mentions/gazetteer.ts'
import { nameKey } from '../mentions/shorter-names.ts'
import { isGivenTitle, parsePersonName } from '../names/person-name.ts'
import type { Clusters } from './clusters.ts'
import type { Facts } from './facts.ts'
import type { Reason } from './reasons.ts'
import { titleBefore } from './titles.ts'

export interface Gathered {
  readonly appearances: readonly DocumentAppearance[]
  readonly appearanceOf: readonly (number | null)[]
}

/** Appearances in the order in which the text first speaks of them. Pronouns alone and amounts make none. */
export function appearancesOf(facts: Facts, clusters: Clusters): Gathered {
  const appearances: DocumentAppearance[] = []
  const position = new Map<number, number>()
  const appearanceOf = facts.mentions.map((_, index): number | null => {
    const cluster = clusters.of(index)
    const type = clusters.typeOf(index)
    if (type === null || type === 'Value') return null
    const known = position.get(cluster)
    if (known !== undefined) return known
    position.set(cluster, appearances.length)
    appearances.push(appearance(facts, clusters, clusters.members(index)))
    return appearances.length - 1
  })
  return { appearances, appearanceOf }
}

function appearance(facts: Facts, clusters: Clusters, members: readonly number[]): DocumentAppearance {
  const named = members.filter(index => facts.mentions[index]!.kind === 'named')
  const nominal = members.filter(index => facts.mentions[index]!.kind === 'nominal')
  const naming = named.length > 0 ? named : nominal
  const fullest = bestOf(facts, naming)
  const name = usualName(facts.mentions[fullest]!)
  // "American" leads to the United States; where a name stands in the text as well, that is the better mention.
  const outright = naming.filter(index => !isAdjective(facts, index))
  const best = outright.length > 0 ? bestOf(facts, outright) : fullest
  return {
    mentions: members,
    best,
    name,
    aliases: others(
      name,
      naming.map(index => facts.mentions[index]!.name),
    ),
    type: typeOf(facts, naming),
    named: named.length > 0,
    descriptions: others(name, named.length > 0 ? descriptions(facts, clusters, members) : []),
    reasons: reasonsOf(clusters, members, best),
  }
}

const isAdjective = ({ tree, mentions }: Facts, index: number): boolean =>
  mentions[index]!.kind === 'named' && tree.tokens[mentions[index]!.head]!.upos === 'ADJ'

/** A country goes by its usual name, whatever the article calls it. */
const usualName = ({ type, kind, name }: Mention): string =>
  (kind === 'named' && type === 'Place' && placeKind(name) === 'country' ? usualCountryName(name) : null) ??
  name

/** The fullest: most parts of a personal name, else most words; of equals the first. */
function bestOf(facts: Facts, naming: readonly number[]): number {
  return naming.reduce((best, index) =>
    fullness(facts.mentions[index]!) > fullness(facts.mentions[best]!) ? index : best,
  )
}

function fullness({ type, name, kind }: Mention): number {
  const words = name.split(' ').length
  if (kind === 'nominal') return words
  if (/^[A-Z.&]{2,8}$/.test(name)) return 0.5
  if (type !== 'Person') return words
  const { given, titles } = parsePersonName(name)
  // A name that stands here with "Emir" has it as a given name: titles are left out of names.
  return given.length + titles.filter(isGivenTitle).length + 1
}

/** Distinct names but for the best, in text order. */
function others(name: string, names: readonly string[]): string[] {
  const seen = new Set([nameKey(name)])
  return names.filter(other => {
    const key = nameKey(other)
    if (key === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** The type that most of its fullest names have. */
function typeOf(facts: Facts, naming: readonly number[]): EntityType {
  const fullest = Math.max(...naming.map(index => fullness(facts.mentions[index]!)))
  const telling = naming.filter(index => fullness(facts.mentions[index]!) === fullest)
  const types = telling.map(index => facts.mentions[index]!.type).filter(type => type !== 'Value')
  return mostFrequent(types) ?? 'Thing'
}

/** Reasons for which a description says what a named one is, rather than only pointing to it. */
const DESCRIBING: ReadonlySet<Reason | undefined> = new Set(['apposition', 'copula', 'kind before the name'])

function descriptions(facts: Facts, clusters: Clusters, members: readonly number[]): string[] {
  return members.flatMap(index => {
    if (facts.mentions[index]!.kind === 'nominal') {
      return DESCRIBING.has(clusters.reasonOf(index)) && !isFormer(facts, index)
        ? [facts.mentions[index]!.name]
        : []
    }
    return titleBefore(facts, index)?.text ?? kindBehind(facts, index) ?? []
  })
}

/** What kind of place has the name: "Lesna province", "the Lesna valley"; not "Kalvar port", which lies in Kalvar. */
function kindBehind({ tree, mentions }: Facts, index: number): string | undefined {
  const { last, kind, type } = mentions[index]!
  const { dep, head } = tree.tokens[last]!
  if (kind !== 'named' || type !== 'Place' || dep !== 'compound' || head !== last + 1) return undefined
  const { text } = tree.tokens[head]!
  return KIND_OF_PLACE.test(text) ? text : undefined
}

const KIND_OF_PLACE =
  /^(?:province|region|district|county|oblast|prefecture|canton|valley|peninsula|island|river|lake|strait)$/

/** ", previously the head of …" and "was the head of": perhaps no longer so. */
function isFormer({ tree, mentions }: Facts, index: number): boolean {
  const { first, head } = mentions[index]!
  const copula = tree.child(head, 'cop')
  if (copula !== undefined && /^(?:was|were|been)$/.test(tree.tokens[copula]!.text)) return true
  return /^(?:previously|formerly|once|then|until)$/i.test(tree.tokens[first - 1]?.text ?? '')
}

function reasonsOf(clusters: Clusters, members: readonly number[], best: number): Record<number, string> {
  const reasons = members
    .filter(index => index !== best)
    .map(index => [index, clusters.reasonOf(index) ?? 'same name'] as const)
  return Object.fromEntries(reasons)
}

/** The most frequent; of those that are as frequent the first. */
function mostFrequent<Value>(values: readonly Value[]): Value | null {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: Value | null = null
  for (const [value, count] of counts) if (best === null || count > counts.get(best)!) best = value
  return best
}
