import { afterAll, describe, expect, test } from 'vitest'

import { closeLanguage } from '../language/index.ts'
import { statementsOf } from '../testing.ts'
import { apparatusIn, MARKS } from './apparatus.ts'

afterAll(closeLanguage)

describe.each(MARKS)('$why', ({ pattern, examples, counterexamples }) => {
  test.each(examples)('%s', line => expect(line).toMatch(pattern))
  test.each(counterexamples)('not: %s', line => expect(line).not.toMatch(pattern))
})

const STORY = 'Mara Venn met Oskar Lind in Tallinn. The talks lasted for six hours, and both went home.\n\n'

test('what stands under a heading of sources is not stated', async () => {
  const text = `${STORY}Sources\n\nIda Korn praised Oskar Lind.\n`
  expect(await statementsOf(text)).toContain('Mara Venn MET Oskar Lind [in Tallinn]')
  expect((await statementsOf(text)).join()).not.toContain('Korn')
})

test('a heading at the beginning is the story’s own', () => {
  expect(apparatusIn(`Sources\n\n${STORY}`)).toEqual([])
})

test('a line is read in bounded time', () => {
  expect(apparatusIn(`"${'a" — '.repeat(20_000)}`)).toEqual([])
})
