/**
 * The stage that finds when: expressions of time, resolved against the date of publication or, where the text counts
 * from there, against what it dated before. Our own phrases go before chrono-node's.
 */
import type { DocumentTime, Sentence, Token, TokenRange } from '../document.ts'
import { stage } from '../stage.ts'
import { treeOf } from '../tree.ts'
import { byChrono } from './by-chrono.ts'
import type { Found } from './found.ts'
import { saysFromWhen } from './not-until.ts'
import { BOUNDS, PHRASES, type Anchor } from './phrases.ts'

/** Months and weekdays that are words of another kind unless the analyser takes them for names. */
const AMBIGUOUS = /^(march|may|sun|sat)$/i
const LONGEST_SENTENCE = 2000
const MOST_SENTENCES_BETWEEN = 3

/** Adds `times`: of each sentence the expressions that name a day or a range of days. */
export const times = stage(
  { needs: ['sentences', 'tokens'], adds: ['times'] },
  ({ article, sentences, tokens }) => {
    const published = article.publishedAt?.slice(0, 10) ?? null
    const found: DocumentTime[] = []
    for (const sentence of sentences) {
      for (const time of expressionsIn(article.text.slice(sentence.start, sentence.end), published)) {
        const placed = place(time, {
          sentence,
          tokens,
          anchor: { published, told: lastTold(found, sentence, tokens) },
        })
        if (placed) found.push(placed)
      }
    }
    return { times: found }
  },
)

/** What was dated last, unless so long before that the text has moved on. */
function lastTold(
  found: readonly DocumentTime[],
  { first }: Sentence,
  tokens: readonly Token[],
): DocumentTime | null {
  const told = found.findLast(({ start }) => start !== null)
  return told && tokens[first]!.sentence - tokens[told.first]!.sentence <= MOST_SENTENCES_BETWEEN
    ? told
    : null
}

function expressionsIn(words: string, published: string | null): Found[] {
  if (words.length > LONGEST_SENTENCE) return []
  const own: Found[] = []
  const isFree = ({ index, text }: Found) =>
    own.every(other => index >= other.index + other.text.length || index + text.length <= other.index)
  for (const found of PHRASES.flatMap(phrase => matchesOf(phrase, words))) if (isFree(found)) own.push(found)
  const others = byChrono(words, published).filter(isFree)
  return [...own, ...others].toSorted((a, b) => a.index - b.index)
}

const matchesOf = ({ pattern, days }: (typeof PHRASES)[number], words: string): Found[] =>
  [...words.matchAll(pattern)].map(({ index, 0: text, groups = {} }) => ({
    index,
    text,
    days: anchor => days(groups, anchor),
  }))

interface Surroundings {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly anchor: Anchor
}

/** The expression as a time of the document; null where its words are no time after all. */
function place(found: Found, { sentence, tokens, anchor }: Surroundings): DocumentTime | null {
  const range = tokensWithin(tokens, sentence, sentence.start + found.index, found.text.length)
  if (!range) return null
  const head = tokens[range.last]!
  const isCount = range.first === range.last && head.upos === 'NUM' && head.dep === 'nummod'
  const isOtherWord = AMBIGUOUS.test(found.text) && head.upos !== 'PROPN'
  if (isCount || isOtherWord) return null
  const days = found.days(anchor, { tokens, first: range.first })
  const bound = boundAt(tokens, sentence, range)
  return { ...range, text: found.text, ...(bound && !isInside(found.text) ? bound(days) : days) }
}

/** What the word before an expression makes of its days: "since Monday". "Not until Monday" is on Monday. */
function boundAt(tokens: readonly Token[], sentence: Sentence, { first, last }: TokenRange) {
  const word = boundBefore(tokens, sentence, first)
  const tree = treeOf(tokens)
  const top = tokens.findIndex(({ head }, at) => at >= first && at <= last && (head < first || head > last))
  return /^(?:until|till)$/.test(word) && top >= 0 && saysFromWhen(tree, top) ? undefined : BOUNDS[word]
}

/** "since Monday": the word before the expression, or its first. */
const boundBefore = (tokens: readonly Token[], { first }: Sentence, at: number): string => {
  const before = at > first ? tokens[at - 1]!.text.toLowerCase() : ''
  return before in BOUNDS ? before : tokens[at]!.text.toLowerCase()
}

/** "two days after": the word belongs to the expression. */
const isInside = (text: string): boolean => /\b(before|after|later|earlier)$/i.test(text)

function tokensWithin(tokens: readonly Token[], { first, last }: Sentence, start: number, length: number) {
  const inside: number[] = []
  for (let index = first; index <= last; index++) {
    const token = tokens[index]!
    if (token.start < start + length && token.end > start) inside.push(index)
  }
  return inside.length === 0 ? null : { first: inside[0]!, last: inside.at(-1)! }
}
