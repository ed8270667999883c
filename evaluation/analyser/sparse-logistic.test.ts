import { expect, test } from 'vitest'

import { fitSparseLogistic, sigmoid } from './sparse-logistic.ts'

test('finds how likely each feature makes it', () => {
  const rows = [
    ...Array.from({ length: 30 }, () => ({ present: [0], target: 0.2 })),
    ...Array.from({ length: 30 }, () => ({ present: [0, 1], target: 0.9 })),
  ]
  const [all, second] = fitSparseLogistic(rows, 2, 1e-6)
  expect(sigmoid(all!)).toBeCloseTo(0.2, 4)
  expect(sigmoid(all! + second!)).toBeCloseTo(0.9, 4)
})

test('holds the weight of what is seldom seen small', () => {
  const rare = [
    { present: [0], target: 0 },
    { present: [0, 1], target: 1 },
  ]
  const weights = fitSparseLogistic(rare, 2, 10)
  expect(Math.abs(weights[1]!)).toBeLessThan(0.1)
})
