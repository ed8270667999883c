/** he, she, it, they and their kin: to the best placed of those whom gender, number and grammar allow. */
import type { Clusters } from './clusters.ts'
import type { Facts } from './facts.ts'
import type { Reason } from './reasons.ts'

/** How many sentences back a pronoun looks. */
const WINDOW = 3
const PERSONAL =
  /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves)$/i
const REFLEXIVE = /sel(?:f|ves)$/i

type Kind = 'person' | 'thing' | 'group'

interface Pronoun {
  readonly index: number
  readonly kind: Kind
  readonly possessive: boolean
  readonly sentence: number
}

/** Links third-person pronouns, in text order, so that each can lead to the next. */
export function linkPronouns(facts: Facts, clusters: Clusters): void {
  const before: number[] = []
  facts.mentions.forEach((mention, index) => {
    if (mention.kind === 'pronominal' && PERSONAL.test(mention.name)) {
      const found = antecedentOf(facts, clusters, pronounAt(facts, index), before)
      if (found) clusters.link(index, found.antecedent, found.reason)
    }
    before.push(index)
  })
}

function pronounAt(facts: Facts, index: number): Pronoun {
  const { name, head } = facts.mentions[index]!
  const word = name.toLowerCase()
  const kind: Kind = /^(?:it|its|itself)$/.test(word) ? 'thing' : word.startsWith('the') ? 'group' : 'person'
  return { index, kind, possessive: facts.tree.is(head, 'nmod:poss'), sentence: facts.sentenceOf(index) }
}

interface Found {
  readonly antecedent: number
  readonly reason: Reason
}

function antecedentOf(
  facts: Facts,
  clusters: Clusters,
  pronoun: Pronoun,
  before: readonly number[],
): Found | undefined {
  const subject = ownSubject(facts, clusters, pronoun)
  if (subject) return subject
  const ranked = candidatesOf(facts, clusters, pronoun, before)
  const [best, second] = ranked
  if (!best) return undefined
  if (!second) return { antecedent: best.index, reason: 'only one it can be' }
  if (best.score - second.score < MARGIN[pronoun.kind]) return undefined
  return { antecedent: best.index, reason: best.subject ? 'subject before' : 'likeliest before' }
}

/** How much better than the next the best must be: a wrong link is worse than a missing one. */
const MARGIN: Readonly<Record<Kind, number>> = { person: 0.5, thing: 1, group: 1 }

/** "Ukraine leveraged its energy sector", "Lind hurt himself": the subject of the pronoun's own clause. */
function ownSubject(facts: Facts, clusters: Clusters, pronoun: Pronoun): Found | undefined {
  const { name, head } = facts.mentions[pronoun.index]!
  const reflexive = REFLEXIVE.test(name)
  if (!reflexive && !pronoun.possessive) return undefined
  const subject = clauseSubject(facts, head)
  if (subject === undefined || !fits(facts, clusters, pronoun, subject)) return undefined
  return { antecedent: subject, reason: reflexive ? 'reflexive' : 'possessive of the subject' }
}

/** The subject of the nearest clause above a token that has one before it. */
function clauseSubject({ tree, lookup }: Facts, token: number): number | undefined {
  for (let at = tree.tokens[token]!.head; at >= 0; at = tree.tokens[at]!.head) {
    const subject = tree.child(at, 'nsubj')
    if (subject !== undefined && subject < token && !tree.subtree(subject).includes(token))
      return lookup.headedBy(subject)
    if (subject !== undefined && subject > token) return undefined
  }
  return undefined
}

interface Candidate {
  readonly index: number
  readonly score: number
  readonly subject: boolean
}

/** One for each cluster near by that fits, the best placed first. */
function candidatesOf(
  facts: Facts,
  clusters: Clusters,
  pronoun: Pronoun,
  before: readonly number[],
): Candidate[] {
  const best = new Map<number, Candidate>()
  for (let at = before.length - 1; at >= 0; at--) {
    const index = before[at]!
    if (pronoun.sentence - facts.sentenceOf(index) > WINDOW) break
    if (!fits(facts, clusters, pronoun, index) || isBarred(facts, pronoun, index)) continue
    const candidate = placed(facts, clusters, pronoun, index)
    const known = best.get(clusters.of(index))
    if (!known || candidate.score > known.score) best.set(clusters.of(index), candidate)
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score || b.index - a.index)
}

/** Do kind, number and gender allow it? */
function fits(facts: Facts, clusters: Clusters, { index, kind, sentence }: Pronoun, other: number): boolean {
  const type = clusters.typeOf(other)
  const number = clusters.numberOf(other)
  if (type === null || type === 'Value' || facts.sentenceOf(other) > sentence) return false
  const genders = [facts.mentions[index]!.gender, clusters.genderOf(other)]
  if (kind === 'person') {
    return (
      type === 'Person' && number !== 'plural' && !(genders[0] !== genders[1] && genders[1] !== 'unknown')
    )
  }
  if (kind === 'thing') return type !== 'Person' && number !== 'plural'
  return number === 'plural' && type !== 'Event' && type !== 'Place'
}

/** Grammar forbids it: two arguments of one verb are two, and nothing contains itself. */
function isBarred({ tree, mentions }: Facts, { index, possessive }: Pronoun, other: number): boolean {
  const [pronoun, candidate] = [mentions[index]!, mentions[other]!]
  if (candidate.first <= pronoun.first && pronoun.last <= candidate.last) return true
  const [one, two] = [tree.tokens[pronoun.head]!, tree.tokens[candidate.head]!]
  return !possessive && one.head === two.head && one.head >= 0 && one.dep !== 'conj' && two.dep !== 'conj'
}

/** How well a mention is placed to be meant: near, a subject, named, known by gender. */
function placed(
  facts: Facts,
  clusters: Clusters,
  { index, kind, sentence }: Pronoun,
  other: number,
): Candidate {
  const { tree, mentions } = facts
  const mention = mentions[other]!
  const distance = sentence - facts.sentenceOf(other)
  const subject = tree.is(mention.head, 'nsubj')
  const parallel = relation(facts, index) === relation(facts, other)
  const known = clusters.genderOf(other) !== 'unknown'
  const score =
    -distance +
    (subject ? 1.5 : 0) +
    (parallel ? 0.5 : 0) +
    (clusters.isNamed(other) ? 0.75 : 0) +
    (kind === 'person' && known ? 1 : 0) +
    (tree.is(mention.head, 'nmod', 'compound', 'nmod:poss', 'amod') ? -0.75 : 0) +
    (mention.kind === 'pronominal' ? 0.25 : 0)
  return { index: other, score, subject }
}

const relation = ({ tree, mentions }: Facts, index: number): string =>
  tree.tokens[mentions[index]!.head]!.dep.split(':')[0]!
