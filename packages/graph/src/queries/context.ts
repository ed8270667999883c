/** The words around a quote. */
import type { Span } from '../model.ts'

/** How far around a quote its sentence may reach, in UTF-16 code units. */
const REACH = 400

/** After such a word a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Capt|Sgt|Adm|Sen|Rep|Gov|Rev|St|No|vs|U\.S|U\.N)\.\s*$/u

let sentences: Intl.Segmenter | undefined

/**
 * The sentences that a quote touches: a stretch of the text that holds the whole quote. A paragraph's end ends a
 * sentence; one that is longer than 400 characters before or after the quote is cut there.
 */
export function contextOf(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - REACH)
  const window = text.slice(from, end + REACH)
  let contextStart = start
  let contextEnd = end
  for (const { index, segment } of whole(window)) {
    const [first, last] = [from + index, from + index + segment.length]
    if (last <= start || first >= end) continue
    contextStart = Math.min(contextStart, first + leading(segment))
    contextEnd = Math.max(contextEnd, first + segment.trimEnd().length)
  }
  return { start: contextStart, end: contextEnd }
}

interface Sentence {
  readonly index: number
  readonly segment: string
}

/** Sentences, those put together again that an abbreviation has parted. */
function whole(text: string): Sentence[] {
  const found: Sentence[] = []
  for (const { index, segment } of paragraphs(text)) {
    const last = found.at(-1)
    if (last && ABBREVIATION.test(last.segment) && last.index + last.segment.length === index) {
      found[found.length - 1] = { index: last.index, segment: last.segment + segment }
    } else {
      found.push({ index, segment })
    }
  }
  return found
}

/** Sentences within lines that an empty line parts. */
function* paragraphs(text: string): Generator<Sentence> {
  sentences ??= new Intl.Segmenter('en', { granularity: 'sentence' })
  for (const { index: start, 0: paragraph } of text.matchAll(/(?:(?!\n\s*\n)[^])+/g)) {
    for (const { index, segment } of sentences.segment(paragraph)) yield { index: start + index, segment }
  }
}

const leading = (segment: string) => segment.length - segment.trimStart().length
