/** he, she, it, they and their kin: to the likeliest of those whom gender, number and grammar allow, or to none. */
import { classOfNoun } from '../mentions/noun-class.ts'
import { bodyOfIt } from './acting-it.ts'
import { bodyBefore } from './bodies.ts'
import type { Clusters } from './clusters.ts'
import type { Facts } from './facts.ts'
import { candidatesFor, fits, noneFeatures } from './pronoun-candidates.ts'
import { isEmptyIt, reflexiveSubject, toldByGrammar } from './pronoun-grammar.ts'
import { ownRanker, type PronounRanker } from './pronoun-ranker.ts'
import type { Reason } from './reasons.ts'
import { speakerBefore } from './speaks-on.ts'

const PERSONAL =
  /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves)$/i

/** What a pronoun can stand for: "he" and "she" a person, "it" a thing or a body, "they" several. */
export type PronounKind = 'person' | 'thing' | 'group'

export interface Pronoun {
  /** Index into the mentions. */
  readonly index: number
  readonly kind: PronounKind
  readonly possessive: boolean
  readonly sentence: number
}

/** Links third-person pronouns, in text order, so that each can lead to the next. */
export function linkPronouns(facts: Facts, clusters: Clusters): void {
  const ranker = ownRanker()
  for (const pronoun of thirdPersons(facts)) linkPronoun(facts, clusters, pronoun, ranker)
}

/** All pronouns of the third person that stand for something, in text order. */
export const thirdPersons = (facts: Facts): Pronoun[] =>
  facts.mentions.flatMap(({ kind, name }, index) =>
    kind === 'pronominal' && PERSONAL.test(name) && !isEmptyIt(facts, index) ? [pronounAt(facts, index)] : [],
  )

function pronounAt(facts: Facts, index: number): Pronoun {
  const { name, head } = facts.mentions[index]!
  const word = name.toLowerCase()
  const kind = /^(?:it|its|itself)$/.test(word) ? 'thing' : word.startsWith('the') ? 'group' : 'person'
  return { index, kind, possessive: facts.tree.is(head, 'nmod:poss'), sentence: facts.sentenceOf(index) }
}

/** What tells without weighing, the surest first; each says whether it linked. */
const BY_RULE = [linkReflexive, linkToBody, linkActing, linkSpeakingOn, linkPossessive]

export function linkPronoun(facts: Facts, clusters: Clusters, pronoun: Pronoun, ranker: PronounRanker): void {
  if (BY_RULE.some(link => link(facts, clusters, pronoun))) return
  const { index, kind } = pronoun
  const candidates = candidatesFor(facts, clusters, pronoun)
  const [best] = ranker.rank(kind, candidates, noneFeatures(facts, pronoun, candidates.length))
  if (best === undefined || best.probability < ranker.threshold(kind)) return
  clusters.link(
    index,
    best.near,
    reasonFor(facts, clusters, pronoun, { ...best, isOnly: candidates.length === 1 }),
  )
}

function linkReflexive(facts: Facts, clusters: Clusters, pronoun: Pronoun): boolean {
  const subject = reflexiveSubject(facts, pronoun)
  const own = subject === undefined ? undefined : facts.lookup.headedBy(subject)
  if (own === undefined || !fits(facts, clusters, pronoun, own)) return false
  clusters.link(pronoun.index, own, 'reflexive')
  return true
}

/** "It employs forty people": what "it" says or does tells which body it is. */
function linkActing(facts: Facts, clusters: Clusters, pronoun: Pronoun): boolean {
  const body = pronoun.kind === 'thing' ? bodyOfIt(facts, clusters, pronoun) : undefined
  return body !== undefined && clusters.link(pronoun.index, body.mention, body.reason)
}

/** "He told reporters": who was speaking. */
function linkSpeakingOn(facts: Facts, clusters: Clusters, pronoun: Pronoun): boolean {
  const speaker = speakerBefore(facts, clusters, pronoun)
  return (
    speaker !== undefined &&
    fits(facts, clusters, pronoun, speaker) &&
    clusters.link(pronoun.index, speaker, 'goes on speaking')
  )
}

/** "its chairman", "its owner": only a body has one. Where none was spoken of by name just before, others may be meant. */
function linkToBody(facts: Facts, clusters: Clusters, pronoun: Pronoun): boolean {
  const { index, kind, possessive } = pronoun
  const { tree, mentions } = facts
  const owned = tree.tokens[mentions[index]!.head]!.head
  if (kind !== 'thing' || !possessive || owned < 0 || !isHeldInABody(tree.lemma(owned).toLowerCase()))
    return false
  if (linkToOwnSubject(facts, clusters, pronoun)) return true
  const body = bodyBefore(facts, clusters, index, () => true)
  return body !== undefined && clusters.link(index, body, 'owner of the post')
}

/** "Oslo protects its citizens", "it can count on its partners": the subject of the clause, where that can have people. */
function linkToOwnSubject(facts: Facts, clusters: Clusters, pronoun: Pronoun): boolean {
  const headed = (token: number) => facts.lookup.headedBy(token)
  const told = toldByGrammar(facts, pronoun, token => {
    const other = headed(token)
    return other !== undefined && (isIt(facts, other) || hasPeople(facts, clusters, pronoun, other))
  })
  return told !== undefined && clusters.link(pronoun.index, headed(told.token)!, told.reason)
}

const isIt = ({ mentions }: Facts, index: number): boolean => /^it$/i.test(mentions[index]!.name)

const hasPeople = (facts: Facts, clusters: Clusters, pronoun: Pronoun, other: number): boolean =>
  fits(facts, clusters, pronoun, other) &&
  clusters.isNamed(other) &&
  ['Organization', 'Place'].includes(clusters.typeOf(other) ?? '')

/** Shares and what else people have in a body; and whoever is "its" somebody is so of a body: a ship has a captain and owner too. */
const isHeldInABody = (lemma: string): boolean => HELD_IN_A_BODY.has(lemma) || classOfNoun(lemma) === 'Person'

const HELD_IN_A_BODY = new Set(
  'executive staff board subsidiary headquarters founder owner head chief chair management workforce branch'.split(
    ' ',
  ),
)

/** "its" and "their" go with their clause: what is neither he nor she seldom has a rival there. */
function linkPossessive(facts: Facts, clusters: Clusters, pronoun: Pronoun): boolean {
  if (pronoun.kind === 'person') return false
  const headed = (token: number) => facts.lookup.headedBy(token)
  const told = toldByGrammar(facts, pronoun, token => {
    const other = headed(token)
    return other !== undefined && fits(facts, clusters, pronoun, other)
  })
  return told !== undefined && clusters.link(pronoun.index, headed(told.token)!, told.reason)
}

interface Chosen {
  readonly near: number
  readonly isOnly: boolean
}

function reasonFor(facts: Facts, clusters: Clusters, pronoun: Pronoun, { near, isOnly }: Chosen): Reason {
  const means = (token: number) => facts.lookup.allHeadedBy(token).some(at => clusters.same(at, near))
  const grammar = toldByGrammar(facts, pronoun, means)
  if (grammar !== undefined) return grammar.reason
  if (isOnly) return 'only one it can be'
  return facts.tree.is(facts.mentions[near]!.head, 'nsubj') ? 'subject before' : 'likeliest before'
}
