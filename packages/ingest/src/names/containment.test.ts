import { expect, test } from 'vitest'

import { mayLieIn } from './containment.ts'

test.each([
  ['Tartu', 'Estonia', true],
  ['Paris', 'Texas', true],
  ['Hollywood', 'California', true],
  ['Estonia', 'Europe', true],
  ['Seattle', 'Washington', true],
  ['Harbour Street', 'Tallinn', true],
  ['Europe', 'Asia', false],
  ['Estonia', 'Latvia', false],
  ['Estonia', 'Tartu', false],
  ['Tallinn', 'Tartu', false],
])('%s may lie in %s: %s', (inner, outer, may) => {
  expect(mayLieIn(inner, outer)).toBe(may)
})
