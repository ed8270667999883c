/** What speaks for and against two names being one: the numbers that the score is made of, and the reasons in words. */
import { align, type Alignment, type WordPair } from './alignment.ts'
import { joinedAs } from './joins.ts'
import type { ComparableName, NameWord } from './words.ts'

/** What the score is made of, each 0 where it says nothing. */
export const FEATURES = ['edits', 'clash', 'extra', 'extraOfOther', 'single', 'turned'] as const

export type Feature = (typeof FEATURES)[number]
export type Evidence = Readonly<Record<Feature, number>>

export interface Compared extends Sides {
  readonly evidence: Evidence
}

export function compareNames(one: ComparableName, two: ComparableName): Compared {
  if (one.writing === 'syllables' && two.writing === 'syllables')
    return compareNames(bySyllable(one), bySyllable(two))
  const [a, b] = [
    joinedAs(once(one.words, two.words), two.words),
    joinedAs(once(two.words, one.words), one.words),
  ]
  const isAbjad = one.writing !== two.writing && [one.writing, two.writing].includes('abjad')
  const alignment = isInitialsOf(one, two) || isInitialsOf(two, one) ? BY_INITIALS : align(a, b, isAbjad)
  const sides = { one, two, a, b, alignment }
  return { ...sides, evidence: evidenceOf(sides) }
}

const BY_INITIALS: Alignment = { pairs: [], loneA: [], loneB: [], isAcronym: true }

const initials = (words: readonly NameWord[]): string => words.map(({ text }) => text[0]).join('')

/** Are these the initials of the other's words, with or without the small ones? */
function isInitialsOf(short: ComparableName, long: ComparableName): boolean {
  if (!short.isAcronym || long.words.length < 2) return false
  const telling = long.words.filter(({ weight }) => weight > 0.1)
  return [long.words, telling].some(words => initials(words) === short.letters)
}

/** Where both are written in syllables, each character is a word: another character is another name. */
function bySyllable(name: ComparableName): ComparableName {
  const words = [...name.original].map(text => ({ ...EXACT, text, sound: text }))
  return { ...name, words, writing: 'alphabet' }
}

const EXACT = { weight: 1, isInitial: false, isBrief: true, number: null }

/** "Sergey Sergey Shoigu": a word said twice counts once, where the other name has fewer words. */
const once = (words: readonly NameWord[], other: readonly NameWord[]): readonly NameWord[] =>
  words.length > other.length ? words.filter(({ text }, at) => words[at - 1]?.text !== text) : words

export interface Sides {
  readonly one: ComparableName
  readonly two: ComparableName
  readonly a: readonly NameWord[]
  readonly b: readonly NameWord[]
  readonly alignment: Alignment
}

function evidenceOf(sides: Sides): Evidence {
  const { one, two, a, b, alignment } = sides
  if (alignment.isAcronym) return ACRONYM
  const { pairs, loneA, loneB } = alignment
  const weightOf = ({ a: at, b: other }: WordPair) => Math.max(a[at]!.weight, b[other]!.weight)
  const edits = pairs.reduce((sum, pair) => sum + pair.edits * weightOf(pair), 0)
  const letters = Math.max(1, Math.min(one.letters.length, two.letters.length))
  const extra = Math.abs(weigh(pick(a, loneA)) - weigh(pick(b, loneB))) / Math.max(1, weigh(a), weigh(b))
  return {
    edits: Math.min(MOST_EDITS, edits * Math.max(1, BRIEF / letters)),
    clash: contradicts(sides) ? 1 : Math.min(tells(pick(a, loneA)), tells(pick(b, loneB))),
    extra,
    extraOfOther: one.kind === 'person' ? 0 : extra,
    single: Number(Math.min(a.length, b.length) === 1 && Math.max(a.length, b.length) > 1),
    turned: Number(isTurned(sides)),
  }
}

/** Initials can stand for several names: as sure as a name of which half is missing. */
const ACRONYM: Evidence = { edits: 0, clash: 0, extra: 0.5, extraOfOther: 0.5, single: 0, turned: 0 }

/** More of them say no more. */
const MOST_EDITS = 4
/** In names of fewer letters an edit weighs more. */
const BRIEF = 9

const pick = (words: readonly NameWord[], at: readonly number[]) => at.map(index => words[index]!)
const weigh = (words: readonly NameWord[]) => words.reduce((sum, { weight }) => sum + weight, 0)
const tells = (words: readonly NameWord[]) =>
  Math.max(0, ...words.map(({ weight }) => (weight >= 0.5 ? 1 : weight)))

/** Another number, or another generation, whatever else agrees. */
export const contradicts = (sides: Pick<Sides, 'one' | 'two' | 'a' | 'b'>): boolean =>
  otherNumber(sides) || otherGeneration(sides)

export const otherNumber = ({ a, b }: Pick<Sides, 'a' | 'b'>): boolean => numbersOf(a) !== numbersOf(b)

const numbersOf = (words: readonly NameWord[]) =>
  words
    .map(({ number }) => number)
    .filter(number => number !== null)
    .toSorted()
    .join(' ')

export const otherGeneration = ({ one, two }: Pick<Sides, 'one' | 'two'>): boolean =>
  one.generation !== null && two.generation !== null && one.generation !== two.generation

/** Father and son bear each other's names: the order differs, though not as a whole ("Xi Jinping", "Jinping Xi"). */
function isTurned({ a, b, alignment: { pairs } }: Sides): boolean {
  const order = pairs
    .filter(({ a: at, b: other }) => a[at]!.weight >= 0.5 && b[other]!.weight >= 0.5)
    .map(({ b: other }) => other)
  if (order.length < 3) return false
  const drops = order.filter((other, at) => at > 0 && other < order[at - 1]!).length
  const isRotation = drops === 1 && order.at(-1)! < order[0]!
  return drops > 0 && !isRotation
}
