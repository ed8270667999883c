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
    'The summit was not a meeting but a negotiation involving two bodies: the Coast Guard, and the Harbour Party.',
    ['Harbour Party PARTICIPATED_IN summit', 'Coast Guard PARTICIPATED_IN summit'],
  ],
  [
    'The navy launched strikes using missiles, targeting the port.',
    ['navy ATTACKED port', 'navy LAUNCH strikes', 'navy USE missiles'],
  ],
  [
    'The town endured a barrage, paralysing its trams. The home team suffered a defeat, losing its captain.',
    ["home team LOSE home team's captain"],
  ],
  [
    'Oskar Lind denied having taken money from Lindmar Group.',
    [
      'Oskar Lind DENY "having taken money from Lindmar Group"',
      'Oskar Lind TAKE_MONEY_FROM Lindmar Group [negated, by Oskar Lind]',
    ],
  ],
  [
    'A court freed Oskar Lind, the founder of the news site Grey Tern, who praised Mara Venn.',
    ['Oskar Lind PRAISE Mara Venn'],
  ],
  [
    'The council ordered a full inquiry, to be led by Mara Venn.',
    ['Mara Venn LEADS full inquiry [planned]', 'council ORDER full inquiry'],
  ],
  [
    'Oskar Lind lost his fortune investing in Estonian rice.',
    ['Oskar Lind INVEST_IN Estonian rice', "Oskar Lind LOSE Oskar Lind's fortune"],
  ],
  ['Grey Tern used the port to smuggle arms.', ['Grey Tern SMUGGLE arms', 'Grey Tern USE port']],
  ['Notes included a plan using a spray dryer.', ['plan USE spray dryer']],
  [
    'An interview with the mayor published by the Harbour Post caused outrage.',
    ['Harbour Post PUBLISH interview with the mayor'],
  ],
  ['Oskar Lind was offered a job by Lindmar Group.', ['Lindmar Group OFFER_JOB_TO Oskar Lind']],
  ['Police arrested a man using a fake passport.', ['Police ARRESTED man', 'man USE fake passport']],
  ['Oskar Lind met his then-girlfriend in Tallinn.', ["Oskar Lind MET Oskar Lind's girlfriend [in Tallinn]"]],
  ['Mara Venn looked back on the war.', ['Mara Venn LOOK_BACK_ON war']],
  ['The efforts go on, with talks set to begin in Tallinn in May.', ['talks HAPPENED_IN Tallinn [planned]']],
  ['Korvex raised more than $165 million from investors.', ['Korvex RAISE_FROM investors']],
])('who does what: %s', async (sentence, expected) => {
  expect((await statementsOf(sentence)).toSorted()).toEqual(expect.arrayContaining([...expected]))
})
