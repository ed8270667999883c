/** Who says so: the subject of a verb of saying above, "according to", or the speaker of the quotation around it. */
import type { Factuality } from '@redthread/graph'

import type { DocumentTime } from '../document.ts'
import type { Tree } from '../tree.ts'
import type { Candidate } from './candidate.ts'
import { deniedAmong, isAddedRelative, openingOf, weaker, type Standing } from './factuality/index.ts'
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
  time: DocumentTime | null,
): Attributed {
  const quotation = quotationAround(reading, quotations, candidate.anchor)
  const source = candidate.aside ? null : sourceBeside(reading, candidate.anchor)
  const standing = aroundQuotation(reading, quotations, candidate)
  const saying = sayer(reading, standing)
  const speaker = source ?? saying ?? quotation?.speaker ?? null
  const said = source !== null || quotation !== undefined
  const factuality = deniedEnd(reading, candidate)
    ? 'negated'
    : dueBy(reading, { ...candidate, standing }, time)
  return {
    factuality: said ? weaker(factuality, 'reported') : factuality,
    by: speaker === null ? null : speakerAt(reading, speaker),
  }
}

/** 'The report says "the yard is closed", but Venn met Lind': what stands behind the whole quotation is not quoted. */
function aroundQuotation(
  { document: { tokens, article } }: Reading,
  quotations: readonly Quotation[],
  { anchor, standing }: Candidate,
): Standing {
  const { saying, factuality } = standing
  if (saying === null || factuality !== 'reported' || anchor < saying) return standing
  const isBehind = quotations.some(
    ({ start, end }) =>
      end <= tokens[anchor]!.start &&
      start >= tokens[saying]!.end &&
      /^[\s,:]*(?:that\s+)?$/.test(article.text.slice(tokens[saying]!.end, start)),
  )
  return isBehind ? { factuality: 'asserted', saying: null } : standing
}

/** "The talks begin on Monday": what the present tense tells of a day after the article's is due. */
function dueBy(
  { document, tree }: Reading,
  { anchor, standing }: Candidate,
  time: DocumentTime | null,
): Factuality {
  const published = document.article.publishedAt?.slice(0, 10)
  const isLater = published !== undefined && time?.start != null && time.start > published
  return isLater && happensOn(tree, anchor, time)
    ? weaker(standing.factuality, 'planned')
    : standing.factuality
}

/** Is a day the predicate's own, and the predicate in the present tense, and no lasting state? */
function happensOn(tree: Tree, predicate: number, { first, last }: DocumentTime): boolean {
  const own = tree
    .children(predicate, 'obl', 'nmod')
    .some(index => index >= first && index <= last && DATING.has(tree.marker(index)))
  const [helper = predicate] = tree.children(predicate, 'aux', 'cop')
  return own && /^VB[PZ]$/.test(tree.tokens[helper]!.xpos) && !/^(?:have|be)$/.test(tree.lemma(predicate))
}

const DATING = new Set(['', 'on', 'at'])

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
    if (isAddedRelative(tree, at)) return null
    below = at
  }
  return sourceBehind(tree, anchor)
}

/** "…, meaning that they may return, according to Lind.": at its end it covers the sentence, whatever it hangs on. */
function sourceBehind(tree: Tree, anchor: number): number | null {
  let top = anchor
  while (tree.tokens[top]!.head >= 0) top = tree.tokens[top]!.head
  const participles = tree
    .children(top, 'advcl')
    .filter(at => tree.tokens[at]!.xpos === 'VBG' && tree.child(at, 'nsubj') === undefined)
  const source = participles
    .flatMap(at => tree.children(at, 'obl'))
    .find(at => tree.marker(at) === 'according to')
  if (source === undefined || anchor > source) return null
  return tree.tokens[openingOf(tree, source) - 1]?.text === ',' ? source : null
}

/** Papers that say something without being someone. */
const DOCUMENTS = new Set(
  `report statement document letter study survey message post paper article filing indictment posting tweet blog release
  memo memorandum complaint lawsuit affidavit verdict ruling judgment transcript recording poll record register audit
  assessment analysis review book website site memoir diary cable dossier testimony account source figure data section
  chapter column editorial documentary`.split(/\s+/),
)

/** "he", where nobody is known whom it means, and "you": to say that these say so says nothing. */
function isUnknown({ document }: Reading, mention: number): boolean {
  if (document.mentions[mention]!.kind !== 'pronominal') return false
  const appearance = document.appearanceOf[mention] ?? null
  if (appearance === null) return true
  return document.appearances[appearance]!.mentions.every(
    other => document.mentions[other]!.kind === 'pronominal',
  )
}

function canSpeak(reading: Reading, mention: number): boolean {
  if (isUnknown(reading, mention)) return false
  const type = reading.typeOf(mention)
  if (type === 'Person' || type === 'Organization') return true
  return type === 'Place'
    ? reading.isNamed(mention)
    : DOCUMENTS.has(reading.tree.lemma(reading.document.mentions[mention]!.head))
}
