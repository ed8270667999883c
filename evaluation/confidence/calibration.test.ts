import { expect, test } from 'vitest'

import { brierScore, calibrationError, reliability } from './calibration.ts'

const forecasts = [
  { confidence: 0.9, right: true },
  { confidence: 0.9, right: false },
  { confidence: 0.2, right: false },
  { confidence: 0.2, right: false },
]

test('forecasts are gathered by tenths, and empty bins are left out', () => {
  expect(reliability(forecasts)).toEqual([
    { from: 0.2, count: 2, expected: 0.2, observed: 0 },
    { from: 0.9, count: 2, expected: 0.9, observed: 0.5 },
  ])
})

test('scores by hand', () => {
  // (0.01 + 0.81 + 0.04 + 0.04) / 4, and (2 × 0.2 + 2 × 0.4) / 4
  expect(brierScore(forecasts)).toBeCloseTo(0.225)
  expect(calibrationError(forecasts)).toBeCloseTo(0.3)
})
