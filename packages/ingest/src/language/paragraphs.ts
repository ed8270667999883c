/** The paragraphs of a text: what no sentence crosses. */
import type { Span } from '@redthread/graph'

/**
 * Each line is a paragraph, as news sites print it; in a text that is wrapped by hand only a blank line parts them, and a
 * long line that breaks before a small letter goes on anywhere.
 */
export function paragraphs(text: string): Span[] {
  const parting = isHardWrapped(text) ? /\r?\n[^\S\n]*\r?\n\s*/g : /[\r\n\u2028\u2029]+/g
  const found: Span[] = []
  let start = 0
  for (const { index, 0: gap } of text.matchAll(parting)) {
    if (goesOn(text, index, gap)) continue
    found.push({ start, end: index })
    start = index + gap.length
  }
  found.push({ start, end: text.length })
  return found.filter(paragraph => text.slice(paragraph.start, paragraph.end).trim() !== '')
}

/** Does one line end, long and without a stop, where the next goes on in small letters? */
function goesOn(text: string, end: number, gap: string): boolean {
  if (!/^\r?\n$/.test(gap) || !/[\p{L}\d,]/u.test(text[end - 1] ?? '')) return false
  const line = end - (text.lastIndexOf('\n', end - 1) + 1)
  return line >= WRAP_LENGTHS.least && /^\p{Ll}/u.test(text.slice(end + gap.length, end + gap.length + 2))
}

const WRAP_LENGTHS = { least: 50, most: 100 }
const LEAST_LINES = 4

/** Do most lines break near one margin, in mid-sentence? */
export function isHardWrapped(text: string): boolean {
  const lines = text.split(/\r?\n/)
  const followed = lines.filter((line, index) => line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '')
  if (followed.length < LEAST_LINES) return false
  const wrapped = followed.filter(line => {
    const { length } = line.trimEnd()
    return length >= WRAP_LENGTHS.least && length <= WRAP_LENGTHS.most && !/[.!?:”’"]$/.test(line.trimEnd())
  })
  return wrapped.length >= 0.6 * followed.length
}
