/**
 * Expressions of time that chrono-node does not know, or reads as one day where the news means a week, a year, or a
 * day counted from what was told before. They go before chrono's own.
 *
 * Data: a pattern over the sentence, the days that it means, the reason, and examples, which are the tests.
 */
import { around, dayOf, monthsOf, moved, UNRESOLVED, unitOf, yearsOf, type Days } from './days.ts'

/** What an expression is counted from. */
export interface Anchor {
  /** The day of publication. */
  readonly published: string | null
  /** What the text dated last, before this expression. */
  readonly told: Days | null
}

export interface Phrase {
  readonly name: string
  readonly why: string
  readonly pattern: RegExp
  days(groups: Readonly<Record<string, string | undefined>>, anchor: Anchor): Days
  /** A sentence, and what is found in it: of an article of 16 January 2026. */
  readonly examples: readonly (readonly [sentence: string, found: string])[]
}

const YEAR = String.raw`(?:1[6-9]|20)\d\d`
const COUNT = String.raw`\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve`
const UNIT = 'day|week|month|year'
const SEASONS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 14],
}
const PARTS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  'first half': [1, 6],
  'second half': [7, 12],
  'first quarter': [1, 3],
  'second quarter': [4, 6],
  'third quarter': [7, 9],
  'fourth quarter': [10, 12],
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const monthNumber = (month: string): number =>
  MONTHS.findIndex(name => name.toLowerCase() === month.toLowerCase()) + 1

