import { expect, test } from 'vitest'

import { thresholdFor } from './pronoun-fit.ts'
import { fitChoices, shares } from './softmax.ts'

test('what marks the right option gets the weight', () => {
  const choices = [
    {
      options: [
        [1, 0],
        [0, 1],
        [0, 0],
      ],
      right: [0],
    },
    {
      options: [
        [0, 1],
        [1, 0],
      ],
      right: [1],
    },
  ]
  const weights = fitChoices(choices, 0.1)
  expect(weights[0]).toBeGreaterThan(1)
  expect(weights[1]).toBeLessThan(0)
  const likely = shares(choices[0]!.options, weights)
  expect(likely[0]).toBeGreaterThan(0.6)
  expect(likely.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
})

test('several right options share what is right', () => {
  const [weight = 0] = fitChoices([{ options: [[1], [1], [0]], right: [0, 1] }], 0.1)
  expect(weight).toBeGreaterThan(1)
})

test('the threshold is the lowest from which enough of the links are right', () => {
  const decisions = [
    { probability: 0.9, isRight: true },
    { probability: 0.7, isRight: true },
    { probability: 0.6, isRight: false },
    { probability: 0.3, isRight: true },
  ]
  expect(thresholdFor(decisions, 0.6)).toBeCloseTo(0.5)
  expect(thresholdFor(decisions, 1)).toBeCloseTo(0.61)
  expect(thresholdFor([], 0.9)).toBe(1)
})
