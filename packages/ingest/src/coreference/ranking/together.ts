/** What a mention has to do with a cluster before it, by the nearest mention of that cluster. */
import type { Clusters } from '../clusters.ts'
import type { Facts } from '../facts.ts'
import { sameKind } from '../kinds.ts'
import { otherWordsFor } from '../other-words.ts'
import { TYPES } from './alone.ts'
import { type Amounts, scaled } from './amounts.ts'
import { isWordy, type Profile } from './profile.ts'

export interface Pair {
  readonly facts: Facts
  readonly clusters: Clusters
  readonly one: Profile
  /** The nearest of the cluster. */
  readonly near: Profile
  /** Its last mentions before the one that asks, in text order. */
  readonly members: readonly Profile[]
  /** How many other candidates are nearer. */
  readonly nearer: number
}

/** Fills in what holds of the two. */
export function together(amounts: Amounts, pair: Pair): void {
  distance(amounts, pair)
  grammar(amounts, pair)
  words(amounts, pair)
  modifiers(amounts, pair)
  agreement(amounts, pair)
  cluster(amounts, pair)
}

function distance(amounts: Amounts, { one, near, nearer }: Pair): void {
  const sentences = one.sentence - near.sentence
  const paragraphs = one.paragraph - near.paragraph
  amounts.oneOf('sentences back', 5, sentences < 3 ? sentences : sentences < 6 ? 3 : 4)
  amounts.add('sentences', scaled(sentences))
  amounts.add('mentions', scaled(one.index - near.index))
  amounts.add('words', scaled(Math.max(0, one.first - near.last)))
  amounts.add('nearer', scaled(nearer))
  amounts.add('nearest', nearer === 0)
  amounts.oneOf('paragraphs back', 4, Math.min(3, paragraphs))
  // In an interview every other paragraph is of the same speaker.
  amounts.add('odd paragraph', paragraphs % 2 === 1)
  amounts.add('same quotation', one.quote >= 0 && one.quote === near.quote)
  amounts.add('other quotation', one.quote >= 0 && near.quote >= 0 && one.quote !== near.quote)
  amounts.add('one is quoted', one.quote >= 0 !== near.quote >= 0)
}

function grammar(amounts: Amounts, { facts: { tree }, one, near }: Pair): void {
  const [a, b] = [tree.tokens[one.head]!, tree.tokens[near.head]!]
  const beside = a.head === b.head && a.head >= 0
  const commands = b.head >= 0 && isAbove(tree.tokens, b.head, one.head)
  amounts.add('same wording', one.wording === near.wording)
  amounts.add('same role', one.role === near.role)
  amounts.add('both subjects', one.role === 0 && near.role === 0)
  amounts.add('arguments of one verb', beside && a.dep !== 'conj' && b.dep !== 'conj')
  amounts.add('listed together', a.head === near.head && a.dep === 'conj')
  amounts.add('holds it', near.first <= one.first && near.last >= one.last)
  amounts.add('lies in it', one.first <= near.first && one.last >= near.last)
  amounts.add('above it', isAbove(tree.tokens, near.head, one.head))
  amounts.add('commands it', commands)
  amounts.add('subject that commands it', commands && near.role === 0)
}

function isAbove(tokens: Facts['tree']['tokens'], above: number, token: number): boolean {
  for (let at = tokens[token]!.head; at >= 0; at = tokens[at]!.head) if (at === above) return true
  return false
}

