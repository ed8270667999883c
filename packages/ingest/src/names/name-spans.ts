/** The edges of names: what the analyser includes too much, parts, or misses. */
import type { NameSpan, Token } from '../document.ts'
import { countryNamed } from './countries.ts'
import { demonymNamed } from './demonyms.ts'
import { isGivenName } from './given-names.ts'
import { placeNamed } from './places.ts'
import { leadingTitle } from './titles.ts'

type Tokens = readonly Token[]

/** The words of a name as the text has them: no spaces around a hyphen. */
export function nameText(tokens: Tokens, { first, last }: Pick<NameSpan, 'first' | 'last'>): string {
  let text = ''
  for (let at = first; at <= last; at++) {
    const { text: word, start } = tokens[at]!
    text += at > first && tokens[at - 1]!.end < start ? ` ${word}` : word
  }
  return text
}

/** Cuts articles, quotation marks, possessives, commas and, before a person, the title. */
export function trimmed(tokens: Tokens, name: NameSpan): NameSpan | null {
  let { first, last } = name
  while (first <= last && isLeading(tokens[first]!)) first++
  while (last >= first && isTrailing(tokens[last]!)) last--
  if (name.type !== 'TIM') {
    while (last > first && isUncapitalised(tokens.slice(first, last + 1))) last--
    first = behindBegunTitle(tokens, { first: behindTitle(tokens, { ...name, first, last }), last })
  }
  return first <= last ? { ...name, first, last } : null
}

const isLeading = ({ text, xpos }: Token): boolean =>
  /^(?:DT|POS|,|:|``|''|HYPH|-LRB-)$/.test(xpos) || /^["“‘'-]$/.test(text)

const isTrailing = ({ text, xpos }: Token): boolean =>
  /^(?:POS|,|:|``|''|HYPH|-LRB-|-RRB-|CC|IN|TO|DT)$/.test(xpos) || /^(?:["”’'-]|['’]s)$/.test(text)

/** "city" of "Arctic city": the last word has no capital, while an earlier one has. */
const isUncapitalised = (words: readonly Token[]): boolean =>
  /^\p{Ll}(?!['’]\p{Lu})/u.test(words.at(-1)!.text) &&
  !isTiedTo(words.at(-2), words.at(-1)!) &&
  words.slice(0, -1).some(({ text }) => /^\p{Lu}/u.test(text))

/** "lam" of "Cheung Wai-lam": a hyphen without spaces before it. */
const isTiedTo = (hyphen: Token | undefined, word: Token): boolean =>
  hyphen?.text === '-' && hyphen.end === word.start

/** The first word of a person's name behind titles and descriptions; beyond its last where it is nothing else. */
function behindTitle(tokens: Tokens, { first, last, type }: NameSpan): number {
  if (type !== 'PER') return first
  const start = behindDescription(tokens, { first, last })
  return start <= last ? start + titleLength(tokens, { first: start, last }) : start
}

/** "Secretary [of State Mara Venn]": the words that end a title which began before what is marked. */
function behindBegunTitle(tokens: Tokens, { first, last }: { first: number; last: number }): number {
  let start = first
  for (let from = Math.max(0, first - MOST_BEFORE); from < first; from++) {
    const end = from + (leadingTitle(tokens.slice(from, last + 1).map(({ text }) => text))?.length ?? 0)
    if (end <= last + 1) start = Math.max(start, end)
  }
  return start
}

const MOST_BEFORE = 3

/** The first word behind what the tree takes for a description before the name: "Foreign Minister" of "Foreign Minister Lind". */
function behindDescription(tokens: Tokens, { first, last }: { first: number; last: number }): number {
  for (let at = last; at >= first; at--) {
    const { dep, head } = tokens[at]!
    if (dep === 'nmod:desc' && head > at) return at + 1
  }
  return first
}

/** Words of title at the start of a person's name, with the demonym before it, never all of it. */
function titleLength(tokens: Tokens, { first, last }: { first: number; last: number }): number {
  const words = tokens.slice(first, last + 1).map(({ text }) => text)
  const before = Math.max(
    0,
    tokens.slice(first, last + 1).findIndex(token => !isDescribing(token)),
  )
  const found = leadingTitle(words.slice(before))
  if (!found || before + found.length >= words.length) return 0
  // "Don Venn", "Dean Lind": with one name behind it, the title is as likely a given name.
  return words.length === 2 && isGivenName(words[0]!) ? 0 : before + found.length
}

/** "Sarvenian" of "Sarvenian President", "U.S." of "U.S. Senator", "former": no part of a name where a title follows. */
const isDescribing = ({ text, xpos }: Token): boolean =>
  xpos === 'JJ' ||
  demonymNamed(text)?.isAdjective === true ||
  (countryNamed(text) !== null && !isGivenName(text))

/** "Russian" alone names no one; "Russian Northern Fleet" does, and "the Arctic" is a place as well. */
export function isDemonymOnly(tokens: Tokens, name: NameSpan): boolean {
  const text = nameText(tokens, name)
  return demonymNamed(text) !== null && placeNamed(text) === null
}

/** Joins neighbours of one type that the tree holds together: "Oskar" + "Lind", "Al" + "-" + "Harun". */
export function merged(tokens: Tokens, names: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = []
  for (const name of names) {
    const before = joined.at(-1)
    if (before && belongTogether(tokens, before, name)) joined.splice(-1, 1, { ...before, last: name.last })
    else joined.push(name)
  }
  return joined
}

function belongTogether(tokens: Tokens, one: NameSpan, two: NameSpan): boolean {
  if (one.type !== two.type || one.type === 'TIM') return false
  const between = tokens.slice(one.last + 1, two.first)
  if (between.length < 2 && isOneCountry(tokens, one, two)) return true
  if (between.some(({ text }) => text !== '-') || between.length > 1) return false
  return linked(tokens, one, two) || linked(tokens, two, one)
}

/** "Bosnia and Herzegovina", "Trinidad and Tobago". */
const isOneCountry = (tokens: Tokens, { first }: NameSpan, { last }: NameSpan): boolean =>
  countryNamed(nameText(tokens, { first, last })) !== null

/** Does a word of one hang, as a part of a name, on a word of the other? */
function linked(tokens: Tokens, one: NameSpan, two: NameSpan): boolean {
  return tokens
    .slice(one.first, one.last + 1)
    .some(({ head, dep }) => /^(?:flat|compound)$/.test(dep) && head >= two.first && head <= two.last)
}

/** Takes in the words that go on with a name: "Oskar" of "Oskar Lind-Berg". */
export function extended(tokens: Tokens, name: NameSpan, isFree: (token: number) => boolean): NameSpan {
  let { last } = name
  while (isFree(last + 1) && continues(tokens, { ...name, last }, last + 1)) last++
  return { ...name, last }
}

function continues(tokens: Tokens, { first, last }: NameSpan, next: number): boolean {
  const token = tokens[next]
  if (!token || token.sentence !== tokens[last]!.sentence || token.upos !== 'PROPN') return false
  return token.dep === 'flat' && token.head >= first && token.head <= last
}
