/** Dates as articles and their metadata write them, to the two forms that the graph knows. */
import type { ParsedResult } from 'chrono-node'
import * as chrono from 'chrono-node/en'

const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|UTC|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i

/** Words that may stand around a date on its line without making it anything else. */
const LABEL = /^(?:(?:last |first )?(?:published|updated|posted|modified|date)(?:\s+on)?\s*:?\s*)/i
/** "KYIV", "Abu Dhabi, United Arab Emirates", "Kalvar Courier": what may stand before the date. */
const PLACE = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:,? (?:(?:of|the|and|de|la|al)\s)?\p{Lu}[\p{L}\p{M}.'’-]*){0,6}$/u
/** What ends a dateline before the report begins: a dash, perhaps after the outlet in brackets. */
const DASH = /^\)?\.?,?\s*(?:\([^()]{1,40}\)\s*)?(?:[—–]|--?\s)/u

interface Found {
  readonly before: string
  readonly after: string
  readonly day: string
  readonly result: ParsedResult
}

/**
 * A given date as `2026-01-24` or an instant: ISO 8601, or a date in English that names day, month and year.
 * Null where it is none; "01/02/2026" is none, for it is two days.
 */
export function whenOf(given: string): string | null {
  const words = given.trim()
  const iso = ISO.exec(words)
  if (iso) return isoOf(iso)
  const found = findDate(words)
  if (!found || found.before !== '' || !/^[\s.]*$/.test(found.after)) return null
  const { start } = found.result
  return start.isCertain('hour') && start.isCertain('timezoneOffset') ? start.date().toISOString() : found.day
}

function isoOf([, day = '', time, zone]: RegExpExecArray): string | null {
  if (!isDay(day)) return null
  if (time === undefined) return day
  const offset = zone?.toUpperCase().replace('UTC', 'Z') ?? ''
  const when = `${day}T${time}${offset.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`)}`
  return Number.isNaN(Date.parse(when)) ? null : when
}

/** False of the thirtieth of February. */
function isDay(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day)
}

/**
 * The day of a dateline in a text's first three lines that are not blank: a line that is a date ("Sunday, January
 * 20, 2008", "Kalvar Courier, 24 January 2026"), or one that begins with place, date and dash ("KYIV, Jan 24,
 * 2026 — "). Null where there is none; a date in a sentence is none.
 */
export function datelineOf(text: string): string | null {
  const lines = text.slice(0, 20_000).split(/\r\n|\r|\n/)
  const first = lines.filter(line => line.trim() !== '').slice(0, 3)
  return first.map((line, index) => datelineIn(line.trim(), index > 0)).find(day => day !== null) ?? null
}

/** A headline may end in a date that is not its own ("Remembering Kalvar, May 3, 1951"); a later line does not. */
function datelineIn(line: string, belowHeadline: boolean): string | null {
  const found = findDate(line.slice(0, 160).replace(LABEL, ''))
  if (!found) return null
  const { before, after, day } = found
  const place = before.replace(/[\s,(|–—-]+$/u, '')
  if (place !== '' && !PLACE.test(place)) return null
  if (/^[\s.)]*$/.test(after) && line.length <= 80) return place === '' || belowHeadline ? day : null
  return place !== '' && DASH.test(after) ? day : null
}

/** The first date of a line that names day, month (in letters, or ISO) and year. */
function findDate(words: string): Found | null {
  const [result] = chrono.strict.parse(words)
  if (!result || !/\b\d{4}\b/.test(result.text) || !/\p{L}{3}|^\d{4}-/u.test(result.text)) return null
  const { start, index, text } = result
  if (!start.isCertain('year') || !start.isCertain('month') || !start.isCertain('day')) return null
  const two = (part: 'month' | 'day') => String(start.get(part)).padStart(2, '0')
  const day = `${String(start.get('year')).padStart(4, '0')}-${two('month')}-${two('day')}`
  return isDay(day)
    ? { before: words.slice(0, index).trim(), after: words.slice(index + text.length), day, result }
    : null
}
