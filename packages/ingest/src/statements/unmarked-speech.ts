/** Speech without quotation marks: "The minister, Mara Venn, said:" and, below it, paragraphs in her words, as press releases have them. */
import type { TokenRange } from '../document.ts'
import type { Reading } from './reading.ts'

export interface Speech extends TokenRange {
  /** The token that names the speaker. */
  readonly speaker: number
}

const MARKS = /^["“„«‘'`]/
/** What follows on a statement in a press release is not spoken. */
const ENDS = /^(?:further|notes?|background|contact|media|about|follow|ends?|related)$/i
/** So many words may stand between the verb and the colon: "said in a statement on Monday:". */
const BETWEEN = 7

/** The speeches of a document. `speakerOf` says who speaks by a verb, where it is one of saying. */
export function unmarkedSpeeches(
  reading: Reading,
  speakerOf: (verb: number) => number | undefined,
): readonly Speech[] {
  const { tokens, sentences } = reading.document
  return sentences.flatMap(({ first, last }): Speech[] => {
    const from = last + 1
    if (tokens[last]?.text !== ':' || tokens[from] === undefined || MARKS.test(tokens[from].text)) return []
    const speaker = lastOf(Math.max(first, last - BETWEEN), last, speakerOf)
    return speaker === undefined ? [] : [{ first: from, last: endOf(reading, from, speakerOf), speaker }]
  })
}

function lastOf(
  from: number,
  to: number,
  speakerOf: (verb: number) => number | undefined,
): number | undefined {
  for (let at = to; at >= from; at--) {
    const speaker = speakerOf(at)
    if (speaker !== undefined) return speaker
  }
  return undefined
}

/** Up to the sentence in which somebody else is said to speak, or to a heading below the speech. */
function endOf(
  { document: { tokens, sentences, article } }: Reading,
  from: number,
  speakerOf: (verb: number) => number | undefined,
): number {
  const rest = sentences.slice(tokens[from]!.sentence)
  const next = rest.findIndex(({ first, last }, place) => {
    const opens = place > 0 && /\n/.test(article.text.slice(tokens[first - 1]!.end, tokens[first]!.start))
    return opens && (ENDS.test(tokens[first]!.text) || lastOf(first, last, speakerOf) !== undefined)
  })
  return (next < 0 ? tokens.length : rest[next]!.first) - 1
}