export const PHRASES: readonly Phrase[] = [
  {
    name: 'from year to year',
    why: 'A range of years is one time, not two.',
    pattern: new RegExp(
      `(?:from|between) (?<first>${YEAR}) (?:to|and|until|till|through) (?<last>${YEAR})|(?<first>${YEAR}) ?[–-] ?(?<last>${YEAR})`,
      'giu',
    ),
    days: ({ first, last }) => yearsOf(Number(first), Number(last)),
    examples: [
      ['Mara Venn led the port from 2010 to 2014.', 'from 2010 to 2014: 2010-01-01/2014-12-31'],
      ['Mara Venn chaired the board (2010–2014).', '2010–2014: 2010-01-01/2014-12-31'],
    ],
  },
  {
    name: 'from month to month',
    why: 'A range of months in one year is one time, and its year stands behind the last.',
    pattern: new RegExp(
      `(?:from|between) (?<first>${MONTHS.join('|')}) (?:to|and|until|till|through) (?<last>${MONTHS.join('|')})(?: of)?,? (?<year>${YEAR})`,
      'giu',
    ),
    days: ({ first = '', last = '', year }) => monthsOf(Number(year), monthNumber(first), monthNumber(last)),
    examples: [
      [
        'Mara Venn wrote three times between March and August 2023.',
        'between March and August 2023: 2023-03-01/2023-08-31',
      ],
    ],
  },
  {
    name: 'from a month of one year to a month of another',
    why: 'The last month ends the range, and its year is not the year of the first.',
    pattern: new RegExp(
      `(?:from|between) (?<from>${MONTHS.join('|')}),? (?<year>${YEAR}) (?:to|and|until|till|through) (?<to>${MONTHS.join('|')}),? (?<last>${YEAR})`,
      'giu',
    ),
    days: ({ from = '', year, to = '', last }) =>
      monthsOf(Number(year), monthNumber(from), monthNumber(to) + 12 * (Number(last) - Number(year))),
    examples: [
      [
        'Mara Venn wrote six times between September 2022 and March 2023.',
        'between September 2022 and March 2023: 2022-09-01/2023-03-31',
      ],
    ],
  },
  {
    name: 'one year and the next',
    why: 'What was in two years that follow each other was not in the first alone.',
    pattern: new RegExp(`(?<=\\bin )(?<first>${YEAR}) and (?<last>${YEAR})(?![\\d:.,]\\d|\\p{L})`, 'giu'),
    days: ({ first, last }) =>
      Number(last) === Number(first) + 1 ? yearsOf(Number(first), Number(last)) : yearsOf(Number(first)),
    examples: [
      ['Mara Venn met Oskar Lind in 2021 and 2022.', '2021 and 2022: 2021-01-01/2022-12-31'],
      ['Mara Venn met Oskar Lind in 2012 and 2022.', '2012 and 2022: 2012-01-01/2012-12-31'],
    ],
  },
  {
    name: 'part of a year',
    why: 'Seasons, halves and quarters are three or six months.',
    pattern: new RegExp(
      `(?<part>${[...Object.keys(SEASONS), ...Object.keys(PARTS)].join('|')})(?: of| in)? (?<year>${YEAR})`,
      'giu',
    ),
    days: ({ part = '', year }) => {
      const [first, last] = (SEASONS[part.toLowerCase()] ?? PARTS[part.toLowerCase()])!
      return monthsOf(Number(year), first, last)
    },
    examples: [
      ['The yard closed in the spring of 2024.', 'spring of 2024: 2024-03-01/2024-05-31'],
      ['The yard closed in the winter of 2024.', 'winter of 2024: 2024-12-01/2025-02-28'],
      ['Sales fell in the second quarter of 2025.', 'second quarter of 2025: 2025-04-01/2025-06-30'],
    ],
  },
  {
    name: 'decade',
    why: 'The news dates what is long ago by decades.',
    pattern: /(?<decade>(?:1[6-9]|20)\d0)s/gu,
    days: ({ decade }) => yearsOf(Number(decade), Number(decade) + 9),
    examples: [['The yard was built in the 1990s.', '1990s: 1990-01-01/1999-12-31']],
  },
  {
    name: 'year',
    why: 'Chrono reads no year that stands alone.',
    pattern: new RegExp(
      `(?<=\\b(?:in|since|until|till|by|from|during|of|early|late|through|throughout|before|after|around|and)\\s|mid-)(?<year>${YEAR})(?![\\d:.,]\\d|\\p{L})`,
      'giu',
    ),
    days: ({ year }) => yearsOf(Number(year)),
    examples: [
      ['Mara Venn joined the board in 2019.', '2019: 2019-01-01/2019-12-31'],
      ['Mara Venn has led the port since 2014.', '2014: 2014-01-01/…'],
      ['A crowd of 2000 people met Mara Venn.', ''],
    ],
  },
  {
    name: 'calendar week, month or year',
    why: '"Last week" is any of its days, and not the same weekday seven days ago.',
    pattern: new RegExp(
      `(?<!the |a )(?:(?:earlier|later|late|early) )?\\b(?<which>last|this|next|past|coming) (?<unit>week|month|year)\\b`,
      'giu',
    ),
    days: ({ which = '', unit }, { published }) => {
      if (published === null) return UNRESOLVED
      const by = { last: -1, past: -1, this: 0, next: 1, coming: 1 }[which.toLowerCase()] ?? 0
      return around(moved(published, by, unitOf(unit)), unitOf(unit))
    },
    examples: [
      ['Mara Venn met Oskar Lind last week.', 'last week: 2026-01-05/2026-01-11'],
      ['Mara Venn will meet Oskar Lind next month.', 'next month: 2026-02-01/2026-02-28'],
      ['Last Year Mara Venn met Oskar Lind.', 'Last Year: 2025-01-01/2025-12-31'],
      ['Mara Venn resigned earlier this year.', 'earlier this year: 2026-01-01/2026-12-31'],
    ],
  },
  {
    name: 'so long before publication',
    why: '"The past three days" end with the day of publication.',
    pattern: new RegExp(`the (?:last|past) (?:(?<count>${COUNT}) )?(?<unit>${UNIT})s?(?![\\p{L}\\d])`, 'giu'),
    days: ({ count, unit }, { published }) =>
      published === null
        ? UNRESOLVED
        : { start: moved(published, -numberOf(count), unitOf(unit)), end: published },
    examples: [
      ['Ships waited over the past three days.', 'the past three days: 2026-01-13/2026-01-16'],
      ['Prices doubled in the last year.', 'the last year: 2025-01-16/2026-01-16'],
    ],
  },
  {
    name: 'so long before or after what was told',
    why: 'Days that are counted from an event in the text must not be counted from publication.',
    pattern: new RegExp(
      `(?<count>${COUNT}) (?<unit>${UNIT})s? (?<way>later|earlier|before|after)(?=\\s*[,.;:]|\\s*$|\\s+(?:the|an?|she|he|they|it|\\p{Lu}))`,
      'giu',
    ),
    days: ({ count, unit, way = '' }, { told }) => {
      const by = /later|after/i.test(way) ? numberOf(count) : -numberOf(count)
      return told?.start
        ? around(moved(told.start, by, unitOf(unit)), unitOf(unit) === 'year' ? 'year' : 'day')
        : UNRESOLVED
    },
    examples: [
      [
        'Mara Venn resigned on 3 May 2024. Oskar Lind followed two days later.',
        'on 3 May 2024: 2024-05-03; two days later: 2024-05-05',
      ],
      ['Oskar Lind followed two weeks later.', 'two weeks later: ?'],
    ],
  },
  {
    name: 'the same or the next',
    why: 'So are "that day" and "the following week".',
    pattern: new RegExp(
      `(?:the|that) (?<which>same|next|following|previous) (?<unit>${UNIT}|night|evening|morning|afternoon)\\b|(?<=\\b)that (?<unit>day|night|evening|morning|afternoon|week|month|year)(?=\\s*[,.;]|\\s*$)`,
      'giu',
    ),
    days: ({ which = 'same', unit = '' }, { told }) => {
      if (!told?.start) return UNRESOLVED
      const by = { same: 0, next: 1, following: 1, previous: -1 }[which.toLowerCase()] ?? 0
      const length = /week|month|year/i.test(unit) ? unitOf(unit) : 'day'
      return around(moved(told.start, by, length), length)
    },
    examples: [
      [
        'Mara Venn resigned on 3 May 2024. The port closed the next day.',
        'on 3 May 2024: 2024-05-03; the next day: 2024-05-04',
      ],
      [
        'Mara Venn resigned on 3 May 2024. Oskar Lind was arrested that night.',
        'on 3 May 2024: 2024-05-03; that night: 2024-05-03',
      ],
      ['The port closed the following week.', 'the following week: ?'],
    ],
  },
]

