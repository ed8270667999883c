/** A name made ready for comparison: its words, what each is worth, and what stands beside them. */
import { soundOf } from '@redthread/graph'

import { leadingTitle } from '../titles.ts'
import { COMMON_WORDS, STOP_WORDS } from './common-words.ts'
import { toLatin, type Writing, writingOf } from './latin.ts'
import { legalForm } from './legal-forms.ts'
import { isTens, numberOf } from './numbers.ts'
import { PARTICLES, GENERATIONS } from './particles.ts'

/** Persons are read by their given and family names, everything else by its words and legal form. */
export type NameKind = 'person' | 'other'

export interface NameWord {
  /** Lower-case Latin letters, without accents. */
  readonly text: string
  readonly sound: string
  /** How much it tells of who is meant: 1 for a name, less for particles and words that many names hold. */
  readonly weight: number
  readonly isInitial: boolean
  /** A word of so few letters that each tells: "BP" is not "BD". */
  readonly isBrief: boolean
  readonly number: string | null
}

export interface ComparableName {
  readonly kind: NameKind
  /** In the order in which they are compared: given before family, as far as that can be told. */
  readonly words: readonly NameWord[]
  /** All its letters, in order, without spaces, titles and legal forms. */
  readonly letters: string
  readonly writing: Writing
  /** As written, in lower case, without spaces and punctuation. */
  readonly original: string
  /** Groups of legal forms that mean the same. */
  readonly forms: readonly number[]
  readonly generation: string | null
  /** An acronym: "PLA", "U.N.". */
  readonly isAcronym: boolean
}

const MOST_WORDS = 16
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}&]{1,7}|(?:\p{Lu}\.){2,8})$/u

/** The words of a name. Never fails: a text without letters has none. */
export function comparable(text: string, kind: NameKind): ComparableName {
  const words = kind === 'person' ? personWords(text) : otherWords(text)
  const { rest, forms } = kind === 'person' ? { rest: words, forms: [] } : withoutForms(words)
  const generation =
    kind === 'person' ? (rest.find((word, at) => at > 0 && GENERATIONS.has(word)) ?? null) : null
  const kept = rest.filter(word => word !== generation).slice(0, MOST_WORDS)
  return {
    kind,
    words: kept.map(word => nameWord(word, kind)),
    letters: kept.join(''),
    writing: writingOf(text),
    original: text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[\s\p{P}]/gu, ''),
    forms,
    generation: generation && (GENERATIONS.get(generation) ?? generation),
    isAcronym: kind === 'other' && ACRONYM.test(text.trim()),
  }
}

/** "Frost, William W." begins with the family name; titles are left out. */
function personWords(text: string): string[] {
  const turned = /^([^,]+),\s*([^,]+)$/.exec(text.trim())
  const isSuffix = turned && GENERATIONS.has(fold(turned[2]!)[0] ?? '')
  const written = (turned && !isSuffix ? `${turned[2]} ${turned[1]}` : text).split(/[\s,]+/).filter(Boolean)
  return untitled(written).flatMap(word => fold(spaced(word)))
}

/** Han characters are parted after the family name, which has one, of two or three. */
const spaced = (word: string): string =>
  /^\p{Script=Han}{2,3}$/u.test(word) ? `${word[0]} ${word.slice(1)}` : word

function untitled(words: readonly string[]): readonly string[] {
  let at = 0
  for (;;) {
    const length = leadingTitle(words.slice(at))?.length ?? 0
    if (length === 0 || at + length >= words.length) return words.slice(at)
    at += length
  }
}

const fold = (text: string): string[] =>
  toLatin(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)

/** Dotted letters are one word ("L.L.C."), "&" is "and", brackets part. */
function otherWords(text: string): string[] {
  const joined = text.replaceAll(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu, dotted =>
    dotted.replaceAll('.', ''),
  )
  const words = fold(joined.replaceAll('&', ' and ').replaceAll(/(?<=\p{Ll})(?=\p{Lu}{2,}$)/gu, ' '))
  return words
    .map((word, at) =>
      isTens(words[at - 1] ?? '') && /^\d$/.test(numberOf(word) ?? '') ? '' : tens(words, at),
    )
    .filter(Boolean)
}

/** "forty four" → "44". */
function tens(words: readonly string[], at: number): string {
  const [word = '', next = ''] = words.slice(at, at + 2)
  const units = numberOf(next)
  return isTens(word) && units !== null && units.length === 1
    ? `${Number(numberOf(word)) + Number(units)}`
    : word
}

/** A company that is called by nothing but a legal form keeps it. */
function withoutForms(words: readonly string[]): { rest: string[]; forms: number[] } {
  const rest: string[] = []
  const forms: number[] = []
  for (let at = 0; at < words.length;) {
    const form = legalForm(words.slice(at))
    if (form) forms.push(form.group)
    else rest.push(words[at]!)
    at += form?.length ?? 1
  }
  const tells = rest.some(word => !STOP_WORDS.has(word))
  return tells ? { rest, forms } : { rest: [...words], forms: [] }
}

function nameWord(written: string, kind: NameKind): NameWord {
  const text = kind === 'person' ? written.replace(/^abd(?:ul|el|al|ol|il)?$/, 'abd') : written
  return {
    text,
    sound: soundOf(text),
    weight: weightOf(text, kind),
    isInitial: kind === 'person' && text.length === 1,
    isBrief: kind === 'other' && text.length <= 3,
    number: kind === 'other' ? numberOf(text) : null,
  }
}

function weightOf(word: string, kind: NameKind): number {
  if (kind === 'person') return PARTICLES.has(word) ? 0.2 : word.length === 1 ? 0.5 : 1
  if (STOP_WORDS.has(word)) return 0.1
  return COMMON_WORDS.has(word) ? 0.5 : 1
}
