import { afterAll, expect, test } from 'vitest'

import { closeLanguage } from '../language/index.ts'
import { statementsOf } from '../testing.ts'

afterAll(closeLanguage)

test.each([
  [
    'Mara Venn (3 May 1901 – 12 June 1977) was a painter.',
    ['Mara Venn BORN_IN [on 1901-05-03]', 'Mara Venn DIED_IN [on 1977-06-12]'],
  ],
  ['Mara Venn (born 1931) is a painter.', ['Mara Venn BORN_IN [on 1931-01-01/1931-12-31]']],
  ['Mara Venn (died 3 May 1931) was a painter.', ['Mara Venn DIED_IN [on 1931-05-03]']],
  // A year alone may be anything: a film, a term of office.
  ['Mara Venn (2019) is an exhibition.', []],
])('dates in brackets behind a name: %s', async (text, expected) => {
  const found = await statementsOf(text)
  expect(found.filter(line => /BORN|DIED/.test(line))).toEqual(expected)
})
