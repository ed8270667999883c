import { afterAll, expect, test } from 'vitest'

import { closeLanguage } from '../language/index.ts'
import { statementsOf } from '../testing.ts'

afterAll(closeLanguage)

test.each([
  [
    'A court sentenced Oskar Lind to nine years in prison.',
    'Oskar Lind BE_SENTENCED_TO "nine years" [in prison]',
  ],
  ['Oskar Lind was fined 200,000 euros.', 'Oskar Lind BE_FINED "200,000 euros"'],
  ['Oskar Lind was banned from public office for life.', 'Oskar Lind BE_BANNED_FOR "life"'],
  ['Oskar Lind may be jailed for six years.', 'Oskar Lind BE_JAILED_FOR "six years" [possible]'],
])('%s', async (sentence, statement) => {
  expect(await statementsOf(sentence)).toContain(statement)
})

test('who is sentenced by a judge, and not by how much, has no term', async () => {
  expect(await statementsOf('Judge Mara Venn sentenced Oskar Lind.')).toEqual([
    'Mara Venn IS_A "Judge"',
    'Mara Venn CONVICTED Oskar Lind',
  ])
})
