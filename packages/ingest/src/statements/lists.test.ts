import { afterAll, expect, test } from 'vitest'

import { closeLanguage } from '../language/index.ts'
import { statementsOf } from '../testing.ts'

afterAll(closeLanguage)

test.each([
  [
    'Estonia imposed sanctions on the magnate Oskar Lind, his company Lindmar Group and the drone maker Korvex.',
    ['Estonia SANCTIONED Oskar Lind', 'Estonia SANCTIONED Lindmar Group', 'Estonia SANCTIONED Korvex'],
  ],
  ['Estonia sanctioned Oskar Lind, the chairman of Lindmar Group.', ['Estonia SANCTIONED Oskar Lind']],
])('a company is no description of a person, but the next of a list: %s', async (sentence, expected) => {
  const found = await statementsOf(sentence)
  expect(found.filter(line => line.includes('SANCTIONED'))).toEqual(expected)
})
