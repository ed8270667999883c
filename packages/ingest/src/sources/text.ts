/** Plain text: the characters as they are, headline line included. */
import { NOTHING_GIVEN } from './draft.ts'
import { whole } from './whole.ts'

export const text = whole({
  name: 'text',
  endings: ['.txt'],
  types: ['text/plain'],
  parse: characters => ({ text: characters, given: NOTHING_GIVEN, heading: null, warnings: [] }),
})
