/** The report for people. */
import type { Report, Row } from './bench.ts'

const COLUMNS = [
  'what',
  'runtime',
  'threads',
  'words/s',
  'words/CPU s',
  'first sentence',
  '(CPU)',
  'MB a thread',
] as const

/** A table of all rows, and what could not be measured below it. */
export function table({ machine, load, articles, rows }: Report): string {
  const cells = [COLUMNS, ...rows.flatMap(row => ('absent' in row ? [] : [cellsOf(row)]))]
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map(row => row[column]!.length)))
  const lines = cells.map(row =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  '),
  )
  const absent = rows.flatMap(row =>
    'absent' in row ? [`${row.what} (${row.threads}): not measured: ${row.absent}`] : [],
  )
  const head = [`${machine}; load before ${load.toFixed(1)}; ${articles} articles`, '']
  return `${[...head, ...lines, ...(absent.length > 0 ? ['', ...absent] : [])].join('\n')}\n`
}

function cellsOf(row: Exclude<Row, { readonly absent: string }>): readonly string[] {
  const { what, runtime, threads, wordsPerSecond, wordsPerCpuSecond, memory } = row
  return [
    what,
    runtime ?? '',
    String(threads),
    grouped(wordsPerSecond),
    grouped(wordsPerCpuSecond),
    milliseconds(row.firstSentence),
    milliseconds(row.firstSentenceCpu),
    String(memory),
  ]
}

const milliseconds = (time: number | null): string => (time === null ? '' : `${grouped(time)} ms`)
const grouped = (number: number): string => number.toLocaleString('en-US')
