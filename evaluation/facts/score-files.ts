/**
 * Scores printed statements against files of facts:
 *
 *   node evaluation/facts/score-files.ts --statements S.jsonl --texts FOLDER [--misses] A.facts.tsv …
 *
 * `S.jsonl` is the output of `extract --format jsonl`; each file of facts is scored on the statements of the
 * article that has its name, and the quotes are looked up in FOLDER/A.txt.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { parseFacts, type ScoredStatement } from './facts.ts'
import { scoreFacts, total } from './score-facts.ts'
import { misses, scoreTable, stem } from './score-table.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    statements: { type: 'string' },
    texts: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
})
if (values.statements === undefined || values.texts === undefined || positionals.length === 0) {
  console.error('usage: score-files.ts --statements S.jsonl --texts FOLDER [--misses] A.facts.tsv …')
  process.exit(2)
}

const { texts } = values
const statements = statementsIn(values.statements)
const scores = positionals.map(file => {
  const name = stem(file)
  const own = statements.filter(({ evidence }) => stem(evidence.article) === name)
  const text = readFileSync(join(texts, `${name}.txt`), 'utf8')
  return { name, ...scoreFacts(parseFacts(readFileSync(file, 'utf8')), own, text) }
})
console.log(scoreTable([...scores.map(score => [score.name, score] as const), ['total', total(scores)]]))
if (values.misses) for (const { name, verdicts } of scores) console.log(misses(name, verdicts).join('\n'))

function statementsIn(file: string): ScoredStatement[] {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/)
  // Printed by `extract`, whose format a test of its own holds.
  return lines.filter(line => line.trim() !== '').map(line => JSON.parse(line) as ScoredStatement)
}
