/** he, she, it, they and their kin: to the best placed of those whom gender, number and grammar allow. */
import type { Clusters } from './clusters.ts'
import type { Facts } from './facts.ts'
import { grammaticalAntecedent, isBarred, isEmptyIt } from './pronoun-grammar.ts'
import type { Reason } from './reasons.ts'
import { salience } from './salience.ts'

/** How many sentences back a pronoun looks. */
const WINDOW = 3
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

interface Found {
  readonly antecedent: number
  readonly reason: Reason
}

interface Candidate {
  readonly index: number
  readonly score: number
}

/** How much better than the next the best must be: a wrong link is worse than a missing one. */
const MARGIN: Readonly<Record<PronounKind, number>> = { person: 0.4, thing: 1, group: 1 }

/** Links third-person pronouns, in text order, so that each can lead to the next. */
export function linkPronouns(facts: Facts, clusters: Clusters): void {
  facts.mentions.forEach((mention, index) => {
    if (mention.kind !== 'pronominal' || !PERSONAL.test(mention.name) || isEmptyIt(facts, index)) return
    const found = antecedentOf(facts, clusters, pronounAt(facts, index))
    if (found) clusters.link(index, found.antecedent, found.reason)
  })
}

function pronounAt(facts: Facts, index: number): Pronoun {
  const { name, head } = facts.mentions[index]!
  const word = name.toLowerCase()
  const kind = /^(?:it|its|itself)$/.test(word) ? 'thing' : word.startsWith('the') ? 'group' : 'person'
  return { index, kind, possessive: facts.tree.is(head, 'nmod:poss'), sentence: facts.sentenceOf(index) }
}

function antecedentOf(facts: Facts, clusters: Clusters, pronoun: Pronoun): Found | undefined {
  const told = grammaticalAntecedent(facts, pronoun, other => fits(facts, clusters, pronoun, other))
  if (told) return told
  const [best, second] = candidatesOf(facts, clusters, pronoun)
  if (!best) return undefined
  if (!second) return { antecedent: best.index, reason: 'only one it can be' }
  if (best.score - second.score < MARGIN[pronoun.kind]) return undefined
  const isSubject = facts.tree.is(facts.mentions[best.index]!.head, 'nsubj')
  return { antecedent: best.index, reason: isSubject ? 'subject before' : 'likeliest before' }
}

/** One for each cluster near by that fits, the best placed first. */
function candidatesOf(facts: Facts, clusters: Clusters, pronoun: Pronoun): Candidate[] {
  const best = new Map<number, Candidate>()
  for (let index = pronoun.index - 1; index >= 0; index--) {
    if (pronoun.sentence - facts.sentenceOf(index) > WINDOW) break
    if (!fits(facts, clusters, pronoun, index) || isBarred(facts, pronoun, index)) continue
    const score = salience(facts, clusters, pronoun, index)
    const known = best.get(clusters.of(index))
    if (!known || score > known.score) best.set(clusters.of(index), { index, score })
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score || b.index - a.index)
}

/** Do kind, number and gender allow it? */
function fits(facts: Facts, clusters: Clusters, { index, kind, sentence }: Pronoun, other: number): boolean {
  const type = clusters.typeOf(other)
  if (type === null || type === 'Value' || facts.sentenceOf(other) > sentence) return false
  const plural = clusters.numberOf(other) === 'plural'
  if (kind === 'group') return canBeThey(type, plural)
  if (plural || (kind === 'person') !== (type === 'Person')) return false
  return kind === 'thing' || gendersFit(facts.mentions[index]!.gender, clusters.genderOf(other))
}

/** Several people or things; a body may be one, as in "the company said they". */
const canBeThey = (type: string, plural: boolean): boolean =>
  type === 'Organization' || (plural && type !== 'Event' && type !== 'Place')

const gendersFit = (pronoun: string, other: string): boolean => other === 'unknown' || other === pronoun
