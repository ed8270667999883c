import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { JOINS } from './token-joins.ts'
import { SPLITS } from './token-splits.ts'
import { tokenise } from './tokens.ts'
import { openWink } from './wink.ts'

const wink = await openWink()
const tokensOf = (text: string) => tokenise(text, wink).map(({ start, end }) => text.slice(start, end))

describe.each([...SPLITS, ...JOINS])('$name', ({ examples }) => {
  test.each(examples)('%s', (text, tokens) => {
    expect(tokensOf(text).join(' ')).toBe(tokens)
  })
})

describe('words', () => {
  test.each([
    ['Erdoğan and Dvořák met Łukasz in Şırnak', 'Erdoğan and Dvořák met Łukasz in Şırnak'],
    ['Зеленский и Путин', 'Зеленский и Путин'],
    ['Kovač’s aide', 'Kovač ’s aide'],
    ['O’Hara’s D’Arcy', 'O’Hara ’s D’Arcy'],
    ['the “old quay” (1907–1911)', 'the “ old quay ” ( 1907 – 1911 )'],
    ['$4.5 million, 12.5%', '$ 4.5 million , 12.5 %'],
    ['a 20-year-old', 'a 20 - year - old'],
    ['won’t, can’t, it’s', 'wo n’t , ca n’t , it ’s'],
    ['Wait…', 'Wait …'],
    ['the U.S.-led talks', 'the U.S. - led talks'],
  ])('%s', (text, tokens) => {
    expect(tokensOf(text).join(' ')).toBe(tokens)
  })

  test('have exact places in any text', () => {
    fc.assert(
      fc.property(nastyText, text => {
        const places = tokenise(text, wink)
        let before = 0
        for (const { start, end } of places) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).not.toMatch(/\s/)
          before = end
        }
        const missed = places.reduceRight(
          (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
          text,
        )
        expect(missed).not.toMatch(/[\p{L}\p{N}\p{P}\p{S}]/u)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['a word of 100,000 letters', 'a'.repeat(100_000)],
    ['100,000 digits and a letter', `${'1'.repeat(100_000)}x`],
    ['letters and stops', 'a.'.repeat(50_000)],
    ['apostrophes', "'".repeat(100_000)],
    ['addresses in addresses', 'http://'.repeat(14_000)],
    ['at signs', 'a@'.repeat(50_000)],
    ['hyphens', 'ab-'.repeat(33_000)],
    ['brackets', '('.repeat(100_000)],
  ])('are found in linear time: %s', (_, text) => {
    const start = performance.now()
    tokenise(text, wink)
    expect(performance.now() - start).toBeLessThan(4_000)
  })
})

const TRAPS =
  "Erdoğan don’t Venn's U.S. J. -16°C 3.5 face-to-face cannot … ... “ ’ 😀 👨‍👩‍👧 مرحبا 漢字 http://a.b/c?d=1 x@y.org $ %"

/** Words, signs and traps in any order, with and without spaces. */
const nastyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...TRAPS.split(' '),
        ' ',
        '\n',
        '\r\n',
        '\t',
        '\u00a0',
        '\u200b',
        '\ufeff',
        '\u2028',
        '\u0000',
      ),
      fc.constantFrom('\u0007', '\u0301', '\u00ad', '\ud800', '\udc00', '\u202e'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 30 },
  )
  .map(parts => parts.join(''))
