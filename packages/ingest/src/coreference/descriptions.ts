/** Descriptions to earlier descriptions: "the delegation", "the Russian team", "such a meeting". */
import { isDemonym } from '../mentions/gazetteer.ts'
import type { Clusters } from './clusters.ts'
import type { Facts } from './facts.ts'
import { OTHER_WORDS } from './other-words.ts'
import type { Reason } from './reasons.ts'

/** Adjectives of what has not happened, and may not: such a meeting is not the one that did. */
const UNREAL = new Set(
  'potential possible prospective proposed planned future hypothetical eventual likely early expected upcoming further next new another other previous earlier last first second third final'.split(
    ' ',
  ),
)
/** How many sentences back a bare "the official" looks where there are several of them. */
const NEAR = 2

/** Links descriptions to earlier ones that they repeat. */
export function linkDescriptions(facts: Facts, clusters: Clusters): void {
  const byHead = new Map<string, number[]>()
  facts.mentions.forEach((mention, index) => {
    if (mention.kind === 'pronominal' || mention.type === 'Value') return
    const lemma = facts.headLemma(index)
    if (mention.kind === 'nominal' && clusters.reasonOf(index) === undefined) {
      const found =
        repeated(facts, clusters, index, byHead.get(lemma) ?? []) ?? reworded(facts, clusters, index, byHead)
      if (found) clusters.link(index, found.antecedent, found.reason)
    }
    byHead.set(lemma, [...(byHead.get(lemma) ?? []), index])
  })
}

interface Found {
  readonly antecedent: number
  readonly reason: Reason
}

function repeated(
  facts: Facts,
  clusters: Clusters,
  index: number,
  earlier: readonly number[],
): Found | undefined {
  if (/^such\b/i.test(facts.phraseOf(index).determiner) || hasSuch(facts, index)) {
    const antecedent = earlier.at(-1)
    return antecedent === undefined ? undefined : { antecedent, reason: 'such a' }
  }
  if (!pointsBack(facts, index)) return sameGroup(facts, index, earlier)
  const fitting = earlier.filter(other => couldBe(facts, clusters, index, other))
  const antecedent = onlyOrNearest(facts, clusters, index, fitting)
  return antecedent === undefined ? undefined : { antecedent, reason: 'same description' }
}

/** "the", "this", "these" without an owner: owners are known only when pronouns are. */
function pointsBack(facts: Facts, index: number): boolean {
  const { definite, owner, determiner } = facts.phraseOf(index)
  return definite && owner === null && determiner !== 'both'
}

const hasSuch = (facts: Facts, index: number): boolean => {
  const { first } = facts.phraseOf(index)
  return /^such$/i.test(facts.tree.tokens[first]!.text)
}

/** "U.S. officials" twice, word for word, are the same group as far as a reader is told. */
function sameGroup(facts: Facts, index: number, earlier: readonly number[]): Found | undefined {
  const { number, type, name } = facts.mentions[index]!
  const { determiner, owner, count } = facts.phraseOf(index)
  if (number !== 'plural' || determiner !== '' || owner !== null || count !== null) return undefined
  if (!['Person', 'Organization'].includes(type) || facts.modifiersOf(index).size === 0) return undefined
  const antecedent = earlier.find(
    other => facts.mentions[other]!.name === name && facts.phraseOf(other).determiner === '',
  )
  return antecedent === undefined ? undefined : { antecedent, reason: 'same description' }
}

/** Same number, no word that the earlier one lacks, no owner of its own against it. */
function couldBe(facts: Facts, clusters: Clusters, index: number, other: number): boolean {
  const [one, two] = [facts.mentions[index]!, facts.mentions[other]!]
  if (one.number !== two.number || two.type === 'Value' || two.last >= one.first) return false
  if (one.type !== clusters.typeOf(other)) return false
  const known = knownModifiers(facts, clusters, other)
  const asked = facts.modifiersOf(index)
  if ([...asked].some(word => !known.has(word))) return false
  return [...UNREAL].every(word => asked.has(word) || !facts.modifiersOf(other).has(word))
}

/** What has been said of it so far. */
function knownModifiers(facts: Facts, clusters: Clusters, other: number): ReadonlySet<string> {
  const described = clusters.members(other).filter(member => facts.mentions[member]!.kind !== 'pronominal')
  return new Set(described.flatMap(member => [...facts.modifiersOf(member)]))
}

/** The only one there is; of several the nearest, where no other is near. */
function onlyOrNearest(
  facts: Facts,
  clusters: Clusters,
  index: number,
  fitting: readonly number[],
): number | undefined {
  const groups = new Set(fitting.map(other => clusters.of(other)))
  if (groups.size <= 1) return fitting.at(-1)
  const near = fitting.filter(other => facts.sentenceOf(index) - facts.sentenceOf(other) <= NEAR)
  return new Set(near.map(other => clusters.of(other))).size === 1 ? near.at(-1) : undefined
}

/** "the Russian team" for "the Russian delegation"; "the outage" directly after "a blackout". */
function reworded(
  facts: Facts,
  clusters: Clusters,
  index: number,
  byHead: ReadonlyMap<string, readonly number[]>,
): Found | undefined {
  if (!pointsBack(facts, index)) return undefined
  const others = OTHER_WORDS.filter(words => words.includes(facts.headLemma(index))).flat()
  const earlier = others
    .filter(word => word !== facts.headLemma(index))
    .flatMap(word => byHead.get(word) ?? [])
  const fitting = earlier.filter(
    other => couldBe(facts, clusters, index, other) && isSafe(facts, index, other),
  )
  const groups = new Set(fitting.map(other => clusters.of(other)))
  return groups.size === 1 ? { antecedent: fitting.at(-1)!, reason: 'other word for it' } : undefined
}

/** Another word is safe for what has the same side ("Russian"), or stands in this sentence or the one before. */
function isSafe(facts: Facts, index: number, other: number): boolean {
  const sides = [...facts.modifiersOf(index)].filter(word =>
    isDemonym(word[0]!.toUpperCase() + word.slice(1)),
  )
  if (sides.length > 0) return sides.every(word => facts.modifiersOf(other).has(word))
  return facts.modifiersOf(index).size === 0 && facts.sentenceOf(index) - facts.sentenceOf(other) <= 1
}
