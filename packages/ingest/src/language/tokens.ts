/** Words with their places. */
import type { Span } from '@redthread/graph'

import { JOINS, SPLITS } from './token-rules.ts'
import { plainLetters, type Wink } from './wink.ts'

/** The tokens of a text: wink's, mended by the rules; `text.slice(start, end)` is the token. */
export function tokenise(text: string, wink: Wink): Span[] {
  const plain = plainLetters(text)
  const cuts = new Set<number>()
  for (const { start, end } of wink.pieces(text)) cuts.add(start).add(end)
  for (const { pattern, at } of SPLITS) {
    for (const match of plain.matchAll(pattern)) for (const cut of at(match)) cuts.add(match.index + cut)
  }
  for (const { pattern } of JOINS) {
    for (const match of plain.matchAll(pattern)) {
      for (let i = match.index + 1; i < match.index + match[0].length; i++) cuts.delete(i)
      cuts.add(match.index).add(match.index + match[0].length)
    }
  }
  return between(plain, cuts)
}

/** The stretches between cuts and white space. */
function between(plain: string, cuts: ReadonlySet<number>): Span[] {
  const spans: Span[] = []
  let start = -1
  for (let at = 0; at <= plain.length; at++) {
    const space = at === plain.length || plain[at] === ' '
    if (start >= 0 && (space || cuts.has(at))) {
      spans.push({ start, end: at })
      start = -1
    }
    if (start < 0 && !space) start = at
  }
  return spans
}