const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

function numberOf(count: string | undefined): number {
  const word = (count ?? 'one').toLowerCase()
  if (/^\d+$/.test(word)) return Number(word)
  return Math.max(1, WORDS.indexOf(word))
}

/** Words before a time that leave one of its ends open. */
export const BOUNDS: Readonly<Record<string, (days: Days) => Days>> = {
  since: ({ start }) => ({ start, end: null }),
  until: ({ end }) => ({ start: null, end }),
  till: ({ end }) => ({ start: null, end }),
  by: ({ end }) => ({ start: null, end }),
  before: ({ start }) => ({ start: null, end: start && moved(start, -1, 'day') }),
  after: ({ end }) => ({ start: end && moved(end, 1, 'day'), end: null }),
}

/** A year that chrono had to guess: the one before or after publication that the verb speaks of. */
export function yearTowards(days: Days, published: string, side: 'before' | 'after'): Days {
  const { start, end } = days
  if (!start || !end) return days
  const by = side === 'before' && start > published ? -1 : side === 'after' && end < published ? 1 : 0
  return { start: moved(start, by, 'year'), end: moved(end, by, 'year') }
}

/** All days of a month or of a year, or the one day, as precise as they are known. */
export function daysOf(year: number, month: number | null, date: number | null): Days {
  if (month === null) return yearsOf(year)
  return date === null
    ? monthsOf(year, month)
    : { start: dayOf(year, month, date), end: dayOf(year, month, date) }
}
