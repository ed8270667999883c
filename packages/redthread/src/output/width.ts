/** How many columns of a terminal a text takes. */

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Characters that terminals draw two columns wide: East Asian scripts and forms, and pictures. */
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|^\p{Emoji_Presentation}|^[\u{20000}-\u{3FFFD}]/u

const widthOfGrapheme = (grapheme: string): number => (WIDE.test(grapheme) ? 2 : 1)

const isPlain = (text: string): boolean => /^[\u0020-\u007E]*$/.test(text)

/** Of a text on one line. */
export function widthOf(text: string): number {
  if (isPlain(text)) return text.length
  return [...segmenter.segment(text)].reduce((sum, { segment }) => sum + widthOfGrapheme(segment), 0)
}

/** The text, filled with blanks or cut with an ellipsis to this width. */
export function fitted(text: string, width: number): string {
  const missing = width - widthOf(text)
  return missing >= 0 ? text + ' '.repeat(missing) : cut(text, width)
}

function cut(text: string, width: number): string {
  let kept = ''
  let used = 0
  for (const { segment } of segmenter.segment(text)) {
    used += widthOfGrapheme(segment)
    if (used > width - 1) break
    kept += segment
  }
  return `${kept}…${' '.repeat(Math.max(0, width - 1 - widthOf(kept)))}`
}
