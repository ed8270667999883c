/** Descriptions to earlier descriptions: "the delegation", "the Russian team", "such a meeting". */
import { isDemonym } from '../mentions/gazetteer.ts'
import { bodyBefore, couldBeCompany, isCompanyWord } from './bodies.ts'
import type { Clusters } from './clusters.ts'
import { earlierDescriptions, isNear, OFTEN, type Earlier, type EarlierDescriptions } from './earlier.ts'
import type { Facts } from './facts.ts'
import { toldInHeadline } from './headlines.ts'
import { otherWordsFor } from './other-words.ts'
import { isOvertaken } from './overtaken.ts'
import type { Reason } from './reasons.ts'

/** "no business" and "any summit" bring nothing up that "the" could point to. */
const NAMES_NONE = /^(?:no|any|every|each|neither|either)$/
/** Adjectives of what has not happened, or of one in a row: such a meeting is not the one that did. */
const SETS_APART: ReadonlySet<string> = new Set(
  `potential possible prospective proposed planned future hypothetical eventual likely early expected upcoming further next new
  another other previous earlier last first second third final`.split(/\s+/),
)
/** A name that was described so is meant by the bare word only so many sentences later; one that holds the word, longer. */
const NEAR_DESCRIBED = 4
const NEAR_NAME = 8
/** So many mentions of a name are looked at for a word. */
const TELLING = 40

interface Found {
  readonly antecedent: number
  readonly reason: Reason
}

interface Search {
  readonly facts: Facts
  readonly clusters: Clusters
  readonly earlier: EarlierDescriptions
}

/** Links descriptions to earlier ones that they repeat. */
export function linkDescriptions(facts: Facts, clusters: Clusters): void {
  const search = { facts, clusters, earlier: earlierDescriptions(facts, clusters) }
  facts.mentions.forEach((mention, index) => {
    if (mention.kind === 'pronominal' || mention.type === 'Value') return
    if (mention.kind === 'nominal' && clusters.reasonOf(index) === undefined) {
      const found =
        suchA(search, index) ?? headlined(search, index) ?? repeated(search, index) ?? reworded(search, index)
      if (found) clusters.link(index, found.antecedent, found.reason)
    }
    if (mention.kind === 'nominal') linkNamedNow(search, index)
    search.earlier.add(index)
  })
}

/** "A diplomat was expelled. The diplomat, Oskar Lind, …": the name belongs to the one who was spoken of without it. */
function linkNamedNow(search: Search, index: number): void {
  const { facts, clusters } = search
  const { determiner, owner } = facts.phraseOf(index)
  if (!NAMING.has(clusters.reasonOf(index)) || determiner !== 'the' || owner !== null) return
  const meant = repeated(search, index)?.antecedent
  if (meant === undefined || clusters.isNamed(meant)) return
  const [first] = clusters.members(meant)
  if (clusters.reasonOf(first!) === undefined) clusters.link(first!, index, 'same description')
}

const NAMING: ReadonlySet<Reason | undefined> = new Set(['apposition', 'called so'])

/** "such a meeting": of the kind just spoken of. */
function suchA({ facts, earlier }: Search, index: number): Found | undefined {
  const { first, determiner } = facts.phraseOf(index)
  if (determiner !== 'such' && facts.tree.tokens[first]!.text.toLowerCase() !== 'such') return undefined
  const [latest] = earlier.of(facts.headLemma(index))
  return latest && { antecedent: latest.mention, reason: 'such a' }
}

/** Of a lead, what the headline told in short. */
function headlined({ facts, earlier }: Search, index: number): Found | undefined {
  const antecedent = toldInHeadline(facts, earlier, index)
  return antecedent === undefined ? undefined : { antecedent, reason: 'told in the headline' }
}

function repeated(search: Search, index: number): Found | undefined {
  const { facts, earlier } = search
  if (!pointsBack(facts, index)) return sameGroup(search, index)
  const all = earlier.of(facts.headLemma(index)).filter(other => couldBe(search, index, other))
  // "these talks" are those just spoken of.
  const fitting = isDemonstrative(facts, index) ? all.filter(other => isNear(facts, index, other)) : all
  const meant = onlyOrNearest(facts, index, fitting)
  if (meant === undefined || isOvertaken(search, index, meant)) return undefined
  return { antecedent: meant.mention, reason: 'same description' }
}

/** "the", "this", "these", "Lind's": not "their", whose owner is known only later. */
function pointsBack(facts: Facts, index: number): boolean {
  const { definite, owner, determiner } = facts.phraseOf(index)
  if (owner !== null) return facts.tree.tokens[owner]!.upos === 'PROPN'
  return definite && determiner !== 'both'
}

const isDemonstrative = (facts: Facts, index: number): boolean =>
  /^(?:this|that|these|those)$/.test(facts.phraseOf(index).determiner)

