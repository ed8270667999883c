import { afterAll, describe, expect, test } from 'vitest'

import { closeLanguage } from '../../language/index.ts'
import { statementsOf } from '../../testing.ts'
import { SEMI_AUXILIARIES } from './semi-auxiliaries.ts'

afterAll(closeLanguage)

/** Of each kind of doubt a few sentences: what is in its scope takes it on, and nothing else does. */
const CASES: Readonly<Record<string, readonly (readonly [sentence: string, ...lines: string[]])[]>> = {
  'the article says so': [
    ['Mara Venn met Oskar Lind.', 'Mara Venn MET Oskar Lind'],
    ['Mara Venn did not fail to meet Oskar Lind.', 'Mara Venn MET Oskar Lind'],
    ['Mara Venn beat Oskar Lind to win the seat.', 'Mara Venn WIN seat'],
    ['Mara Venn worked out the plan.', 'Mara Venn WORK_OUT plan'],
    ['Mara Venn hid the plan, only to lose it.', 'Mara Venn LOSE plan'],
    ['Mara Venn managed to meet Oskar Lind.', 'Mara Venn MET Oskar Lind'],
    ['This is not the first time that Mara Venn has met Oskar Lind.', 'Mara Venn MET Oskar Lind'],
    ['Mara Venn would later meet Oskar Lind.', 'Mara Venn MET Oskar Lind'],
    ['An aide would not reveal why Mara Venn met Oskar Lind.', 'Mara Venn MET Oskar Lind'],
    ['There is no doubt that Mara Venn met Oskar Lind.', 'Mara Venn MET Oskar Lind'],
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
    ['Mara Venn almost met Oskar Lind.', 'Mara Venn MET Oskar Lind [negated]'],
    ['Mara Venn is unable to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [negated]'],
    ['Mara Venn pretended to support Oskar Lind.', 'Mara Venn SUPPORTS Oskar Lind [negated]'],
    [
      'Estonia demanded that Lindmar Group stop supplying the navy.',
      'Lindmar Group SUPPLIED navy [possible]',
    ],
    ['Mara Venn stopped short of accusing Oskar Lind.', 'Mara Venn ACCUSED Oskar Lind [negated]'],
    ['Mara Venn ruled out meeting Oskar Lind.', 'Mara Venn MET Oskar Lind [negated]'],
    ['Mara Venn was acquitted of killing Oskar Lind.', 'Mara Venn KILLED Oskar Lind [negated]'],
    ['Mara Venn pleaded not guilty to killing Oskar Lind.', 'Mara Venn KILLED Oskar Lind [negated]'],
  ],
  'denied of one among several': [
    [
      'Mara Venn met Ida Korn but not Oskar Lind.',
      'Mara Venn MET Ida Korn',
      'Mara Venn MET Oskar Lind [negated]',
    ],
    [
      'Mara Venn met Ida Korn rather than Oskar Lind.',
      'Mara Venn MET Ida Korn',
      'Mara Venn MET Oskar Lind [negated]',
    ],
    [
      'Mara Venn met not Oskar Lind but Ida Korn.',
      'Mara Venn MET Oskar Lind [negated]',
      'Mara Venn MET Ida Korn',
    ],
    [
      'Neither Mara Venn nor Oskar Lind met Ida Korn.',
      'Mara Venn MET Ida Korn [negated]',
      'Oskar Lind MET Ida Korn [negated]',
    ],
  ],
  'modals, conditions, hopes': [
    ['Mara Venn may meet Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
    ['If Mara Venn meets Oskar Lind, the strike will end.', 'Mara Venn MET Oskar Lind [possible]'],
    ['Mara Venn hopes to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
    ['Mara Venn wants to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
    ['Did Mara Venn meet Oskar Lind?', 'Mara Venn MET Oskar Lind [possible]'],
    ['Had Mara Venn met Oskar Lind, the strike would have ended.', 'Mara Venn MET Oskar Lind [possible]'],
    ['Mara Venn insisted on paying Oskar Lind.', 'Mara Venn PAID Oskar Lind [possible, by Mara Venn]'],
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
    [
      'Mara Venn declined to say whether Oskar Lind owned the shipyard.',
      'Oskar Lind OWNS shipyard [possible, by Mara Venn]',
    ],
    ['Police held Oskar Lind on charges he killed Mara Venn.', 'Oskar Lind KILLED Mara Venn [possible]'],
    ['Mara Venn allegedly bribed Oskar Lind.', 'Mara Venn PAID Oskar Lind [possible]'],
    ['It is unclear whether Mara Venn met Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
  ],
  headlines: [
    ['Lindmar Group to buy shipyard', 'Lindmar Group ACQUIRED shipyard [planned]'],
    ['Lindmar Group extend offer to Oskar Lind', 'Lindmar Group EXTEND_OFFER_TO Oskar Lind'],
  ],
  plans: [
    ['Mara Venn will meet Oskar Lind.', 'Mara Venn MET Oskar Lind [planned]'],
    ['Mara Venn plans to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [planned]'],
    ['Mara Venn agreed to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [planned]'],
    ['Mara Venn was to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [planned]'],
    ['The talks are to be held in Tallinn.', 'talks HAPPENED_IN Tallinn [planned]'],
    ['Mara Venn is due to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [planned]'],
  ],
  'no word says it is open, and it sounds so': [
    ['Before Mara Venn meets Oskar Lind, she will call Ida Korn.', 'Mara Venn MET Oskar Lind [possible]'],
    [
      'When Mara Venn meets Oskar Lind next week, she will raise the strike.',
      'Mara Venn MET Oskar Lind [possible]',
    ],
    ['Before Mara Venn met Oskar Lind, she called Ida Korn.', 'Mara Venn MET Oskar Lind'],
  ],
  'states that have ended': [
    ['Oskar Lind, the former head of the port authority, arrived.', 'Oskar Lind LEADS port authority [past]'],
    ['Oskar Lind headed the port authority until May.', 'Oskar Lind LEADS port authority [past]'],
    ['Oskar Lind served as head of the port authority.', 'Oskar Lind LEADS port authority [past]'],
    ['Oskar Lind was head of the port authority during the war.', 'Oskar Lind LEADS port authority [past]'],
    ['Oskar Lind no longer heads the port authority.', 'Oskar Lind LEADS port authority [past]'],
    ['Mara Venn no longer wants to support Oskar Lind.', 'Mara Venn SUPPORTS Oskar Lind [past]'],
    ['Lindmar Group stopped supplying the navy.', 'Lindmar Group SUPPLIED navy [past]'],
    ['Lindmar Group did not stop supplying the navy.', 'Lindmar Group SUPPLIED navy'],
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
    ['Mara Venn asked why Oskar Lind owned the shipyard.', 'Oskar Lind OWNS shipyard [reported]'],
    [
      'Oskar Lind owned the shipyard, Mara Venn told the Harbour Post.',
      'Oskar Lind OWNS shipyard [reported, by Mara Venn]',
    ],
    [
      'The minister, Mara Venn, said:\n\nOskar Lind owned the shipyard.\n\nWe will not wait.',
      'Oskar Lind OWNS shipyard [reported, by Mara Venn]',
    ],
    ['Oskar Lind owned the shipyard, Mara Venn said.', 'Oskar Lind OWNS shipyard [reported, by Mara Venn]'],
    [
      'Mara Venn said that Oskar Lind led the board, a charge that Ida Korn has denied.',
      'Ida Korn DENY charge',
    ],
    ['Mara Venn admitted to paying Oskar Lind.', 'Mara Venn PAID Oskar Lind [reported, by Mara Venn]'],
    ['According to Mara Venn, who met Oskar Lind, the shipyard burned.', 'Mara Venn MET Oskar Lind'],
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

const HELPED = { 'verbs that help as auxiliaries do': SEMI_AUXILIARIES.map(({ example }) => example) }

for (const [kind, cases] of Object.entries({ ...CASES, ...HELPED })) {
  describe(`${kind}`, () => {
    for (const [sentence, ...lines] of cases) {
      test(`${sentence}`, async () => {
        const [relation] = /\b[A-Z_]{3,}\b/.exec(lines[0] ?? '') ?? []
        const found = await statementsOf(sentence)
        expect(found.filter(each => each.includes(` ${relation} `))).toEqual(lines)
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
