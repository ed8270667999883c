/** The stretch of text that proves a statement: from the first to the last word that it rests on. */
import type { Mention, Token } from '../document.ts'

export interface Evidence {
  readonly start: number
  readonly end: number
  readonly sentence: number
}

/** Covers the ends and the predicate, within the sentence of the predicate. */
export function evidenceFor(
  tokens: readonly Token[],
  predicate: readonly number[],
  mentions: readonly Mention[],
): Evidence {
  const words = predicate.map(index => tokens[index]!)
  const sentence = words[0]!.sentence
  const own = mentions.filter(({ head }) => tokens[head]!.sentence === sentence)
  const spans = [...words, ...own]
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
    sentence,
  }
}
