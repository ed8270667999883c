/** Statements that tell all that their sentence does of the ends: with the object of the verb, and one for each further end. */
import { afterAll, expect, test } from 'vitest'

import { closeLanguage } from '../language/index.ts'
import { documentOf, statementsOf } from '../testing.ts'

afterAll(closeLanguage)

test.each([
  [
    'Mara Venn gave the documents to Lindmar Group.',
    ['Mara Venn GIVE documents', 'Mara Venn GIVE_DOCUMENT_TO Lindmar Group'],
  ],
  ['Oskar Lind refused to sign the treaty.', ['Oskar Lind REFUSE_TO_SIGN treaty']],
  [
    'A court fined Oskar Lind for taking money from Lindmar Group.',
    ['court FINE Oskar Lind', 'Oskar Lind TAKE_MONEY_FROM Lindmar Group'],
  ],
  ['The summit could take place in Tallinn at the end of May.', ['summit HAPPENED_IN Tallinn [possible]']],
])('%s', async (sentence, expected) => {
  const found = (await statementsOf(sentence)).map(line => line.replace(/,? ?on [^\]]*(?=\])/u, ''))
  expect(found).toEqual(expect.arrayContaining([...expected]))
})

test('what is done to an object for someone else is told with the object', async () => {
  const { statements = [] } = await documentOf('Mara Venn gave the documents to Lindmar Group.')
  expect(statements.map(({ predicate }) => predicate)).toContain('gave documents to')
})
