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

test('when something is said is not when it happened', async () => {
  expect(await statementsOf('Mara Venn said on Monday that Oskar Lind had met Ida Korn.', FRIDAY)).toEqual([
    'Oskar Lind MET Ida Korn [reported, by Mara Venn]',
  ])
})
