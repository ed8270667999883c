/** Statements as lines of JSON: what `extract` prints. Identity stays within the article. */
import { posix } from 'node:path'

import type { Document, DocumentStatement } from './document.ts'
import { entityAt, valueOf } from './line-ends.ts'
import { type Understood, isUnderstood, statementRecord } from './load/records.ts'
import { clauseLines, type ClauseLine } from './open/lines.ts'
import { formatOfEnding } from './sources/formats.ts'
import type { StatementLine } from './statement-line.ts'

export { StatementLine } from './statement-line.ts'

export interface LineOptions {
  /**
   * Every clause in the article's own words, a line for each argument, instead of the statements that such a line tells
   * whole; and what the graph leaves out: ends that are pronouns without antecedent, or otherwise nobody in particular.
   */
  readonly allClauses?: boolean
}

/** The statements of a document in the order of its text; none of one that was not understood. */
export function statementLines(
  document: Document,
  { allClauses = false }: LineOptions = {},
): StatementLine[] {
  if (!isUnderstood(document)) return []
  const clauses = allClauses ? clauseLines(document, articleName(document)) : []
  const told = document.statements
    .filter(notToldIn(clauses))
    .map(statement => lineOf(document, statement, allClauses))
    .filter(line => line !== null)
  const seen = new Set<string>()
  return [...told, ...clauses.map(({ line }) => line)]
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .toSorted((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end)
}

function notToldIn(clauses: readonly ClauseLine[]): (statement: DocumentStatement) => boolean {
  const bySentence = Map.groupBy(clauses, ({ line }) => line.evidence.sentence)
  return statement => !bySentence.get(statement.sentence)?.some(({ tells }) => tells(statement))
}

function lineOf(
  document: Understood,
  statement: DocumentStatement,
  allClauses: boolean,
): StatementLine | null {
  const record = statementRecord(document, statement, allClauses ? unknownId(document) : undefined)
  const subject = entityAt(document, statement.subject, allClauses)
  if (!record || !subject) return null
  const by = entityAt(document, statement.by, allClauses)
  const { start, end, quote, sentence } = record
  return {
    id: record.id,
    subject,
    relation: record.relation,
    predicate: record.predicate,
    object: entityAt(document, statement.object, allClauses) ?? valueOf(record),
    place: entityAt(document, statement.place, allClauses),
    time: record.time === null ? null : { start: record.timeStart, end: record.timeEnd, text: record.time },
    factuality: record.factuality,
    attribution: by && { id: by.id, name: by.name, mention: by.mention },
    confidence: Math.round(record.confidence * 100) / 100,
    evidence: { article: articleName(document), sentence, start, end, quote },
  }
}

const unknownId = (document: Understood) => (mention: number) => {
  const { start, end } = document.mentions[mention]!
  return `${document.article.id}:${start}-${end}`
}

/** By what the article is called in its evidence: a given id or an address as it is, a file by its name. */
export function articleName({ article }: Pick<Document, 'article'>): string {
  const [source = article.id] = article.sources
  const isFile = !source.includes('://') && formatOfEnding(posix.extname(source)) !== undefined
  return isFile ? posix.basename(source) : source
}
