/** The stage that finds when: expressions of time, resolved against the date of publication. */
import * as chrono from 'chrono-node'

import type { DocumentTime, Sentence, Token } from '../document.ts'
import { stage } from '../stage.ts'
import { towards } from './tense.ts'

/** Words that chrono reads as times but that date nothing in the news. */
const VAGUE =
  /^(now|currently|today's|at night|tonight|the (day|week|month|year)|second|march|may|sun|sat|a moment|moment)$/i
/** A span of time says how long, not when; one counted from another event waits for that event. */
const DURATION =
  /^(?:for |over |within |about |some )?(?:\w+|\d+) (?:second|minute|hour|day|week|month|year|decade)s?(?: (?:after|before))?$/i
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
  const published = publishedAt?.slice(0, 10) ?? null
  const instant = new Date(`${published ?? '1970-01-01'}T12:00:00Z`)
  return chrono.en
    .parse(words, { instant, timezone: 0 })
    .filter(result => namesADay(result))
    .flatMap(result => {
      const range = tokensWithin(tokens, sentence, sentence.start + result.index, result.text.length)
      return range
        ? [{ ...range, text: result.text, ...resolve(result, tokens, range.first, published) }]
        : []
    })
}

function namesADay({ text, start }: chrono.ParsedResult): boolean {
  const words = text.trim()
  const dated = (['day', 'weekday', 'month', 'year'] as const).some(part => start.isCertain(part))
  return !VAGUE.test(words) && !DURATION.test(words) && (dated || !start.isCertain('hour'))
}

interface Days {
  readonly start: string | null
  readonly end: string | null
}

/** The days meant: relative ones only where the date of publication is known. */
function resolve(
  result: chrono.ParsedResult,
  tokens: readonly Token[],
  first: number,
  published: string | null,
): Days {
  const { start, end } = result
  const absolute = start.isCertain('year') && start.isCertain('month')
  if (published === null && !absolute) return { start: null, end: null }
  const [from, to] = daysOf(start)
  if (published !== null && end === null && isBareWeekday(result)) {
    const day = nearest(from, published, towards(tokens, first))
    return { start: day, end: day }
  }
  return { start: from, end: end ? daysOf(end)[1] : to }
}

const isBareWeekday = ({ text, start }: chrono.ParsedResult): boolean =>
  start.isCertain('weekday') && !start.isCertain('day') && !/\b(next|last|this|coming|past)\b/i.test(text)

const WEEK = 7 * 86_400_000

/** The same weekday on the side of the day of publication that the verb speaks of; that day itself fits both. */
function nearest(found: string, published: string, side: 'before' | 'after'): string {
  if (side === 'before' && found > published) return shifted(found, -WEEK)
  return side === 'after' && found < published ? shifted(found, WEEK) : found
}

const shifted = (date: string, by: number): string =>
  new Date(Date.parse(date) + by).toISOString().slice(0, 10)

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
