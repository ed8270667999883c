/**
 * Draws statements to be judged by a reader, from articles given as files:
 *
 *   node evaluation/confidence/sample.ts [--count N] [--seed N] FILE… > sample.jsonl
 *
 * A line has what the reader needs, the sentence and the statement, and what the fit needs, the features. Judged, it
 * becomes a line of `judged.jsonl` without any words of the article.
 */
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'

import type { DocumentStatement } from '../../packages/ingest/src/document.ts'
import { readSources, understand, type Document } from '../../packages/ingest/src/index.ts'
import { notationOf } from '../../packages/ingest/src/statements/notation.ts'
import { proposalsIn, type Proposal } from '../../packages/ingest/src/statements/statements.ts'

const LEAST_CONFIDENCE = 0.3

type Stated = Required<Document>

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
})

const drawn: { readonly draw: string; readonly line: string }[] = []
for await (const outcome of readSources(positionals)) {
  if (outcome.kind === 'failure') throw outcome.error
  const document = (await understand(outcome.article)) as Stated
  const source = basename(outcome.article.sources[0] ?? '')
  if (!document.tokens) continue
  const likely = proposalsIn(document).filter(
    ({ statement }) => statement.confidence >= LEAST_CONFIDENCE && isTold(document, statement),
  )
  for (const proposal of likely) drawn.push(lineOf(document, proposal, source))
}
drawn.sort((a, b) => (a.draw < b.draw ? -1 : 1))
for (const { line } of drawn.slice(0, Number(values.count))) console.log(line)

/** The graph leaves out what is said of a pronoun that points nowhere. */
function isTold({ appearanceOf, mentions }: Stated, { subject, object }: DocumentStatement): boolean {
  return [subject, object].every(
    mention =>
      mention === null || mentions[mention]!.type === 'Value' || (appearanceOf[mention] ?? null) !== null,
  )
}

/** The draw is a hash of what is drawn: it depends on the seed, and on no other statement. */
function lineOf(document: Stated, { statement, features }: Proposal, source: string) {
  const { start, end } = document.sentences[statement.sentence]!
  const line = JSON.stringify({
    source,
    start: statement.start,
    statement: notationOf({ ...document, statements: [statement] })[0],
    predicate: statement.predicate,
    sentence: document.article.text.slice(start, end),
    confidence: statement.confidence,
    features,
  })
  return { draw: createHash('sha256').update(`${values.seed} ${line}`).digest('hex'), line }
}
