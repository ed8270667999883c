/** Clauses as lines of `extract --all-clauses`: each triple with whole phrases, in the shape of any other statement. */
import { type Span, statementId } from '@redthread/graph'

import type { DocumentStatement, DocumentTime, With } from '../document.ts'
import { entityAt } from '../line-ends.ts'
import type { Understood } from '../load/records.ts'
import type { StatementLine } from '../statement-line.ts'
import { attribute } from '../statements/attribution.ts'
import type { Candidate } from '../statements/candidate.ts'
import { placeOf, timesByToken } from '../statements/circumstances.ts'
import { standingOf } from '../statements/factuality/index.ts'
import { quotationsOf, type Quotation } from '../statements/quotations.ts'
import { readingOf, type Reading } from '../statements/reading.ts'
import { openConfidence } from './confidence.ts'
import { entityOf, relationOf, valueIn, wording } from './ends.ts'
import type { OpenTriple } from './triple.ts'
import { openTriples } from './triples.ts'

export interface ClauseLine {
  readonly line: StatementLine
  /** Does it say all that the statement's own line would? Both ends stand among its words. */
  tells(statement: DocumentStatement): boolean
}

/** All clauses of a document, a line for each argument; none of one that was put together without its analysis. */
export function clauseLines(document: Understood, article: string): readonly ClauseLine[] {
  if (!isAnalysed(document)) return []
  const reading = readingOf(document)
  const context = {
    document,
    reading,
    article,
    quotations: quotationsOf(reading),
    times: timesByToken(reading),
  }
  return openTriples(reading.tree, reading.clauses).map(triple => {
    const line = lineOf(context, triple)
    return { line, tells: statement => tells(reading, triple, line, statement) }
  })
}

type Analysed = Understood & With<'tokens' | 'sentences' | 'times'>

const isAnalysed = (document: Understood): document is Analysed =>
  [document.tokens, document.sentences, document.times].every(field => field !== undefined)

interface Context {
  readonly document: Analysed
  readonly reading: Reading
  readonly article: string
  readonly quotations: readonly Quotation[]
  readonly times: ReadonlyMap<number, DocumentTime>
}

function lineOf(
  { document, reading, article, quotations, times }: Context,
  triple: OpenTriple,
): StatementLine {
  const candidate = candidateOf(reading, triple)
  const time = times.get(candidate.anchor) ?? null
  const { factuality, by } = attribute(reading, quotations, candidate, time)
  const speaker = entityAt(document, by, true)
  const { start, end } = spanOf(document, triple)
  const said = {
    subject: entityOf(document, reading, triple.subject),
    relation: candidate.relation,
    predicate: wording(reading, triple.relation),
    object: valueIn(reading, triple.object) ?? entityOf(document, reading, triple.object),
    place: entityAt(document, placeOf(reading, candidate), true),
    time: time ? { start: time.start, end: time.end, text: time.text } : null,
    factuality,
    attribution: speaker && { id: speaker.id, name: speaker.name, mention: speaker.mention },
    confidence: openConfidence(reading.tree, triple),
    evidence: {
      article,
      sentence: document.tokens[candidate.anchor]!.sentence,
      start,
      end,
      quote: document.article.text.slice(start, end),
    },
  }
  return { id: idOf(document, said), ...said }
}

function candidateOf(reading: Reading, triple: OpenTriple): Candidate {
  const { predicate } = triple.clause
  return {
    subject: triple.subject.head,
    object: triple.object.head,
    relation: relationOf(reading, triple),
    predicate: triple.relation,
    anchor: predicate,
    verb: predicate,
    standing: standingOf(reading.tree, predicate),
    rule: `open: ${triple.kind}`,
  }
}

const wordsOf = ({ subject, relation, object }: OpenTriple): readonly number[] =>
  [...subject.words, ...relation, ...object.words].toSorted((a, b) => a - b)

function spanOf({ tokens }: Pick<Analysed, 'tokens'>, triple: OpenTriple): Span {
  const words = wordsOf(triple)
  return { start: tokens[words[0]!]!.start, end: tokens[words.at(-1)!]!.end }
}

/** The words at its ends stand for the appearances that other statements have there. */
const idOf = (
  document: Analysed,
  { subject, object, evidence, attribution, ...said }: Omit<StatementLine, 'id'>,
) =>
  statementId({
    ...said,
    article: document.article.id,
    start: evidence.start,
    end: evidence.end,
    subject: subject.mention,
    object: null,
    value: object && ('mention' in object ? object.mention : object.name),
    place: said.place?.id ?? null,
    by: attribution?.id ?? null,
    time: said.time?.text ?? null,
  })

function tells(
  { document }: Reading,
  triple: OpenTriple,
  { evidence }: StatementLine,
  { subject, object, start, end, sentence }: DocumentStatement,
): boolean {
  if (evidence.sentence !== sentence || start < evidence.start || end > evidence.end) return false
  const words = new Set(wordsOf(triple))
  return [subject, object].every(mention => mention === null || words.has(document.mentions[mention]!.head))
}