function words(amounts: Amounts, { facts, one, near, members }: Pair): void {
  const called = isWordy(facts, one) ? members.filter(other => isWordy(facts, other)) : []
  const some = (name: string, test: (other: Profile) => boolean): void => amounts.add(name, called.some(test))
  amounts.add('same words', one.words === near.words)
  amounts.add('same head', one.lemma === near.lemma)
  some('same words once', other => other.words === one.words)
  some('same head once', ({ lemma }) => lemma === one.lemma)
  some('head in it', ({ parts }) => parts.has(one.lemma))
  some('its head in this', ({ lemma }) => one.parts.has(lemma))
  some('all words in it', ({ parts }) => isWithin(one.parts, parts))
  some('all its words in this', ({ parts }) => isWithin(parts, one.parts))
  amounts.add('shared words', Math.max(0, ...called.map(other => share(one, other))))
  some('other word for it', ({ lemma }) => otherWordsFor(one.lemma).includes(lemma))
  some('same kind', ({ lemma }) => lemma !== one.lemma && sameKind(one.lemma).has(lemma))
  some('same beginning', ({ lemma }) => lemma !== one.lemma && lemma.slice(0, 5) === one.lemma.slice(0, 5))
}

type Words = ReadonlySet<string>

const isWithin = (some: Words, others: Words): boolean => shared(some, others) === some.size

function shared(some: Words, others: Words): number {
  let count = 0
  for (const word of some) if (others.has(word)) count++
  return count
}

const share = ({ parts: one }: Profile, { parts: other }: Profile): number =>
  shared(one, other) / Math.max(one.size, other.size)

function modifiers(amounts: Amounts, { facts, one, near, members }: Pair): void {
  const called = isWordy(facts, one) ? members.filter(other => isWordy(facts, other)) : []
  const isAlike = called.length > 0 && isWordy(facts, near)
  amounts.add('new modifiers', called.length > 0 ? scaled(fresh(facts, one, called)) : 0)
  amounts.add('lost modifiers', isAlike ? scaled(fresh(facts, near, [one])) : 0)
  amounts.add('same owner', one.owner >= 0 && one.owner === near.owner)
  amounts.add('other owner', one.owner >= 0 && near.owner >= 0 && one.owner !== near.owner)
}

/** How many modifiers of one no other has. */
const fresh = (facts: Facts, { index: one }: Profile, others: readonly Profile[]): number =>
  [...facts.modifiersOf(one)].filter(
    word => !others.some(({ index, parts }) => parts.has(word) || facts.modifiersOf(index).has(word)),
  ).length

function agreement(amounts: Amounts, { facts, clusters, one, near }: Pair): void {
  const { number, gender, type } = facts.mentions[one.index]!
  const theirs = clusters.numberOf(near.index)
  const [sex, leaning] = [clusters.genderOf(near.index), clusters.leaningOf(near.index)]
  const what = clusters.typeOf(near.index)
  amounts.add('same number', number !== 'unknown' && number === theirs)
  amounts.add('other number', differ(number, theirs))
  amounts.add('same gender', gender !== 'unknown' && gender === sex)
  amounts.add('other gender', differ(gender, sex))
  amounts.add('leans to the gender', sex === 'unknown' && gender !== 'unknown' && gender === leaning)
  amounts.add('leans to another', sex === 'unknown' && differ(gender, leaning))
  amounts.oneOf('type of the cluster', TYPES.length + 1, what === null ? TYPES.length : TYPES.indexOf(what))
  amounts.add('same type', what === type)
  amounts.add('other type', isWordy(facts, one) && what !== null && what !== type)
}

const differ = (a: string, b: string): boolean => a !== 'unknown' && b !== 'unknown' && a !== b

function cluster(amounts: Amounts, { facts, clusters, one, near, members }: Pair): void {
  amounts.add('times', scaled(members.length - 1))
  amounts.add('named', clusters.isNamed(near.index))
  amounts.add('subject more than once', members.filter(({ role }) => role === 0).length > 1)
  amounts.add(
    'subject of the sentence before',
    members.some(({ role, sentence, depth }) => role === 0 && depth === 1 && sentence === one.sentence - 1),
  )
  amounts.add('only pronouns', !members.some(member => isWordy(facts, member)))
  amounts.add('known from the start', (members[0] ?? near).sentence < 3)
}