/** "U.S. officials" twice, word for word, are the same group as far as a reader is told. */
function sameGroup({ facts, earlier }: Search, index: number): Found | undefined {
  const { number, type, name } = facts.mentions[index]!
  if (number !== 'plural' || !isBarePlural(facts, index)) return undefined
  if (!['Person', 'Organization'].includes(type) || facts.modifiersOf(index).size === 0) return undefined
  const same = earlier
    .of(facts.headLemma(index))
    .find(({ mention }) => facts.mentions[mention]!.name === name && isBarePlural(facts, mention))
  return same && { antecedent: same.mention, reason: 'same description' }
}

function isBarePlural(facts: Facts, index: number): boolean {
  const { determiner, owner, count } = facts.phraseOf(index)
  return determiner === '' && owner === null && count === null
}

/** Same type and number, no word that the earlier one lacks, nothing that sets the earlier one apart. */
function couldBe({ facts, clusters }: Search, index: number, { mention, modifiers }: Earlier): boolean {
  const [one, two] = [facts.mentions[index]!, facts.mentions[mention]!]
  if (one.number !== two.number || two.last >= one.first) return false
  if (one.type !== clusters.typeOf(mention) || NAMES_NONE.test(facts.phraseOf(mention).determiner))
    return false
  if (clusters.isNamed(mention) && isFarFromName({ facts, clusters }, index, mention)) return false
  const asked = facts.modifiersOf(index)
  if ([...asked].some(word => !modifiers.has(word) && !isMeasure(word))) return false
  return ![...facts.modifiersOf(mention)].some(word => SETS_APART.has(word) && !asked.has(word))
}

/** "the council" after "Northern Council" reaches further than "the orbiter" after a name that was called one. */
function isFarFromName(
  { facts, clusters }: Pick<Search, 'facts' | 'clusters'>,
  index: number,
  mention: number,
): boolean {
  const lemma = facts.headLemma(index)
  const inName = clusters
    .members(mention)
    .slice(0, TELLING)
    .some(member => facts.mentions[member]!.kind === 'named' && facts.headLemma(member) === lemma)
  return facts.sentenceOf(index) - facts.sentenceOf(mention) > (inName ? NEAR_NAME : NEAR_DESCRIBED)
}

/** "the 131-page document" may be the document just spoken of. */
const isMeasure = (word: string): boolean =>
  /\d/.test(word) || /^(?:page|year|day|hour|minute|foot|old)$/.test(word)

/** The only one there is; of several the one most spoken of, or the nearest, where no other is near. */
function onlyOrNearest(facts: Facts, index: number, fitting: readonly Earlier[]): Earlier | undefined {
  if (fitting.length <= 1) return fitting[0]
  const often = isDemonstrative(facts, index) ? [] : fitting.filter(({ times }) => times >= OFTEN)
  if (often.length === 1 && fitting.every(other => other === often[0] || other.times === 1)) return often[0]
  const near = fitting.filter(other => isNear(facts, index, other))
  return near.length === 1 ? near[0] : undefined
}

/** "the company", where one with a name was spoken of last. */
const isNamedCompany = ({ facts, clusters }: Search, index: number): boolean =>
  isCompanyWord(facts, index) &&
  bodyBefore(facts, clusters, index, couldBeCompany(facts, clusters)) !== undefined

/** "the Russian team" for "the Russian delegation"; "the outage" directly after "a blackout". */
function reworded(search: Search, index: number): Found | undefined {
  const { facts, earlier } = search
  if (!pointsBack(facts, index) || isNamedCompany(search, index)) return undefined
  const others = otherWordsFor(facts.headLemma(index)).flatMap(word => earlier.of(word))
  const possible = others.filter(other => couldBe(search, index, other))
  const fitting = possible.filter(other => isSafe(facts, index, other, possible.length === 1))
  const [meant] = fitting
  if (meant === undefined || fitting.length > 1) return undefined
  // One that was spoken of since, be it many where one is meant, leaves open which.
  const since = others.some(({ mention }) => mention > meant.mention)
  return since && !sideTells(facts, index)
    ? undefined
    : { antecedent: meant.mention, reason: 'other word for it' }
}

const isBeside = (facts: Facts, index: number, { mention }: Earlier): boolean =>
  facts.sentenceOf(index) - facts.sentenceOf(mention) <= 1

/**
 * Another word is safe for what has the same side ("Russian"), or stands in this sentence or the one before; a vessel is
 * still the only ship of the article some sentences later.
 */
function isSafe(facts: Facts, index: number, other: Earlier, isOnly: boolean): boolean {
  if (sideTells(facts, index)) return true
  const isNearEnough = isOnly ? facts.sentenceOf(index) - facts.sentenceOf(other.mention) <= NEAR_NAME : false
  return facts.modifiersOf(index).size === 0 && (isNearEnough || isBeside(facts, index, other))
}

const sideTells = (facts: Facts, index: number): boolean =>
  [...facts.modifiersOf(index)].some(word => isDemonym(word[0]!.toUpperCase() + word.slice(1)))
