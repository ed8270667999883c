/** Words with their places. */
import type { Span } from '@redthread/graph'

import { JOINS } from './token-joins.ts'
import { SPLITS } from './token-splits.ts'
import { plainLetters, type Wink } from './wink.ts'

/** The tokens of a text: wink's, mended by the rules; `text.slice(start, end)` is the token. */
export function tokenise(text: string, wink: Wink): Span[] {
  const plain = plainLetters(text)
  const cuts = new Set<number>()
  for (const { start, end } of wink.pieces(text)) cuts.add(start).add(end)
  for (const { pattern, at } of SPLITS) {
    for (const match of plain.matchAll(pattern)) for (const place of at(match)) cuts.add(match.index + place)
  }
  for (const { pattern } of JOINS.toReversed()) {
    for (const { index, 0: whole } of plain.matchAll(pattern)) {
      for (let inside = index + 1; inside < index + whole.length; inside++) cuts.delete(inside)
      cuts.add(index).add(index + whole.length)
    }
  }
  return between(plain, cuts)
}

/** The stretches between cuts and white space. */
function between(plain: string, cuts: ReadonlySet<number>): Span[] {
  const spans: Span[] = []
  let start = -1
  for (let at = 0; at <= plain.length; at++) {
    const space = at === plain.length || plain[at] === ' ' || plain[at] === '\n'
    if (start >= 0 && (space || cuts.has(at))) {
      spans.push({ start, end: at })
      start = -1
    }
    if (start < 0 && !space) start = at
  }
  return spans
}
