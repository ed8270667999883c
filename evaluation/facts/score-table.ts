import { basename } from 'node:path'

import { recall, type Score, type Verdict } from './score-facts.ts'

const HEAD = [
  'article',
  'recall',
  'any status',
  'grave',
  'outdated',
  'bad quotes',
  'statements',
  'unfit',
  'two-faced',
]

/** A table of scores, one article a line; the last line is usually their total. */
export function scoreTable(rows: readonly (readonly [name: string, score: Score])[]): string {
  const lines = [HEAD, ...rows.map(([name, score]) => cells(name, score))]
  const widths = HEAD.map((_, column) => Math.max(...lines.map(line => line[column]?.length ?? 0)))
  return lines
    .map(line =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function cells(name: string, score: Score): string[] {
  const percent = (recall(score) * 100).toFixed(1)
  const counts = [score.grave, score.outdated, score.badQuotes, score.statements, score.unfit, score.twoFaced]
  return [
    name,
    `${score.right}/${score.facts} ${percent}%`,
    `${score.found}/${score.facts}`,
    ...counts.map(String),
  ]
}

/** One line for each fact that is not right: what is wrong, the fact, and what was held instead. */
export function misses(article: string, verdicts: readonly Verdict[]): string[] {
  return verdicts
    .filter(({ verdict, grave, outdated }) => verdict !== 'right' || grave || outdated)
    .map(({ fact, verdict, heldAs, grave, outdated }) => {
      const fault = grave ? 'GRAVE' : outdated ? 'OUTDATED' : fact.must ? `MUST ${verdict}` : verdict
      return `${article}:${fact.line}\t${fault}\t${fact.text}${heldAs.length > 0 ? `\theld as ${heldAs.join(', ')}` : ''}`
    })
}

/** "wires/market.html" → "market": what names an article in statements and in files of facts alike. */
export const stem = (path: string): string => basename(path).replace(/\.(facts\.tsv|[a-z]+)$/i, '')
