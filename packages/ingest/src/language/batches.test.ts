import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { batches } from './batches.ts'

const lengths = fc.array(fc.integer({ min: 2, max: 512 }), { maxLength: 80 })

describe('batches', () => {
  test('hold every sentence once', () => {
    fc.assert(
      fc.property(lengths, given => {
        const held = batches(given).flat()
        expect(held.toSorted((a, b) => a - b)).toEqual([...given.keys()])
      }),
    )
  })

  test('are never large, but for a sentence alone', () => {
    fc.assert(
      fc.property(lengths, given => {
        for (const batch of batches(given)) {
          const pieces = batch.length * Math.max(...batch.map(index => given[index]!))
          expect(batch.length === 1 || pieces <= 512).toBe(true)
        }
      }),
    )
  })

  test('gather what is of like length, and part what is not', () => {
    expect(batches([12, 60, 11, 58, 12])).toEqual([
      [2, 0, 4],
      [3, 1],
    ])
  })
})
