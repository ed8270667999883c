/** Days as ISO 8601 dates ("2026-01-16"), and ranges of them. Pure arithmetic in the Gregorian calendar. */

/** First and last day; null is an end that stays open, both null a time that cannot be resolved. */
export interface Days {
  readonly start: string | null
  readonly end: string | null
}

export type Unit = 'day' | 'week' | 'month' | 'year'

/** The unit that a word names, however it is written: "Year". */
export const unitOf = (word = 'day'): Unit => word.toLowerCase() as Unit

export const UNRESOLVED: Days = { start: null, end: null }

/** Month counts from 1; a date beyond the end of its month runs on into the next, day 0 is the last before it. */
export const dayOf = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)

export const monthsOf = (year: number, first: number, last = first): Days => ({
  start: dayOf(year, first, 1),
  end: dayOf(year, last + 1, 0),
})

export const yearsOf = (first: number, last = first): Days => ({
  start: dayOf(first, 1, 1),
  end: dayOf(last, 12, 31),
})

/** A day moved by so many units; the last day of a short month stands for those that it lacks. */
export function moved(day: string, by: number, unit: Unit): string {
  const [year, month, date] = partsOf(day)
  if (unit === 'day') return dayOf(year, month, date + by)
  if (unit === 'week') return dayOf(year, month, date + 7 * by)
  const months = unit === 'month' ? by : 12 * by
  const lastOfMonth = partsOf(dayOf(year, month + months + 1, 0))[2]
  return dayOf(year, month + months, Math.min(date, lastOfMonth))
}

/** The calendar day, week (from Monday), month or year in which a day lies. */
export function around(day: string, unit: Unit): Days {
  const [year, month, date] = partsOf(day)
  if (unit === 'year') return yearsOf(year)
  if (unit === 'month') return monthsOf(year, month)
  if (unit === 'day') return { start: day, end: day }
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7
  return { start: dayOf(year, month, date - sinceMonday), end: dayOf(year, month, date - sinceMonday + 6) }
}

const partsOf = (day: string): [year: number, month: number, date: number] => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return [year, month, date]
}
