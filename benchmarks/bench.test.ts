import { fileURLToPath } from 'node:url'

import { expect, test } from 'vitest'

import { bench } from './bench.ts'
import { table } from './table.ts'

test('measures, and shows what it has measured', async () => {
  const data = fileURLToPath(
    new URL('../examples/articles/2026-02-16-prisoner-exchange.txt', import.meta.url),
  )
  const report = await bench({ data, folder: import.meta.dirname, quick: true })
  expect(report.articles).toBe(1)
  expect(report.rows.map(({ what }) => what)).toEqual([
    'analysis',
    'after the analyser',
    'statements',
    'wink-nlp',
  ])
  const measured = report.rows.flatMap(row => ('absent' in row ? [] : [row]))
  const figures = measured.flatMap(({ words, wordsPerSecond, wordsPerCpuSecond }) => [
    words,
    wordsPerSecond,
    wordsPerCpuSecond,
  ])
  expect(Math.min(...figures)).toBeGreaterThan(0)
  // A machine without the native library has nothing to measure of it.
  const others = report.rows.filter(({ runtime }) => runtime !== 'native')
  expect(measured).toEqual(expect.arrayContaining(others))
  expect(table(report)).toContain('wink-nlp')
}, 240_000)
