import { afterAll, describe, expect, test } from 'vitest'

import { closeLanguage } from '../../language/index.ts'
import { statementsOf } from '../../testing.ts'

afterAll(closeLanguage)

/** Of each kind of doubt a few sentences: what is in its scope takes it on, and nothing else does. */
const CASES: Readonly<Record<string, readonly (readonly [sentence: string, line: string])[]>> = {
  'the article says so': [
    ['Mara Venn met Oskar Lind.', 'Mara Venn MET Oskar Lind'],
    ['Mara Venn did not fail to meet Oskar Lind.', 'Mara Venn MET Oskar Lind'],
    ['Mara Venn beat Oskar Lind to win the seat.', 'Mara Venn WIN seat'],
    ['Mara Venn managed to meet Oskar Lind.', 'Mara Venn MET Oskar Lind'],
    ['Mara Venn, who may resign, met Oskar Lind.', 'Mara Venn MET Oskar Lind'],
    ['Mara Venn not only met Oskar Lind.', 'Mara Venn MET Oskar Lind'],
  ],
  negation: [
    ['Mara Venn did not meet Oskar Lind.', 'Mara Venn MET Oskar Lind [negated]'],
    ['Mara Venn never met Oskar Lind.', 'Mara Venn MET Oskar Lind [negated]'],
    ['Mara Venn refused to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [negated]'],
    ['Mara Venn left without meeting Oskar Lind.', 'Mara Venn MET Oskar Lind [negated]'],
    [
      'Mara Venn denied that Oskar Lind owned the shipyard.',
      'Oskar Lind OWNS shipyard [negated, by Mara Venn]',
    ],
  ],
  'modals, conditions, hopes': [
    ['Mara Venn may meet Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
    ['If Mara Venn meets Oskar Lind, the strike will end.', 'Mara Venn MET Oskar Lind [possible]'],
    ['Mara Venn hopes to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
    ['Mara Venn wants to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
    ['Did Mara Venn meet Oskar Lind?', 'Mara Venn MET Oskar Lind [possible]'],
    ['Mara Venn is accused of bribing Oskar Lind.', 'Mara Venn PAID Oskar Lind [possible]'],
    [
      'Mara Venn did not deny that Oskar Lind owned the shipyard.',
      'Oskar Lind OWNS shipyard [possible, by Mara Venn]',
    ],
    ['Critics accused Mara Venn of bribing Oskar Lind.', 'Mara Venn PAID Oskar Lind [possible, by Critics]'],
    [
      'Mara Venn rejected the accusation that Oskar Lind owned the shipyard.',
      'Oskar Lind OWNS shipyard [possible]',
    ],
    ['Critics called on Mara Venn to pay Oskar Lind.', 'Mara Venn PAID Oskar Lind [possible]'],
    ['Mara Venn allegedly bribed Oskar Lind.', 'Mara Venn PAID Oskar Lind [possible]'],
    ['It is unclear whether Mara Venn met Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
  ],
  plans: [
    ['Mara Venn will meet Oskar Lind.', 'Mara Venn MET Oskar Lind [planned]'],
    ['Mara Venn plans to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [planned]'],
    ['Mara Venn agreed to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [planned]'],
    ['Mara Venn was to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [planned]'],
    ['The talks are to be held in Tallinn.', 'talks HAPPENED_IN Tallinn [planned]'],
    ['Mara Venn is due to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [planned]'],
  ],
  'states that have ended': [
    ['Oskar Lind, the former head of the port authority, arrived.', 'Oskar Lind LEADS port authority [past]'],
    ['Oskar Lind headed the port authority until May.', 'Oskar Lind LEADS port authority [past]'],
    ['Oskar Lind served as head of the port authority.', 'Oskar Lind LEADS port authority [past]'],
    ['Oskar Lind was head of the port authority during the war.', 'Oskar Lind LEADS port authority [past]'],
    ['Oskar Lind no longer heads the port authority.', 'Oskar Lind LEADS port authority [past]'],
  ],
  'what is spoken of as known': [
    ['Mara Venn discussed the crisis in Estonia.', 'crisis HAPPENED_IN Estonia'],
    ['Mara Venn called for an end to the Estonian attacks on Tallinn.', 'Estonia ATTACKED Tallinn'],
    ['Mara Venn discussed a meeting in Tallinn.', 'meeting HAPPENED_IN Tallinn [possible]'],
    ['Mara Venn stressed the need for talks in Tallinn.', 'talks HAPPENED_IN Tallinn [possible]'],
    [
      'Mara Venn rejected the theory that Oskar Lind owned the shipyard.',
      'Oskar Lind OWNS shipyard [possible]',
    ],
  ],
  'deeds that someone claims': [
    ['The Harbour Front claimed the attack in Tallinn.', 'attack HAPPENED_IN Tallinn'],
  ],
  'what someone says': [
    ['According to Mara Venn, Estonian President Oskar Lind owned the shipyard.', 'Oskar Lind LEADS Estonia'],
    [
      'Mara Venn said that Oskar Lind owned the shipyard.',
      'Oskar Lind OWNS shipyard [reported, by Mara Venn]',
    ],
    ['Oskar Lind owned the shipyard, Mara Venn said.', 'Oskar Lind OWNS shipyard [reported, by Mara Venn]'],
    [
      'According to Mara Venn, Oskar Lind owned the shipyard.',
      'Oskar Lind OWNS shipyard [reported, by Mara Venn]',
    ],
    [
      'Mara Venn claimed that Oskar Lind owned the shipyard.',
      'Oskar Lind OWNS shipyard [possible, by Mara Venn]',
    ],
    ['“Oskar Lind owned the shipyard,” Mara Venn said.', 'Oskar Lind OWNS shipyard [reported, by Mara Venn]'],
  ],
}

for (const [kind, cases] of Object.entries(CASES)) {
  describe(`${kind}`, () => {
    for (const [sentence, line] of cases) {
      test(`${sentence}`, async () => {
        const [relation] = /\b[A-Z_]{3,}\b/.exec(line) ?? []
        const found = await statementsOf(sentence)
        expect(found.filter(each => each.includes(` ${relation} `))).toEqual([line])
      })
    }
  })
}

test('a finished verb of the plan is no fact of the plan', async () => {
  const found = await statementsOf(
    'Officials raised the prospect of a meeting between Mara Venn and Oskar Lind.',
  )
  expect(found).toContain('Mara Venn MET Oskar Lind [possible]')
  expect(found).not.toContain('Mara Venn MET Oskar Lind')
})
