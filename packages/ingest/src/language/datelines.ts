/** Datelines: the place, day and agency that stand before a report's first sentence and are no part of it. */

const PLACE = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}`
const REGION = String.raw`(?:, \p{L}[\p{L}.'’ -]{1,30})`
const MONTH = 'Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec'
const DAY = String.raw`(?:,? (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(?:${MONTH})[a-z]*\.? \d{1,2}|\d{1,2} (?:${MONTH})[a-z]*)(?:,? \d{4})?)`
const AGENCY = String.raw`(?: ?\([^()\n]{2,40}\))`
const DASH = String.raw`\s*(?:[–—]|--?)\s+`

/** Reporters of several towns: "TALLINN/RIGA". */
const PLACES = String.raw`${PLACE}(?: ?/ ?${PLACE}){0,3}`

const DATELINE = new RegExp(`^\\s*(${PLACES})${REGION}{0,2}(${DAY})?(${AGENCY})?${DASH}`, 'u')

/**
 * How long the dateline is that a paragraph begins with, in UTF-16 units, dash included; 0 where there is none.
 * A place alone counts only in capitals: "Tallinn - the city of" is a sentence.
 */
export function datelineLength(paragraph: string): number {
  const [whole = '', place = '', day, agency] = DATELINE.exec(paragraph) ?? []
  const capitals = place === place.toUpperCase()
  return day !== undefined || agency !== undefined || capitals ? whole.length : 0
}
