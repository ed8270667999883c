import { fileURLToPath } from 'node:url'

import { describe, expect, test } from 'vitest'

import { PIECE, wordPieces } from './word-pieces.ts'

const file = fileURLToPath(new URL('../../../../models/english/vocab.txt', import.meta.url))
const { pieces, size } = wordPieces(file)

describe('word pieces', () => {
  test('are those of BERT uncased', () => {
    expect(size).toBe(30_522)
    expect(pieces('embeddings')).toEqual([7861, 8270, 4667, 2015])
    expect(pieces('The')).toEqual(pieces('the'))
    expect(pieces('Erdoğan')).toEqual(pieces('erdogan'))
    expect(pieces('don’t')).toHaveLength(3)
  })

  test.each([
    ['nothing', ''],
    ['control characters', '\u0000\u0007'],
    ['a lone surrogate', '\ud800'],
    ['a word of 5,000 letters', 'a'.repeat(5_000)],
  ])('of %s are one unknown piece', (_, word) => {
    expect(pieces(word)).toEqual([PIECE.unknown])
  })

  test('are bounded, first and last kept', () => {
    const long = pieces('a.'.repeat(1_000))
    expect(long.length).toBeLessThan(30)
    expect(long.at(-1)).toBe(pieces('.')[0])
  })
})
