import { afterAll, expect, test } from 'vitest'

import { closeLanguage } from '../language/index.ts'
import { statementsOf } from '../testing.ts'

afterAll(closeLanguage)

test.each([
  ['After the death of Mara Venn on May 3, 1990, the port was closed.', 'Mara Venn DIED_IN [on 1990-05-03]'],
  ['Mara Venn led the yard until her death in 1990.', 'Mara Venn DIED_IN [on 1990-01-01/1990-12-31]'],
])('a dated death is told: %s', async (sentence, expected) => {
  expect(await statementsOf(sentence)).toContain(expected)
})

test('a term of office in brackets is no life', async () => {
  const told = await statementsOf('Mara Venn (1540–1543) was a bishop.')
  expect(told.filter(line => /BORN_IN|DIED_IN/.test(line))).toEqual([])
})

test('the cause of a death is told beside it', async () => {
  expect(await statementsOf('Mara Venn died of a stroke on May 3, 2001.')).toEqual([
    'Mara Venn DIED_IN [on 2001-05-03]',
    'Mara Venn DIE_OF stroke [on 2001-05-03]',
  ])
})
