import { afterAll, expect, test } from 'vitest'

import { closeLanguage } from '../../language/index.ts'
import { statementsOf } from '../../testing.ts'

afterAll(closeLanguage)

test.each([
  [
    'Mara Venn, the first woman to head the Supreme Court, who freed Oskar Lind, died.',
    ['Mara Venn FREE Oskar Lind'],
  ],
  [
    'Oskar Lind met several ministers, including Mara Venn and Ida Korn.',
    ['Oskar Lind MET Ida Korn', 'Oskar Lind MET Mara Venn', 'Oskar Lind MET ministers'],
  ],
  ['Oskar Lind took the place of the mayor.', ['Oskar Lind TAKE place of the mayor']],
  [
    'The summit was not a meeting but a negotiation involving two bodies: the navy, and the Harbour Party.',
    ['Harbour Party PARTICIPATED_IN summit', 'navy PARTICIPATED_IN summit'],
  ],
  [
    'The navy launched strikes using missiles, targeting the port.',
    ['navy ATTACKED port', 'navy LAUNCH strikes', 'navy USE missiles'],
  ],
  [
    'The town endured a barrage, paralysing its trams. The home team suffered a defeat, losing its captain.',
    ["barrage PARALYSE town's trams", "home team LOSE home team's captain"],
  ],
  [
    'Oskar Lind denied having taken money from Lindmar Group.',
    ['Oskar Lind DENY', 'Oskar Lind TAKE_MONEY_FROM Lindmar Group [negated, by Oskar Lind]'],
  ],
  [
    'A court freed Oskar Lind, the founder of the news site Grey Tern, who praised Mara Venn.',
    ['Oskar Lind PRAISE Mara Venn'],
  ],
  [
    'The council ordered a full inquiry, to be led by Mara Venn.',
    ['Mara Venn LEADS full inquiry [planned]', 'council ORDER full inquiry'],
  ],
  ['Oskar Lind met his then-girlfriend in Tallinn.', ["Oskar Lind MET Oskar Lind's girlfriend [in Tallinn]"]],
])('who does what: %s', async (sentence, expected) => {
  expect((await statementsOf(sentence)).toSorted()).toEqual(expect.arrayContaining([...expected]))
})
