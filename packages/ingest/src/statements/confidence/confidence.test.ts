import { expect, test } from 'vitest'

import { FEATURES } from './features.ts'
import { confidenceOf } from './index.ts'
import { WEIGHTS } from './weights.ts'

test('every feature has a weight, and every weight a feature', () => {
  expect(Object.keys(WEIGHTS).toSorted()).toEqual(FEATURES.map(({ name }) => name).toSorted())
})

test('a doubt lowers confidence, which stays a probability', () => {
  const plain = confidenceOf(['clause'])
  expect(confidenceOf(['clause', 'grammar does not agree'])).toBeLessThan(plain)
  expect(plain).toBeGreaterThan(0)
  expect(plain).toBeLessThan(1)
})
