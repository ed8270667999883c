/** Whom a pronoun can mean: what kind, number, gender and grammar allow, near by. */
import { placeKind } from '../mentions/gazetteer.ts'
import type { Clusters } from './clusters.ts'
import type { Facts } from './facts.ts'
import { isCompanyName } from './kinds.ts'
import { FEATURES, isCollective, NONE_FEATURES, type Placed } from './pronoun-features.ts'
import { isBarred, subjectAhead } from './pronoun-grammar.ts'
import type { Pronoun } from './pronouns.ts'
import { speakerOf, voiceOf } from './speakers.ts'

/** How many sentences back a pronoun looks. */
const WINDOW = 4

export interface Candidate {
  /** The mention of the cluster that stands for it. */
  readonly near: number
  /** Amounts in the order of `FEATURES`. */
  readonly features: readonly number[]
}

/** One candidate for each cluster that may be meant, the nearest first. */
export function candidatesFor(facts: Facts, clusters: Clusters, pronoun: Pronoun): Candidate[] {
  const found = new Map<number, number[]>()
  for (let index = pronoun.index - 1; index >= 0; index--) {
    if (pronoun.sentence - facts.sentenceOf(index) > WINDOW) break
    const cluster = clusters.of(index)
    if (found.has(cluster)) found.get(cluster)!.unshift(index)
    else if (mayBe(facts, clusters, pronoun, index)) found.set(cluster, [index])
  }
  const ahead = subjectAhead(facts, facts.mentions[pronoun.index]!.head)
  const later = ahead === undefined ? undefined : facts.lookup.headedBy(ahead)
  if (later !== undefined && !found.has(clusters.of(later)) && mayBe(facts, clusters, pronoun, later))
    found.set(clusters.of(later), [later])
  const all = personsAlone(clusters, pronoun, [...found.values()])
  const most = Math.max(
    0,
    ...all.map(([first]) => clusters.members(first!).filter(at => at < pronoun.index).length),
  )
  return all.map((members, nearer) => {
    const placed: Placed = {
      facts,
      clusters,
      pronoun,
      near: nearest(clusters, members),
      members,
      nearer,
      most,
    }
    return { near: placed.near, features: FEATURES.map(({ amount }) => amount(placed)) }
  })
}

/** Where a person of that gender is among them, no name of something else is meant. */
function personsAlone(clusters: Clusters, { kind }: Pronoun, all: number[][]): number[][] {
  const isKnown = ([first]: number[]) =>
    clusters.typeOf(first!) === 'Person' && clusters.genderOf(first!) !== 'unknown'
  if (kind !== 'person' || !all.some(isKnown)) return all
  return all.filter(([first]) => clusters.typeOf(first!) === 'Person')
}

/** The last that speaks of it by itself: "who" and "which" only repeat what they stand behind. */
const nearest = (clusters: Clusters, members: readonly number[]): number =>
  members.findLast(at => clusters.reasonOf(at) !== 'relative pronoun') ?? members.at(-1)!

/** Amounts in the order of `NONE_FEATURES`. */
export const noneFeatures = (facts: Facts, pronoun: Pronoun, candidates: number): number[] =>
  NONE_FEATURES.map(({ amount }) => amount(facts, pronoun, candidates))

function mayBe(facts: Facts, clusters: Clusters, pronoun: Pronoun, other: number): boolean {
  if (!fits(facts, clusters, pronoun, other) || isNamedByItself(facts, clusters, pronoun, other)) return false
  if (speaksItself(facts, clusters, pronoun, other) || isMindless(facts, clusters, pronoun, other))
    return false
  if (isBareRole(facts, other) || isBesideUnderstood(facts, pronoun, other)) return false
  // Nothing that it is called in the pronoun's own clause may be beside the pronoun.
  return clusters
    .members(other)
    .filter(member => member <= Math.max(other, pronoun.index))
    .every(member => facts.sentenceOf(member) !== pronoun.sentence || !isBarred(facts, pronoun, member))
}

/** "“He had the key,” Venn said": nobody is "he" in what he says himself. */
function speaksItself(facts: Facts, clusters: Clusters, { index, kind }: Pronoun, other: number): boolean {
  if (kind !== 'person') return false
  const { head } = facts.mentions[index]!
  if (clusters.members(other).some(at => isTurnOf(facts, at, head))) return true
  const quote = facts.quotes.find(({ first, last }) => first <= head && head <= last)
  const speaker = quote === undefined ? undefined : voiceOf(facts, quote)
  return speaker !== undefined && clusters.same(speaker, other)
}

