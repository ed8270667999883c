import type { AppearanceView, Span, StatementView } from '../api/types.ts'

/** A run of text that is marked the same throughout. */
export interface Segment {
  readonly text: string
  /** The entity that the words name. */
  readonly entity: string | null
  /** Part of the quote that proves the statement being read. */
  readonly quoted: boolean
  /** Part of the sentence around that quote. */
  readonly sentence: boolean
}

export type Paragraph = readonly Segment[]

/** The article's text cut into paragraphs and, in them, into runs; joined again they give the text but for the gaps between paragraphs. */
export function paragraphsOf(
  text: string,
  appearances: readonly AppearanceView[],
  statement: StatementView | null,
): readonly Paragraph[] {
  const quote = statement && { start: statement.start, end: statement.end }
  const sentence = statement && sentenceOf(text, statement)
  const mentions = outermost(
    appearances.flatMap(({ entity, spans }) => spans.map(span => ({ ...span, entity }))),
  )
  return blocksOf(text).map(block => {
    const cuts = cutsIn(block, [...mentions, quote, sentence])
    return cuts.slice(1).map((end, index) => {
      const start = cuts[index] ?? block.start
      const mention = mentions.find(span => span.start <= start && end <= span.end)
      return {
        text: text.slice(start, end),
        entity: mention?.entity ?? null,
        quoted: holds(quote, start, end),
        sentence: holds(sentence, start, end),
      }
    })
  })
}

/** The whole sentence around a statement's quote, as offsets in the text; the quote itself where the context is not found. */
export function sentenceOf(text: string, { context, start, end }: StatementView): Span {
  const from = text.lastIndexOf(context, start)
  const covers = context !== '' && from >= 0 && from <= start && from + context.length >= end
  return covers ? { start: from, end: from + context.length } : { start, end }
}

/** Blocks parted by blank lines; in a text without any, by line ends. */
function blocksOf(text: string): readonly Span[] {
  const gap = /\S[^]*?\n[ \t\r]*\n/.test(text) ? /\r?\n[ \t\r]*\n\s*/g : /\s*\n\s*/g
  const starts = [0]
  const ends: number[] = []
  for (const match of text.matchAll(gap)) {
    ends.push(match.index)
    starts.push(match.index + match[0].length)
  }
  ends.push(text.length)
  return starts
    .map((start, index) => ({ start, end: ends[index] ?? text.length }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
}

function cutsIn({ start, end }: Span, spans: readonly (Span | null)[]): readonly number[] {
  const inside = spans
    .flatMap(span => (span ? [span.start, span.end] : []))
    .filter(at => at > start && at < end)
  return [...new Set([start, ...inside, end])].toSorted((a, b) => a - b)
}

/** Of spans that lie in each other the outer one, so that one mention is one link. */
function outermost<S extends Span>(spans: readonly S[]): readonly S[] {
  const ordered = spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const kept: S[] = []
  for (const span of ordered) {
    const last = kept.at(-1)
    if (!last || span.start >= last.end) kept.push(span)
  }
  return kept
}

const holds = (span: Span | null, start: number, end: number): boolean =>
  span !== null && span.start <= start && end <= span.end
