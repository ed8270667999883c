import { expect, test } from 'vitest'

import { type NetworkWeights, networkOf, OtherAmounts } from './network.ts'

/** Two amounts alone and one together; a hidden unit adds them up, and none is worth 1 plus the first amount. */
const WEIGHTS: NetworkWeights = {
  alone: ['long', 'plural'],
  together: ['near'],
  this: [[1], [0]],
  that: [[0], [2]],
  pair: [[4]],
  hidden: [-1],
  second: [[1]],
  secondBias: [0],
  score: [1],
  none: { first: [[1], [0]], hidden: [0], score: [1], bias: 1 },
}

const network = networkOf(WEIGHTS, ['long', 'plural'], ['near'])

test('adds up what both are alone and together, over a bias, and rectifies it', () => {
  const one = network.prepare(Float32Array.of(1, 1))
  const near = network.prepare(Float32Array.of(1, 0.5))
  expect(network.score(one, near, Float32Array.of(1))).toBe(1 + 1 + 4 - 1)
  expect(network.score(one, network.prepare(Float32Array.of(0, 0)), Float32Array.of(-1))).toBe(0)
})

test('knows how much speaks for none', () => {
  expect(network.prepare(Float32Array.of(0.5, 1)).none).toBe(1.5)
})

test('weights of other amounts, or of another order, are refused', () => {
  expect(() => networkOf(WEIGHTS, ['plural', 'long'], ['near'])).toThrow(OtherAmounts)
})
