import { afterAll, expect, test } from 'vitest'

import { closeLanguage } from '../language/index.ts'
import { statementsOf } from '../testing.ts'

afterAll(closeLanguage)

test.each([
  [
    'A court sentenced Oskar Lind to nine years in prison.',
    'Oskar Lind BE_SENTENCED_TO "nine years in prison"',
  ],
  [
    'Oskar Lind was given a suspended sentence and fined 200,000 euros.',
    'Oskar Lind BE_FINED "200,000 euros"',
  ],
  ['Oskar Lind was sentenced to 16 months in jail.', 'Oskar Lind BE_SENTENCED_TO "16 months in jail"'],
  ['Oskar Lind was fined 200,000 euros.', 'Oskar Lind BE_FINED "200,000 euros"'],
  ['Oskar Lind was banned from public office for life.', 'Oskar Lind BE_BANNED_FOR "life"'],
  ['Oskar Lind may be jailed for six years.', 'Oskar Lind BE_JAILED_FOR "six years" [possible]'],
])('%s', async (sentence, statement) => {
  expect(await statementsOf(sentence)).toContain(statement)
})

test('a sentence is not passed in the prison that it speaks of', async () => {
  const found = await statementsOf('Oskar Lind was sentenced to two years in prison.')
  expect(found.join()).not.toMatch(/BE_SENTENCED_IN|in prison]/)
})

test('who is sentenced by a judge, and not by how much, has no term', async () => {
  expect(await statementsOf('Judge Mara Venn sentenced Oskar Lind.')).toEqual([
    'Mara Venn IS_A "Judge"',
    'Mara Venn CONVICTED Oskar Lind',
  ])
})
