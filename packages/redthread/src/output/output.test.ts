/** What rows look like to people and to programs, whatever the articles put into them. */
import type { Cell, ExploreRow } from '@redthread/graph'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { bufferedContext } from '../../test/context.ts'
import { csv } from './csv.ts'
import type { Output } from './output.ts'
import { printable } from './printable.ts'
import { durationWords } from './progress.ts'
import { rowsJson } from './rows-json.ts'
import { table } from './table.ts'
import { fitted, widthOf } from './width.ts'

const pipe = bufferedContext({}).context.stdout
const screen = (columns: number): Output => ({ ...pipe, isTerminal: true, columns })
const lines = (text: string) => text.trimEnd().split('\n')

const node = (name: string): Cell => ({ id: 'x', labels: ['Entity', 'Person'], properties: { name } })

/** As RFC 4180 says, and nothing of ours in it. */
const parsed = (text: string): string[][] => {
  const records: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy)) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') records.push([])
    if (end === '') break
  }
  return records.slice(0, -1)
}

describe('table', () => {
  const rows: ExploreRow[] = [
    { who: 'Tomáš Veřík', quote: 'led by Foreign Minister Tomáš Veřík, who arrived on Monday', n: 3 },
    { who: '山田 太郎', quote: 'short', n: 12 },
  ]

  test('on a screen long values are cut, and columns stay in line whatever the script', () => {
    const [heading = '', rule = '', ...body] = lines(table(rows, screen(50)))
    expect(heading).toMatch(/^who {10}quote +n$/)
    expect(body[0]).toContain('…')
    for (const line of [heading, rule, ...body]) expect(widthOf(line)).toBe(50)
  })

  test('without rows it says so', () => expect(table([], pipe)).toBe('No rows.\n'))

  test('a node shows its name, a relationship its type, a path both', () => {
    const met: Cell = { id: 'r', type: 'MET', start: 'a', end: 'b', properties: {} }
    expect(lines(table([{ p: [node('Mara Venn'), met, node('Oskar Lind')] }], pipe))[2]).toBe(
      '[(Person Mara Venn), [MET], (Person Oskar Lind)]',
    )
  })

  test('words of an article cannot steer the terminal', () => {
    expect(table([{ x: 'a\u001B[2Jb\nc\u202Ed' }], pipe)).toBe(
      'x\n───────────\na�[2Jb c�d\n'.replace('───────────', '─'.repeat(10)),
    )
  })
})

describe('csv', () => {
  test('any texts come back as they were', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ a: fc.string(), b: fc.string({ unit: 'binary' }) }), { minLength: 1 }),
        rows => {
          expect(parsed(csv(rows))).toEqual([['a', 'b'], ...rows.map(({ a, b }) => [a, b])])
        },
      ),
    )
  })

  test('nothing stands for null, and JSON for what is no plain value', () => {
    expect(csv([{ a: null, b: [1, 'x'], c: true }])).toBe('a,b,c\r\n,"[1,""x""]",true\r\n')
  })
})

test('json is one array, a row a line', () => {
  expect(rowsJson([])).toBe('[]\n')
  expect(rowsJson([{ a: 1 }, { a: null }])).toBe('[\n{"a":1},\n{"a":null}\n]\n')
})

test('what fits has the width that it was given', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, width) => {
      expect(widthOf(fitted(printable(text), width))).toBe(width)
    }),
  )
})

test.each([
  [0.2, '1 s'],
  [89, '89 s'],
  [600, '10 min'],
  [11_100, '3 h 5 min'],
])('%f seconds are %s', (seconds, words) => expect(durationWords(seconds)).toBe(words))
