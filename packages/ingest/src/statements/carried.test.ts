import { afterAll, expect, test } from 'vitest'

import { closeLanguage } from '../language/index.ts'
import { statementsOf } from '../testing.ts'

afterAll(closeLanguage)

test.each([
  ['Mara Venn called for sanctions against Estonia.', 'Mara Venn CALL_FOR_SANCTION_AGAINST Estonia'],
  ['Police jailed 52 members of the Harbour Party.', 'Police JAIL_MEMBER_OF Harbour Party'],
  ['Estonia demanded that Latvia pay its debts.', 'Estonia DEMAND_OF Latvia'],
  ['Oskar Lind said on Monday that Latvia must pay its debts.', 'Oskar Lind DEMAND_OF Latvia'],
  ['The navy protested against Estonia’s decision.', 'navy PROTEST_AGAINST_DECISION_OF Estonia'],
  ['Estonia granted asylum to five officers.', 'Estonia GRANT_ASYLUM_TO "five officers"'],
  ['Estonia launched rockets against the rebel camps.', 'Estonia LAUNCH_ROCKET_AGAINST rebel camps'],
])('who is reached through what a verb carries: %s', async (sentence, expected) => {
  expect(await statementsOf(sentence)).toContain(expected)
})

test.each([
  ['Mara Venn met the head of Lindmar Group.', /MEET_HEAD/],
  ['Mara Venn owns a company with no staff.', /STAFF|WITH/],
  ['Mara Venn praised a number of Estonians.', /NUMBER_OF/],
  ['Estonia hopes that Latvia pays its debts.', /HOPE_OF/],
  ['Estonia said that Latvia will pay its debts.', /DEMAND_OF/],
  ['Estonia said that Latvia must have paid its debts.', /DEMAND_OF/],
  ['Mara Venn visited Oskar Lind’s brother.', /BROTHER/],
])('and who is not: %s', async (sentence, unwanted) => {
  expect((await statementsOf(sentence)).filter(line => unwanted.test(line))).toEqual([])
})
