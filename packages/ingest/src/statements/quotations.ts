/** Stretches of direct speech, and who speaks them. */
import type { Span } from '@redthread/graph'

import { quotedRanges, type Quoted } from './quotation-marks.ts'
import type { Reading } from './reading.ts'
import { unmarkedSpeeches } from './unmarked-speech.ts'

export interface Quotation extends Span {
  /** The token that names the speaker. */
  readonly speaker: number | null
}

/** Verbs that bring in direct speech. Who believes or suspects something need not be who speaks. */
export const UTTERING: ReadonlySet<string> = new Set(
  `say tell add state report announce declare note explain reveal disclose confirm admit acknowledge concede warn stress
  emphasize emphasise reiterate recall write comment testify claim allege assert contend insist argue maintain deny
  reply respond answer ask shout continue remark observe conclude joke quip tweet post promise vow urge complain
  predict recount protest caution go_on`
    .split(/\s+/)
    .map(word => word.replace('_', ' ')),
)

/** The stretches of direct speech, each with its speaker where one is named beside it. Linear in the tokens. */
export function quotationsOf(reading: Reading): readonly Quotation[] {
  return [...markedQuotations(reading), ...unmarkedQuotations(reading)]
}

/** Those without marks, below a line that ends in "said:". */
function unmarkedQuotations(reading: Reading): readonly Quotation[] {
  const { tokens } = reading.document
  const speaks = (verb: number) => (reading.clauses.has(verb) ? spokenBy(reading, verb) : undefined)
  return unmarkedSpeeches(reading, speaks).map(({ first, last, speaker }) => ({
    start: tokens[first]!.start,
    end: tokens[last]!.end,
    speaker,
  }))
}

function markedQuotations(reading: Reading): readonly Quotation[] {
  const { tokens } = reading.document
  let last: { range: Quoted; speaker: number | null } | null = null
  return quotedRanges(reading).flatMap(range => {
    // A quotation that follows on another without a speaker of its own goes on in the same voice.
    const carried = last && follows(reading, last.range, range) ? last.speaker : null
    const speaker = speakerOf(reading, range) ?? carried
    last = { range, speaker }
    // Marks before paragraphs that nobody speaks and none closes are no speech, but left over.
    if (range.goesOn && speaker === null) return []
    return { start: tokens[range.first]!.start, end: tokens[range.last]!.end, speaker }
  })
}

/** Does a quotation begin in the sentence of another or the next one, or go on with it over a paragraph? */
const follows = ({ document: { tokens } }: Reading, before: Quoted, after: Quoted): boolean =>
  before.goesOn || tokens[after.first]!.sentence - tokens[before.last]!.sentence <= 1

/** Who is said to speak: in the sentences of the quotation, outside of it, or right before it up to a colon. */
function speakerOf(reading: Reading, range: Quoted): number | null {
  const { tokens, sentences } = reading.document
  const from = sentences[tokens[range.first]!.sentence]!
  const to = sentences[tokens[range.last]!.sentence]!
  const beside = speakerWithin(reading, from.first, to.last, range)
  if (beside !== null || tokens[range.first - 1]?.text !== ':' || range.first > from.first) return beside
  const before = sentences[tokens[range.first - 1]!.sentence]!
  return speakerWithin(reading, before.first, before.last, range)
}

/** The subject of the verb of saying that stands nearest to the quotation, or the source that it is taken from. */
function speakerWithin(reading: Reading, from: number, to: number, { first, last }: Quoted): number | null {
  const isQuoted = (token: number) => token >= first && token <= last
  const distance = (token: number) => (token < first ? first - token : token - last)
  let nearest: { speaker: number; distance: number } | null = null
  for (let at = from; at <= to; at++) {
    const speaker = isQuoted(at) ? undefined : spokenBy(reading, at)
    if (speaker === undefined || isQuoted(speaker)) continue
    if (!nearest || distance(at) < nearest.distance) nearest = { speaker, distance: distance(at) }
  }
  return nearest?.speaker ?? null
}

function spokenBy({ tree, clauses }: Reading, token: number): number | undefined {
  const clause = clauses.get(token)
  if (clause && UTTERING.has(clause.lemma)) return clause.subjects[0]
  return tree.is(token, 'obl') && tree.marker(token) === 'according to' ? token : undefined
}