/** "Mr. LIND: He told us …": in the transcript of what somebody says, at the head of the line. */
function isTurnOf({ tree: { tokens }, text, mentions }: Facts, speaker: number, said: number): boolean {
  const { first, last } = mentions[speaker]!
  if (tokens[last + 1]?.text !== ':' || said <= last) return false
  const opens = first === 0 || text.slice(tokens[first - 1]!.end, tokens[first]!.start).includes('\n')
  return opens && !text.slice(tokens[last]!.end, tokens[said]!.start).includes('\n')
}

/** "They say", "they hope": no things and no events do. */
function isMindless(
  { tree, mentions }: Facts,
  clusters: Clusters,
  { index, kind }: Pronoun,
  other: number,
): boolean {
  const { head } = mentions[index]!
  const verb = tree.tokens[head]!.head
  if (kind !== 'group' || clusters.isNamed(other) || !tree.is(head, 'nsubj') || verb < 0) return false
  const type = clusters.typeOf(other)
  return (type === 'Thing' || type === 'Event') && OF_MINDS.has(tree.tokens[verb]!.lemma)
}

const OF_MINDS = new Set(
  `say tell think believe want hope fear know feel decide agree plan ask demand love hate expect claim insist argue admit deny
  promise vow refuse try wish understand remember forget realize realise complain worry intend swear warn accuse`.split(
    /\s+/,
  ),
)

/** "the post of minister", "worked as a cleaner": a role, and nobody who holds it. */
function isBareRole(facts: Facts, other: number): boolean {
  const { kind, type, head, number } = facts.mentions[other]!
  if (kind !== 'nominal' || type !== 'Person' || number === 'plural') return false
  const { determiner, owner } = facts.phraseOf(other)
  return (
    facts.tree.marker(head) === 'as' || (determiner === '' && owner === null && facts.tree.is(head, 'nmod'))
  )
}

/** "Having worked for Lind, she left": who is understood to have worked is she, and no one else of that clause. */
function isBesideUnderstood(
  { tree, mentions }: Facts,
  { index, possessive }: Pronoun,
  other: number,
): boolean {
  const { head, dep } = tree.tokens[mentions[index]!.head]!
  if (possessive || dep !== 'nsubj') return false
  return tree
    .children(head, 'advcl')
    .filter(
      clause =>
        tree.child(clause, 'nsubj', 'nsubj:pass') === undefined && /^VB[GN]$/.test(tree.tokens[clause]!.xpos),
    )
    .some(clause => tree.children(clause).some(at => tree.subtree(at).includes(mentions[other]!.head)))
}

/** "“Mr Lind has no shares,” he said": who speaks of Lind by name is not Lind. */
function isNamedByItself(facts: Facts, clusters: Clusters, { index }: Pronoun, other: number): boolean {
  const quote = facts.quotes.find(each => facts.sentenceOf(index) === facts.tree.tokens[each.last]!.sentence)
  if (quote === undefined || !clusters.isNamed(other) || speakerOf(facts, quote) !== index) return false
  return clusters.members(other).some(at => {
    const { kind, head } = facts.mentions[at]!
    return kind === 'named' && quote.first <= head && head <= quote.last
  })
}

/** Do kind, number and gender allow it? */
export function fits(facts: Facts, clusters: Clusters, { index, kind }: Pronoun, other: number): boolean {
  const type = clusters.typeOf(other)
  if (type === null || type === 'Value') return false
  const plural = clusters.numberOf(other) === 'plural'
  if (kind === 'group') return plural || type === 'Organization' || isCollective(facts, other)
  if (plural) return false
  if (kind === 'thing') return type !== 'Person'
  if (isCollective(facts, other)) return false
  if (type !== 'Person') return couldBePerson(facts, clusters, other)
  return gendersFit(facts.mentions[index]!.gender, clusters.genderOf(other))
}

/** May a name that was taken for that of something else be a person's? Not where it says what it is. */
function couldBePerson({ mentions }: Facts, clusters: Clusters, other: number): boolean {
  const names = clusters
    .members(other)
    .map(member => mentions[member]!)
    .filter(({ kind }) => kind !== 'pronominal')
  return names.every(
    ({ kind, name, number }) =>
      kind === 'named' &&
      number === 'singular' &&
      /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u.test(name) &&
      !SAYS_WHAT_IT_IS.has(placeKind(name) ?? '') &&
      !isCompanyName(name),
  )
}

const SAYS_WHAT_IT_IS: ReadonlySet<string> = new Set(['country', 'capital', 'region'])

const gendersFit = (pronoun: string, other: string): boolean => other === 'unknown' || other === pronoun
