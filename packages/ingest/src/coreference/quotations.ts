/** What stands between quotation marks, and at which tokens. */
import type { Token } from '../document.ts'

/** Tokens within a pair of marks, the marks left out. */
export interface Quotation {
  readonly first: number
  readonly last: number
}

const OPENING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '‘': '’', '`': "'" }
/** A quotation that never closes ends with its paragraph, and one this long has lost its end. */
const LONGEST = 400

/** All quotations of an article, in text order, none within another. */
export function quotations(text: string, tokens: readonly Token[]): Quotation[] {
  const found: Quotation[] = []
  for (let at = 0; at < tokens.length; at++) {
    const close = closingMark(tokens[at]!)
    if (close === null) continue
    const end = closing(text, tokens, at, close)
    if (end === null) continue
    if (end > at + 1) found.push({ first: at + 1, last: end - 1 })
    at = end
  }
  return found
}

function closingMark({ text, xpos }: Token): string | null {
  if (text in OPENING) return OPENING[text]!
  if (text === '"' || text === '``' || (text === "'" && xpos === '``')) return text === '``' ? "''" : text
  return null
}

function closing(text: string, tokens: readonly Token[], open: number, close: string): number | null {
  const last = Math.min(tokens.length - 1, open + LONGEST)
  for (let at = open + 1; at <= last; at++) {
    if (isParagraphBreak(text.slice(tokens[at - 1]!.end, tokens[at]!.start))) return at
    if (tokens[at]!.text === close) return at
  }
  return null
}

const isParagraphBreak = (gap: string): boolean => /\n\s*\n/.test(gap)
