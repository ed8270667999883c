import { afterAll, expect, test } from 'vitest'

import { statementsOf } from '../testing.ts'
import { closeLanguage } from './index.ts'

afterAll(closeLanguage)

test.each([
  ['The navy gave the rebels weapons.', ['navy GIVE_WEAPON_TO rebels']],
  ['The navy did not give the rebels weapons.', ['navy GIVE_WEAPON_TO rebels [negated]']],
  [
    'Estonia sent rebels weapons and money.',
    ['Estonia SEND_MONEY_TO rebels', 'Estonia SEND_WEAPON_TO rebels'],
  ],
  ['Estonia granted Oskar Lind asylum.', ['Estonia GRANT_ASYLUM_TO Oskar Lind']],
  ['Estonia may grant Oskar Lind asylum.', ['Estonia GRANT_ASYLUM_TO Oskar Lind [possible]']],
  ['Oskar Lind was granted asylum by Estonia.', ['Estonia GRANT_ASYLUM_TO Oskar Lind']],
  ['Mara Venn was denied a visa by Estonia.', ['Estonia DENY_VISA_TO Mara Venn']],
  ['The navy provided weapons training.', ['navy PROVIDE weapons training']],
])('who gets what: %s', async (sentence, expected) => {
  expect((await statementsOf(sentence)).toSorted()).toEqual(expected)
})
