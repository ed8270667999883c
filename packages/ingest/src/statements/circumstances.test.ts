import { afterAll, describe, expect, test } from 'vitest'

import { closeLanguage } from '../language/index.ts'
import { statementsOf } from '../testing.ts'
import { SHARES } from './circumstances.ts'

afterAll(closeLanguage)

const FRIDAY = '2026-01-16'

describe.each(SHARES)('$why', ({ examples }) => {
  test.each(examples)('%s', async (sentence, statement) =>
    expect(await statementsOf(sentence, FRIDAY)).toContain(statement),
  )
})

test('what is counted to an event dates no event', async () => {
  const text =
    'Mara Venn met Oskar Lind on 3 May 2024. Ida Korn resigned two days before Mara Venn met Jaan Moor.'
  expect(await statementsOf(text, FRIDAY)).toContain('Mara Venn MET Jaan Moor')
})

test('since when something is the largest is not when it was', async () => {
  const text = 'Lindmar Group bought the yard in the largest deal in Estonia since 2015.'
  expect(await statementsOf(text, FRIDAY)).toContain('Lindmar Group ACQUIRED yard')
})

test('since when there has been none like it is not when it was', async () => {
  const text = 'For the first time since 2015, Mara Venn met Oskar Lind.'
  expect(await statementsOf(text, FRIDAY)).toContain('Mara Venn MET Oskar Lind')
})

test('when something is said is not when it happened', async () => {
  expect(await statementsOf('Mara Venn said on Monday that Oskar Lind had met Ida Korn.', FRIDAY)).toEqual([
    'Oskar Lind MET Ida Korn [reported, by Mara Venn]',
  ])
})

test.each([
  ['With one exception in 1972, Oskar Lind has not met Ida Korn.', 'Oskar Lind MET Ida Korn [negated]'],
  ['According to a report in May, Oskar Lind met Ida Korn.', 'Oskar Lind MET Ida Korn [reported, by report]'],
  ['Under a deal in May, Lindmar Group bought the yard.', 'Lindmar Group ACQUIRED yard'],
  ['Oskar Lind met Ida Korn at a conference in 2010.', 'Oskar Lind MET Ida Korn [on 2010-01-01/2010-12-31]'],
  [
    'Oskar Lind (オスカル, May 2, 1872 – November 23, 1896) was a pen name of Ida Korn.',
    'Oskar Lind IS_A "pen name of Ida Korn"',
  ],
  ['Today, Lindmar Group owns the yard.', 'Lindmar Group OWNS yard'],
])('what else is dated in a clause does not date the clause: %s', async (sentence, statement) =>
  expect(await statementsOf(sentence, FRIDAY)).toContain(statement),
)

test.each([
  ['The talks begin in Tallinn on Monday.', 'talks HAPPENED_IN Tallinn [planned, on 2026-01-19]'],
  [
    'Mara Venn is meeting Oskar Lind next week.',
    'Mara Venn MET Oskar Lind [planned, on 2026-01-19/2026-01-25]',
  ],
  ['Mara Venn met Oskar Lind on Monday.', 'Mara Venn MET Oskar Lind [on 2026-01-12]'],
  ['Despite the strike on 3 March, Mara Venn supports Oskar Lind.', 'Mara Venn SUPPORTS Oskar Lind'],
])('what is told of a day to come is due: %s', async (sentence, statement) =>
  expect(await statementsOf(sentence, FRIDAY)).toContain(statement),
)
