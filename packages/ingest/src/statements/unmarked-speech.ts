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

/** In a speech of one's own one says "I" or "we" sooner or later. */
const OWN = /^(?:i|we|us|our|ours|my|me|mine)$/i

type SpeakerOf = (verb: number) => number | undefined

/** The speeches of a document. `speakerOf` says who speaks by a verb, where it is one of saying. */
export function unmarkedSpeeches(reading: Reading, speakerOf: SpeakerOf): readonly Speech[] {
  const { sentences } = reading.document
  return sentences.flatMap((sentence): Speech[] => {
    const from = opening(reading, sentence)
    if (from === undefined) return []
    const speaker = lastOf(Math.max(sentence.first, from - 1 - BETWEEN), from - 1, speakerOf)
    if (speaker === undefined) return []
    return [{ first: from, last: endOf(reading, { from, speaker }, speakerOf), speaker }]
  })
}

/** Where unmarked speech would begin: behind a colon that ends a sentence, or in one that opens a paragraph, with a capital. */
function opening(reading: Reading, { first, last }: TokenRange): number | undefined {
  const { tokens } = reading.document
  const isOpen = (from: number) => tokens[from] !== undefined && !MARKS.test(tokens[from].text)
  if (tokens[last]?.text === ':') return isOpen(last + 1) ? last + 1 : undefined
  if (first > 0 && !opensParagraph(reading, first)) return undefined
  const colon = tokens.findIndex(({ text }, at) => at > first && at < last && text === ':')
  if (colon < 0 || !isOpen(colon + 1)) return undefined
  return /^\p{Lu}/u.test(tokens[colon + 1]!.text) ? colon + 1 : undefined
}

const opensParagraph = ({ document: { tokens, article } }: Reading, first: number): boolean =>
  /\n/.test(article.text.slice(tokens[first - 1]!.end, tokens[first]!.start))

function lastOf(from: number, to: number, speakerOf: SpeakerOf): number | undefined {
  for (let at = to; at >= from; at--) {
    const speaker = speakerOf(at)
    if (speaker !== undefined) return speaker
  }
  return undefined
}

/** Up to the paragraph in which somebody else, or the paper again, is heard to speak. */
function endOf(
  reading: Reading,
  { from, speaker }: { readonly from: number; readonly speaker: number },
  speakerOf: SpeakerOf,
): number {
  const { tokens } = reading.document
  const [own, ...others] = paragraphsFrom(reading, from)
  // Speech that goes on in the line of its "said:" is the paragraph, and what goes on to say "we".
  const isInLine = from > 0 && !opensParagraph(reading, from)
  const isOver = (paragraph: TokenRange): boolean => {
    if (ENDS.test(tokens[paragraph.first]!.text)) return true
    const another = lastOf(paragraph.first, paragraph.last, speakerOf) !== undefined
    // "We will continue", "Estonia claimed": who speaks may tell of what others said, but not in marks.
    if (saysWe(reading, paragraph)) return another && quotes(reading, paragraph)
    return another || isInLine || speaksOf(reading, paragraph, speaker)
  }
  const next = others.find(isOver)
  return next === undefined ? (others.at(-1) ?? own!).last : next.first - 1
}

function paragraphsFrom(reading: Reading, from: number): readonly TokenRange[] {
  const { tokens, sentences } = reading.document
  const found: TokenRange[] = []
  for (const { first, last } of sentences.slice(tokens[from]!.sentence)) {
    const before = found.at(-1)
    if (before && !opensParagraph(reading, first)) found[found.length - 1] = { first: before.first, last }
    else found.push({ first, last })
  }
  return found
}

const saysWe = ({ document: { tokens } }: Reading, { first, last }: TokenRange): boolean =>
  tokens.slice(first, last + 1).some(({ text }) => OWN.test(text))

const quotes = ({ document: { tokens } }: Reading, { first, last }: TokenRange): boolean =>
  tokens.slice(first, last + 1).some(({ text }) => text === ':' || MARKS.test(text))

/** "the minister will return": of the one who speaks, the paper speaks. */
function speaksOf(reading: Reading, { first, last }: TokenRange, speaker: number): boolean {
  const { mentions, appearanceOf } = reading.document
  const who = reading.mentionsAt(speaker).map(mention => appearanceOf[mention] ?? null)
  return mentions.some(
    ({ head, kind }, mention) =>
      head >= first &&
      head <= last &&
      kind !== 'pronominal' &&
      appearanceOf[mention] !== null &&
      who.includes(appearanceOf[mention] ?? null),
  )
}
