/** Dates and weekdays as chrono-node reads them, as precise as they are known, on the side that the verb speaks of. */
import type { ParsedComponents, ParsedResult } from 'chrono-node'
import * as chrono from 'chrono-node/en'

import { UNRESOLVED, moved, type Days } from './days.ts'
import type { Found } from './found.ts'
import { daysOf, yearTowards } from './phrases.ts'
import { towards } from './tense.ts'

/** "3 May 2024", "3/5/24": what needs no day to count from. */
const NAMES_YEAR = /\d{4}|\d+[/.]\d+[/.]\d{2}/

type Side = 'before' | 'after'

/** Words that chrono reads as times but that date nothing in the news. */
const VAGUE =
  /^(now|currently|today's|(at |this )?(night|morning|evening|afternoon)|tonight|the (day|week|month|year)|second|a moment|moment)$/i
/** A span of time says how long, not when; one counted from another event waits for that event. */
const DURATION =
  /^(?:for |over |within |about |some )?(?:\w+|\d+) (?:second|minute|hour|day|week|month|year|decade)s?(?: (?:after|before|later|earlier))?$/i
/** Chrono takes "the night of 3 May" for tonight. */
const PART_OF_DAY = /\b(?:night|morning|evening|afternoon)(?= (?:of|on) )/gi

/** The expressions of a sentence that chrono-node finds and that name a day. */
export function byChrono(words: string, published: string | null): Found[] {
  const instant = new Date(`${published ?? '1970-01-01'}T12:00:00Z`)
  const plain = words.replaceAll(PART_OF_DAY, part => ' '.repeat(part.length))
  return chrono
    .parse(plain, { instant, timezone: 0 })
    .filter(namesADay)
    .map(result => ({
      index: result.index,
      text: words.slice(result.index, result.index + result.text.length).replace(/[\s,]+$/, ''),
      days: ({ published: day }, { tokens, first }) => resolve(result, day, towards(tokens, first)),
    }))
}

/** "in a second chamber", "after a second defeat": the second of several, and no time. */
const SECOND = /^(?:in|after|within|for|from) an? second$/i

function namesADay({ text, start }: ParsedResult): boolean {
  const words = text.trim()
  if (SECOND.test(words)) return false
  const dated = (['day', 'weekday', 'month', 'year'] as const).some(part => start.isCertain(part))
  return !VAGUE.test(words) && !DURATION.test(words) && (dated || !start.isCertain('hour'))
}

/** The days meant: relative ones only where the date of publication is known. */
function resolve(result: ParsedResult, published: string | null, side: Side): Days {
  const { start, end } = result
  if (published === null) {
    return NAMES_YEAR.test(result.text) ? daysBetween(start, end ?? undefined) : UNRESOLVED
  }
  const days = daysBetween(start, end ?? undefined)
  if (start.isCertain('year')) return days
  if (start.isCertain('month')) return yearTowards(days, published, side)
  return wholeWeekend(result, isBareWeekday(result) ? weekTowards(days, published, side) : days)
}

/** "Over the weekend" is read as its Saturday, and is its Sunday too. */
function wholeWeekend({ text }: ParsedResult, { start, end }: Days): Days {
  const isSaturday = start !== null && start === end && new Date(start).getUTCDay() === SATURDAY
  return isSaturday && /weekend/i.test(text) ? { start, end: moved(start, 1, 'day') } : { start, end }
}
const SATURDAY = 6

const isBareWeekday = ({ text, start }: ParsedResult): boolean =>
  start.isCertain('weekday') && !start.isCertain('day') && !/\b(next|last|this|coming|past)\b/i.test(text)

function daysBetween(start: ParsedComponents, end?: ParsedComponents): Days {
  const from = asPreciseAsKnown(start)
  return end ? { start: from.start, end: asPreciseAsKnown(end).end } : from
}

function asPreciseAsKnown(part: ParsedComponents): Days {
  const [year, month, day] = [part.get('year') ?? 1970, part.get('month') ?? 1, part.get('day') ?? 1]
  const isMonth = part.isCertain('month') && !part.isCertain('day') && !part.isCertain('weekday')
  return daysOf(year, month, isMonth ? null : day)
}

const WEEK = 7 * 86_400_000

/** The same weekday on the side of the day of publication that the verb speaks of; that day itself fits both. */
function weekTowards(days: Days, published: string, side: Side): Days {
  const by =
    side === 'before' && days.start! > published
      ? -WEEK
      : side === 'after' && days.start! < published
        ? WEEK
        : 0
  const shifted = (date: string | null) => date && new Date(Date.parse(date) + by).toISOString().slice(0, 10)
  return { start: shifted(days.start), end: shifted(days.end) }
}
