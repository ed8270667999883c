import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { namesOf } from './name-tags.ts'

const TAGS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC']

const scored = (rows: readonly (readonly number[])[]) => (word: number, tag: number) => rows[word]![tag]!

describe('names', () => {
  test('begin with a begin and go on with an inside of their type', () => {
    const rows = [
      [0, 5, 0, 0, 0],
      [0, 0, 5, 0, 0],
      [5, 0, 0, 0, 0],
      [0, 0, 0, 5, 0],
    ]
    expect(namesOf(4, TAGS, scored(rows))).toEqual([
      { first: 0, last: 1, type: 'PER' },
      { first: 3, last: 3, type: 'LOC' },
    ])
  })

  test('never mix types, and never begin with an inside', () => {
    // Each word for itself would be an inside of the wrong type.
    const rows = [
      [0, 0, 9, 8, 0],
      [0, 0, 9, 0, 8],
    ]
    expect(namesOf(2, TAGS, scored(rows))).toEqual([{ first: 0, last: 1, type: 'LOC' }])
  })

  test('are none where there are no words', () => {
    expect(namesOf(0, TAGS, scored([]))).toEqual([])
  })

  test('have the best score of all allowed sequences', () => {
    const rows = fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 5 }), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(rows, table => {
        const names = namesOf(table.length, TAGS, scored(table))
        const tags = table.map((_, word) => tagAt(names, word))
        const sum = (sequence: readonly number[]) =>
          sequence.reduce((all, tag, word) => all + table[word]![tag]!, 0)
        expect(sum(tags)).toBe(Math.max(...allowed(table.length).map(sum)))
      }),
    )
  })
})

function tagAt(names: ReturnType<typeof namesOf>, word: number): number {
  const name = names.find(({ first, last }) => first <= word && word <= last)
  return name ? TAGS.indexOf(`${name.first === word ? 'B' : 'I'}-${name.type}`) : 0
}

function allowed(words: number): number[][] {
  let sequences: number[][] = [[]]
  for (let word = 0; word < words; word++) {
    sequences = sequences.flatMap(sequence =>
      TAGS.flatMap((tag, index) => {
        const before = TAGS[sequence.at(-1) ?? 0]!
        const fits = !tag.startsWith('I') || (word > 0 && before !== 'O' && before.slice(2) === tag.slice(2))
        return fits ? [[...sequence, index]] : []
      }),
    )
  }
  return sequences
}
