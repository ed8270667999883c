import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { letterCase, looks } from './looks.ts'

const gazetteer = readFileSync(new URL('../../../../models/english/gazetteer.tsv', import.meta.url), 'utf8')

test.each([
  ['talks', 0],
  ['42', 0],
  ['Lind', 1],
  ["'Lind", 1],
  ['NATO', 2],
  ['A', 1],
  ['McVenn', 3],
  ['iPhone', 3],
])('the letters of %s are of case %i', (word, expected) => {
  expect(letterCase(word)).toBe(expected)
})

test('a look tells words of one case apart by what lists know of them', () => {
  const look = looks(gazetteer)
  const numbers = ['Xyzzy', 'Oskar', 'Narva', 'Tallinn', 'Ukrainian'].map(look)
  expect(new Set(numbers).size).toBe(5)
  expect(look('TALLINN')).toBe(look('Tallinn') + 1)
  expect(look('Łódź')).toBe(look('Lodz'))
  expect(look('tallinn')).toBe(0)
})
