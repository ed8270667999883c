/** Who says so: the subject of a verb of saying above, "according to", or the speaker of the quotation around it. */
import type { Factuality } from '@redthread/graph'

import type { Candidate } from './candidate.ts'
import { deniedAmong, weaker, type Standing } from './factuality/index.ts'
import type { Quotation } from './quotations.ts'
import type { Reading } from './reading.ts'

export interface Attributed {
  readonly factuality: Factuality
  /** Index of the mention that says so. */
  readonly by: number | null
}

/** A candidate's factuality and source, once everything that speaks around it is heard. */
export function attribute(
  reading: Reading,
  quotations: readonly Quotation[],
  candidate: Candidate,
): Attributed {
  const quotation = quotationAround(reading, quotations, candidate.anchor)
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

/** The quotation that a token stands in. */
function quotationAround(
  reading: Reading,
  quotations: readonly Quotation[],
  token: number,
): Quotation | undefined {
  const at = reading.document.tokens[token]!.start
  return isInserted(reading, token) ? undefined : quotations.find(({ start, end }) => start <= at && at < end)
}

/** "[former minister] Mara Venn": what stands in square brackets in a quotation, the paper has put in. */
function isInserted({ document: { tokens } }: Reading, anchor: number): boolean {
  const { sentence } = tokens[anchor]!
  for (let at = anchor; tokens[at]?.sentence === sentence && tokens[at]!.text !== ']'; at--)
    if (tokens[at]!.text === '[') return true
  return false
}

const speakerAt = (reading: Reading, token: number): number | null =>
  reading.mentionsAt(token).find(mention => canSpeak(reading, mention)) ?? null

const deniedEnd = ({ tree }: Reading, { subject, object }: Candidate): boolean =>
  deniedAmong(tree, subject) || (object !== null && deniedAmong(tree, object))

function sayer(reading: Reading, { saying }: Standing): number | null {
  // "who is suspected of fraud": the one of whom it is said, be it that the analyser took it for an adjective.
  if (saying === null || reading.tree.child(saying, 'cop') !== undefined) return null
  return reading.clauses.get(saying)?.subjects[0] ?? null
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
const DOCUMENTS = new Set(
  `report statement document letter study survey message post paper article filing indictment posting tweet blog release
  memo memorandum complaint lawsuit affidavit verdict ruling judgment transcript recording poll record register audit
  assessment analysis review book website site memoir diary cable dossier testimony account source figure data section
  chapter column editorial documentary`.split(/\s+/),
)

function canSpeak(reading: Reading, mention: number): boolean {
  const type = reading.typeOf(mention)
  if (type === 'Person' || type === 'Organization') return true
  return type === 'Place'
    ? reading.isNamed(mention)
    : DOCUMENTS.has(reading.tree.lemma(reading.document.mentions[mention]!.head))
}
