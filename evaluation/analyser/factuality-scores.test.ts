import { expect, test } from 'vitest'

import { meanError, type Pair, pearson } from './factuality-scores.ts'

// Means 2 and 1; products of the differences 1 + 0 + 2 = 3, squares 2 and 6.
const PAIRS: Pair[] = [
  [1, 0],
  [2, 0],
  [3, 3],
]

test('the correlation of what was read with what is so', () =>
  expect(pearson(PAIRS)).toBeCloseTo(3 / Math.sqrt(12)))
test('the mean of the errors', () => expect(meanError(PAIRS)).toBe(1))
test('nothing that varies, nothing that follows', () => {
  expect([pearson([]), pearson([[1, 2]]), meanError([])]).toEqual([0, 0, 0])
})
