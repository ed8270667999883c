/** The stage that finds when: expressions of time, resolved against the date of publication. */
import * as chrono from 'chrono-node'

import type { DocumentTime, Sentence, Token } from '../document.ts'
import { stage } from '../stage.ts'

/** Words that chrono reads as times but that date nothing in the news. */
const VAGUE = /^(now|currently|today's|the (day|week|month|year)|second|march|may|sun|sat|a moment|moment)$/i
const LONGEST_SENTENCE = 2000

/** Adds `times`: of each sentence the expressions that name a day or a range of days. */
export const times = stage(
  { needs: ['sentences', 'tokens'], adds: ['times'] },
  ({ article, sentences, tokens }) => ({
    times: sentences.flatMap(sentence => timesIn(article.text, article.publishedAt, sentence, tokens)),
  }),
)

function timesIn(
  text: string,
  publishedAt: string | null,
  sentence: Sentence,
  tokens: readonly Token[],
): readonly DocumentTime[] {
  const words = text.slice(sentence.start, sentence.end)
  if (words.length > LONGEST_SENTENCE) return []
  const reference = publishedAt === null ? undefined : new Date(publishedAt.slice(0, 10) + 'T12:00:00Z')
  return chrono.en
    .parse(words, { instant: reference ?? new Date(0), timezone: 0 })
    .filter(result => namesADay(result))
    .flatMap(result => {
      const range = tokensWithin(tokens, sentence, sentence.start + result.index, result.text.length)
      return range ? [{ ...range, text: result.text, ...resolve(result, reference !== undefined) }] : []
    })
}

function namesADay({ text, start }: chrono.ParsedResult): boolean {
  const dated =
    start.isCertain('day') ||
    start.isCertain('weekday') ||
    start.isCertain('month') ||
    start.isCertain('year')
  return !VAGUE.test(text.trim()) && (dated || !start.isCertain('hour'))
}

/** The days meant: relative ones only where the date of publication is known. */
function resolve(
  { start, end }: chrono.ParsedResult,
  known: boolean,
): { start: string | null; end: string | null } {
  const absolute = start.isCertain('year') && start.isCertain('month')
  if (!known && !absolute) return { start: null, end: null }
  const [first, last] = daysOf(start)
  return { start: first, end: end ? daysOf(end)[1] : last }
}

/** First and last day of what is as precise as a day, a month or a year. */
function daysOf(part: chrono.ParsedComponents): readonly [first: string, last: string] {
  const year = part.get('year') ?? 1970
  const month = part.get('month') ?? 1
  if (part.isCertain('month') && !part.isCertain('day') && !part.isCertain('weekday')) {
    return [day(year, month, 1), day(year, month + 1, 0)]
  }
  const exact = day(year, month, part.get('day') ?? 1)
  return [exact, exact]
}

const day = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)

function tokensWithin(tokens: readonly Token[], { first, last }: Sentence, start: number, length: number) {
  const inside: number[] = []
  for (let index = first; index <= last; index++) {
    const token = tokens[index]!
    if (token.start < start + length && token.end > start) inside.push(index)
  }
  return inside.length === 0 ? null : { first: inside[0]!, last: inside.at(-1)! }
}
