/** What the ranker knows of a mention by itself: how it is worded, where it stands, how often its words occur. */
import { range } from '../../mentions/noun-phrase.ts'
import type { Facts } from '../facts.ts'

/** How a mention refers: the pronouns by what they stand for, the rest by what stands before the noun. */
const POINTING = [
  'I',
  'we',
  'you',
  'he',
  'she',
  'it',
  'they',
  'this',
  'that',
  'these',
  'other pronoun',
] as const
const WORDED = ['name', 'the', 'this noun', 'owned', 'a', 'bare', 'other determiner', 'amount'] as const
export const WORDINGS = [...POINTING, ...WORDED] as const
export type Wording = (typeof WORDINGS)[number]

const PRONOUNS: ReadonlyMap<string, Wording> = new Map(
  (
    [
      ['I', 'i me my mine myself'],
      ['we', 'we us our ours ourselves'],
      ['you', 'you your yours yourself yourselves'],
      ['he', 'he him his himself'],
      ['she', 'she her hers herself'],
      ['it', 'it its itself'],
      ['they', 'they them their theirs themselves'],
      ['this', 'this'],
      ['that', 'that'],
      ['these', 'these those'],
    ] as const
  ).flatMap(([wording, forms]) => forms.split(' ').map(form => [form, wording] as const)),
)

export const ROLES = ['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'nmod:poss', 'appos', 'conj', 'root'] as const

export interface Profile {
  readonly index: number
  readonly wording: number
  /** Of the words that own it: "my" of "my ship"; -1 where no pronoun does. */
  readonly owner: number
  /** Index into `ROLES`; one more is any other. */
  readonly role: number
  readonly sentence: number
  readonly paragraph: number
  /** Index of the quotation in which it stands, or -1. */
  readonly quote: number
  readonly lemma: string
  /** All that it is called, in lower case, without what determines it. */
  readonly words: string
  readonly parts: ReadonlySet<string>
  readonly first: number
  readonly last: number
  readonly head: number
  /** How many mentions of this head, and of these words, come before; and all in all. */
  readonly heads: number
  readonly same: number
  readonly allHeads: number
  readonly allSame: number
  /** Steps to the root of its sentence. */
  readonly depth: number
  readonly asked: boolean
}

/** Has it words of its own, other than a pronoun? */
export const isWordy = ({ mentions }: Facts, { index }: Pick<Profile, 'index'>): boolean =>
  mentions[index]!.kind !== 'pronominal'

/** The profiles of all mentions, in their order. Linear in them. */
export function profilesOf(facts: Facts): Profile[] {
  const placeOf = placing(facts)
  const called = facts.mentions.map((_, index) => calledAt(facts, index))
  const heads = counting(called.map(({ lemma }) => lemma))
  const same = counting(called.map(({ words }) => words))
  return facts.mentions.map(({ first, last, head }, index) => ({
    index,
    first,
    last,
    head,
    ...called[index]!,
    ...placeOf(index),
    heads: heads[index]!.before,
    allHeads: heads[index]!.all,
    same: same[index]!.before,
    allSame: same[index]!.all,
  }))
}

function calledAt(facts: Facts, index: number) {
  const lemma = facts.headLemma(index)
  const words = isWordy(facts, { index }) ? facts.mentions[index]!.name.toLowerCase() : lemma
  const wording = WORDINGS.indexOf(wordingOf(facts, index))
  return { lemma, words, parts: new Set(words.split(/[\s-]+/)), wording, owner: ownerOf(facts, index) }
}

function placing(facts: Facts) {
  const { tree, mentions, quotes } = facts
  const paragraphs = paragraphsOf(facts)
  const quoteAt = new Map(
    quotes.flatMap(({ first, last }, at) => range(first, last).map(token => [token, at])),
  )
  const asked = facts.sentences.map(({ last }) => lastWords(facts, last).includes('?'))
  return (index: number) => {
    const { head } = mentions[index]!
    const sentence = facts.sentenceOf(index)
    return {
      role: roleOf(tree.tokens[head]!.dep),
      sentence,
      paragraph: paragraphs[sentence]!,
      quote: quoteAt.get(head) ?? -1,
      depth: depthOf(facts, head),
      asked: asked[sentence]!,
    }
  }
}

/** Of each word, how often it stands before it and in all. */
function counting(words: readonly string[]): { before: number; all: number }[] {
  const counts = new Map<string, number>()
  const before = words.map(word => {
    const count = counts.get(word) ?? 0
    counts.set(word, count + 1)
    return count
  })
  return words.map((word, at) => ({ before: before[at]!, all: counts.get(word)! }))
}

function wordingOf(facts: Facts, index: number): Wording {
  const { kind, type, name } = facts.mentions[index]!
  if (kind === 'pronominal') return PRONOUNS.get(name.toLowerCase()) ?? 'other pronoun'
  if (kind === 'named') return 'name'
  if (type === 'Value') return 'amount'
  const { determiner, owner } = facts.phraseOf(index)
  if (owner !== null) return 'owned'
  if (determiner === '') return 'bare'
  if (determiner === 'the') return 'the'
  if (/^(?:this|that|these|those)$/.test(determiner)) return 'this noun'
  return /^an?$/.test(determiner) ? 'a' : 'other determiner'
}

function ownerOf(facts: Facts, index: number): number {
  if (facts.mentions[index]!.kind !== 'nominal') return -1
  const { owner } = facts.phraseOf(index)
  const wording = owner === null ? undefined : PRONOUNS.get(facts.tree.tokens[owner]!.text.toLowerCase())
  return wording === undefined ? -1 : WORDINGS.indexOf(wording)
}

function roleOf(dep: string): number {
  const whole = ROLES.indexOf(dep as (typeof ROLES)[number])
  if (whole >= 0) return whole
  const base = ROLES.indexOf(dep.split(':', 1)[0] as (typeof ROLES)[number])
  return base >= 0 ? base : ROLES.length
}

function depthOf({ tree }: Facts, head: number): number {
  let steps = 0
  for (let at = tree.tokens[head]!.head; at >= 0; at = tree.tokens[at]!.head) steps++
  return steps
}

/** Of each sentence, in which paragraph it stands. */
function paragraphsOf({ text, sentences }: Facts): number[] {
  let paragraph = 0
  return sentences.map(({ start }, at) => {
    const before = at === 0 ? start : sentences[at - 1]!.end
    if (/\n\s*\n/.test(text.slice(before, start))) paragraph++
    return paragraph
  })
}

const lastWords = ({ tree }: Facts, last: number): string =>
  tree.tokens
    .slice(Math.max(0, last - 1), last + 1)
    .map(({ text }) => text)
    .join('')
