import type { Factuality, Span } from '@redthread/graph'

import type { TokenRange } from '../document.ts'
import type { Candidate } from './candidate.ts'
/** Who says so: the subject of a verb of saying above, "according to", or the speaker of the quotation around it. */
import { SPEECH } from './factuality/embedders.ts'
import { deniedAmong, weaker, type Standing } from './factuality/index.ts'
import type { Reading } from './reading.ts'

export interface Attributed {
  readonly factuality: Factuality
  /** Index of the mention that says so. */
  readonly by: number | null
}

export interface Quotation extends Span {
  /** The token that names the speaker. */
  readonly speaker: number | null
}

const OPEN_TO_CLOSE: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '«': '»', '"': '"', '„': '“' }
/** Shorter ones are words in quotation marks, not speech. */
const LEAST_TOKENS = 4

/** The stretches of direct speech, each with its speaker where one is named beside it. Linear in the tokens. */
export function quotationsOf(reading: Reading): readonly Quotation[] {
  const { tokens } = reading.document
  let last: { sentence: number; speaker: number | null } | null = null
  return quotedRanges(reading).map(({ first, last: end }) => {
    const { sentence } = tokens[first]!
    // A quotation that follows on another without a speaker of its own goes on in the same voice.
    const carried = last && sentence - last.sentence <= 1 ? last.speaker : null
    const speaker = speakerOf(reading, first, end) ?? carried
    last = { sentence: tokens[end]!.sentence, speaker }
    return { start: tokens[first]!.start, end: tokens[end]!.end, speaker }
  })
}

/** Ranges between a mark that opens and the one that closes it in the same paragraph, as long as speech. */
function quotedRanges({ document: { tokens, article } }: Reading): readonly TokenRange[] {
  const ranges: TokenRange[] = []
  let open: { first: number; close: string } | null = null
  for (const [index, { text, start }] of tokens.entries()) {
    // A mark left open ends with its paragraph: the next one opens it again, as newspapers do.
    if (index > 0 && article.text.slice(tokens[index - 1]!.end, start).includes('\n')) open = null
    if (open && text === open.close) {
      if (index - open.first > LEAST_TOKENS) ranges.push({ first: open.first, last: index })
      open = null
    } else if (!open && text in OPEN_TO_CLOSE) open = { first: index, close: OPEN_TO_CLOSE[text]! }
  }
  return ranges
}

/** The subject of a verb of saying in the sentences that the quotation begins and ends in, outside of it. */
function speakerOf(reading: Reading, first: number, last: number): number | null {
  const { tokens, sentences } = reading.document
  const from = sentences[tokens[first]!.sentence]!.first
  const to = sentences[tokens[last]!.sentence]!.last
  for (let index = from; index <= to; index++) {
    if (index >= first && index <= last) continue
    const clause = reading.clauses.get(index)
    const speaker = clause && SPEECH.has(clause.lemma) ? clause.subjects[0] : undefined
    if (speaker !== undefined && (speaker < first || speaker > last)) return speaker
  }
  return null
}

/** A candidate's factuality and source, once everything that speaks around it is heard. */
export function attribute(
  reading: Reading,
  quotations: readonly Quotation[],
  candidate: Candidate,
): Attributed {
  const { tokens } = reading.document
  const at = tokens[candidate.anchor]!.start
  const quotation = quotations.find(({ start, end }) => start <= at && at < end)
  const source = candidate.aside ? null : sourceBeside(reading, candidate.anchor)
  const saying = sayer(reading, candidate.standing)
  const speaker = source ?? saying ?? quotation?.speaker ?? null
  const said = source !== null || quotation !== undefined
  const factuality = deniedEnd(reading, candidate) ? 'negated' : candidate.standing.factuality
  return {
    factuality: said ? weaker(factuality, 'reported') : factuality,
    by: speaker === null ? null : speakerAt(reading, speaker),
  }
}

const speakerAt = (reading: Reading, token: number): number | null =>
  reading.mentionsAt(token).find(mention => canSpeak(reading, mention)) ?? null

const deniedEnd = ({ tree }: Reading, { subject, object }: Candidate): boolean =>
  deniedAmong(tree, subject) || (object !== null && deniedAmong(tree, object))

function sayer(reading: Reading, { saying }: Standing): number | null {
  return saying === null ? null : (reading.clauses.get(saying)?.subjects[0] ?? null)
}

/** "according to officials", on the predicate or on a clause above it. */
function sourceBeside(reading: Reading, anchor: number): number | null {
  const { tree } = reading
  // What is told of the source itself is not what it says: "according to an official speaking to reporters".
  let below = -1
  for (let at = anchor; at >= 0; at = tree.tokens[at]!.head) {
    const source = tree.children(at, 'obl').find(index => tree.marker(index) === 'according to')
    if (source !== undefined && source !== below) return source
    below = at
  }
  return null
}

/** Papers that say something without being someone. */
const DOCUMENTS = new Set([
  'report',
  'statement',
  'document',
  'letter',
  'study',
  'survey',
  'message',
  'post',
  'paper',
  'article',
  'filing',
  'indictment',
])

function canSpeak(reading: Reading, mention: number): boolean {
  const type = reading.typeOf(mention)
  if (type === 'Person' || type === 'Organization') return true
  return type === 'Place'
    ? reading.isNamed(mention)
    : DOCUMENTS.has(reading.tree.lemma(reading.document.mentions[mention]!.head))
}
