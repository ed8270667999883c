/** The stage that finds words and sentences. */
import type { Span } from '@redthread/graph'

import type { Sentence, Token } from '../document.ts'
import { stage } from '../stage.ts'
import { datelineLength } from './datelines.ts'
import { paragraphs } from './paragraphs.ts'
import { sentenceRuns, type Run } from './sentence-ends.ts'
import { tokenise } from './tokens.ts'
import { openWink } from './wink.ts'

/** Adds `sentences` and `tokens`. The tokens know their places; what they are comes with the analysis. */
export const sentences = stage({ needs: [], adds: ['sentences', 'tokens'] }, async ({ article: { text } }) =>
  segment(text, tokenise(text, await openWink())),
)

function segment(text: string, places: readonly Span[]): { sentences: Sentence[]; tokens: Token[] } {
  const found: Sentence[] = []
  let first = 0
  for (const paragraph of paragraphs(text)) {
    let last = first - 1
    while (last + 1 < places.length && places[last + 1]!.start < paragraph.end) last++
    const body = paragraph.start + datelineLength(text.slice(paragraph.start, paragraph.end))
    const [dateline, rest] = partedAt(places, { first, last }, body)
    for (const run of [...dateline, ...rest.flatMap(part => sentenceRuns(text, places, part))]) {
      found.push({ ...run, start: places[run.first]!.start, end: places[run.last]!.end })
    }
    first = last + 1
  }
  const tokens = found.flatMap((sentence, index) =>
    places.slice(sentence.first, sentence.last + 1).map(place => bareToken(text, place, index)),
  )
  return { sentences: found, tokens }
}

/** A run of tokens before and from an offset on, each absent where it is empty. */
function partedAt(places: readonly Span[], { first, last }: Run, offset: number): readonly [Run[], Run[]] {
  let middle = first
  while (middle <= last && places[middle]!.start < offset) middle++
  const before = middle > first ? [{ first, last: middle - 1 }] : []
  return [before, middle <= last ? [{ first: middle, last }] : []]
}

function bareToken(text: string, { start, end }: Span, sentence: number): Token {
  const word = text.slice(start, end)
  return {
    start,
    end,
    text: word,
    sentence,
    lemma: word,
    upos: 'X',
    xpos: 'XX',
    head: -1,
    dep: 'root',
    certainty: 1,
    factuality: 0,
  }
}
