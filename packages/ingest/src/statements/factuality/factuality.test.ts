import { afterAll, describe, expect, test } from 'vitest'

import { closeLanguage } from '../../language/index.ts'
import { statementsOf } from '../../testing.ts'
import { GOVERNORS } from './governors.ts'
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
    [
      'Mara Venn met not only Oskar Lind but also Ida Korn.',
      'Mara Venn MET Oskar Lind',
      'Mara Venn MET Ida Korn',
    ],
    ['Ida Korn approved of the way Mara Venn handled the strike.', 'Mara Venn HANDLE strike'],
    ['Sales will decline, with Mara Venn predicting a loss.', 'Mara Venn PREDICT loss'],
    ['Mara Venn would often meet Oskar Lind.', 'Mara Venn MET Oskar Lind'],
    ['Mara Venn barely met Oskar Lind.', 'Mara Venn MET Oskar Lind'],
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
    ['Critics called on Mara Venn to pay Oskar Lind.', 'Mara Venn PAID Oskar Lind [possible]'],
    [
      'Mara Venn declined to say whether Oskar Lind owned the shipyard.',
      'Oskar Lind OWNS shipyard [possible, by Mara Venn]',
    ],
    ['Police held Oskar Lind on charges he killed Mara Venn.', 'Oskar Lind KILLED Mara Venn [possible]'],
    ['Mara Venn allegedly bribed Oskar Lind.', 'Mara Venn PAID Oskar Lind [possible]'],
    ['It is unclear whether Mara Venn met Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
  ],
  'open, whatever is denied in it or above it': [
    ['The talks will fail if Mara Venn does not meet Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
    [
      'The talks will fail if the crew leaves and Mara Venn does not meet Oskar Lind.',
      'Mara Venn MET Oskar Lind [possible]',
    ],
    ['If Mara Venn refuses to meet Oskar Lind, the talks will fail.', 'Mara Venn MET Oskar Lind [possible]'],
    ['Ida Korn does not know if Mara Venn met Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
    ['The question is not whether Mara Venn will meet Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
    ['No one knows whether Mara Venn would have met Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
    ['There is no evidence that Mara Venn met Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
    [
      'The report does not warrant a conclusion that Mara Venn met Oskar Lind.',
      'Mara Venn MET Oskar Lind [possible]',
    ],
    [
      'Despite the perception that Mara Venn met Oskar Lind, the strike went on.',
      'Mara Venn MET Oskar Lind [possible]',
    ],
    ['Despite the fact that Mara Venn met Oskar Lind, the strike went on.', 'Mara Venn MET Oskar Lind'],
    ['There is no official who met Oskar Lind.', 'official MET Oskar Lind [negated]'],
    ['What has Mara Venn done to meet Oskar Lind?', 'Mara Venn MET Oskar Lind [possible]'],
  ],
  'on a condition': [
    ['If Ida Korn leaves, Mara Venn will meet Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
    ['Mara Venn will meet Oskar Lind unless Ida Korn leaves.', 'Mara Venn MET Oskar Lind [possible]'],
    ['Mara Venn will meet Oskar Lind even if Ida Korn leaves.', 'Mara Venn MET Oskar Lind [planned]'],
  ],
  'rules and guesses that deny nothing': [
    ['Mara Venn should not meet Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
    ['Mara Venn must not meet Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
    ['Mara Venn may not meet Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
    ['Mara Venn could not meet Oskar Lind.', 'Mara Venn MET Oskar Lind [negated]'],
    ['Ida Korn urged Mara Venn not to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
    ['Mara Venn decided not to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [negated]'],
    ['Estonia must act to support Oskar Lind.', 'Estonia SUPPORTS Oskar Lind [possible]'],
    ['Mara Venn pressed for Estonia to support Oskar Lind.', 'Estonia SUPPORTS Oskar Lind [possible]'],
  ],
  'what it never came to, and what it came to late': [
    ['Ida Korn left before Mara Venn could arrest Oskar Lind.', 'Mara Venn ARRESTED Oskar Lind [negated]'],
    ['Oskar Lind died before meeting Mara Venn.', 'Oskar Lind MET Mara Venn [negated]'],
    ['Oskar Lind left before meeting Mara Venn.', 'Oskar Lind MET Mara Venn'],
    [
      'Lindmar Group did not buy the shipyard until 2019.',
      'Lindmar Group ACQUIRED shipyard [on 2019-01-01/2019-12-31]',
    ],
    ['Oskar Lind was not arrested until March 2021.', 'Oskar Lind BE_ARRESTED [on 2021-03-01/2021-03-31]'],
    [
      'Oskar Lind did not stay in Tallinn until 2019.',
      'Oskar Lind STAY_IN Tallinn [negated, on …/2019-12-31]',
    ],
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
  ],
  'what did not come of it': [
    ['Mara Venn was too ill to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [negated]'],
    ['Mara Venn was clever enough to meet Oskar Lind.', 'Mara Venn MET Oskar Lind'],
    ['Mara Venn is old enough to lead the board.', 'Mara Venn LEADS board [possible]'],
    ['Mara Venn dropped plans to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [negated]'],
    ['Mara Venn failed in her bid to buy the shipyard.', 'Mara Venn ACQUIRED shipyard [negated]'],
    ['Mara Venn rejected calls to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
    ['Mara Venn had been expected to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
    ['Mara Venn did not say that Oskar Lind owned the shipyard.', 'Oskar Lind OWNS shipyard [possible]'],
    ['No one said that Oskar Lind owned the shipyard.', 'Oskar Lind OWNS shipyard [possible]'],
  ],
  'what is due': [
    [
      'When Mara Venn meets Oskar Lind next week, she will raise the strike.',
      'Mara Venn MET Oskar Lind [planned]',
    ],
    [
      'Ida Korn will resign on Thursday, when Mara Venn meets Oskar Lind.',
      'Mara Venn MET Oskar Lind [planned]',
    ],
    ['Ida Korn resigned on Thursday, when Mara Venn met Oskar Lind.', 'Mara Venn MET Oskar Lind'],
    ['Mara Venn is about to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [planned]'],
    ['The trial begins on 28 November.', 'trial BEGIN [planned]'],
    ['Mara Venn is meeting Oskar Lind next week.', 'Mara Venn MET Oskar Lind [planned]'],
  ],
  'an occasion that is given': [
    ['Following the meeting in Tallinn, Mara Venn will resign.', 'meeting HAPPENED_IN Tallinn'],
    ['Mara Venn will attend the meeting in Tallinn.', 'meeting HAPPENED_IN Tallinn [planned]'],
  ],
  'what was not averted': [
    [
      'The inability to foresee the navy’s attack on Tallinn cost Oskar Lind his job.',
      'navy ATTACKED Tallinn',
    ],
    ['Mara Venn failed to prevent the navy’s attack on Tallinn.', 'navy ATTACKED Tallinn'],
    ['Mara Venn prevented the navy’s attack on Tallinn.', 'navy ATTACKED Tallinn [negated]'],
    ['Mara Venn tried to prevent the navy’s attack on Tallinn.', 'navy ATTACKED Tallinn [possible]'],
    ['Mara Venn failed to stop Oskar Lind from attacking Tallinn.', 'Oskar Lind ATTACKED Tallinn'],
    ['Mara Venn stopped Oskar Lind from attacking Tallinn.', 'Oskar Lind ATTACKED Tallinn [negated]'],
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

const HELPED = {
  'verbs that help as auxiliaries do': SEMI_AUXILIARIES.map(({ example }) => example),
  'verbs and adjectives by their tense, voice and negation': GOVERNORS.flatMap(({ examples }) => examples),
}

for (const [kind, cases] of Object.entries({ ...CASES, ...HELPED })) {
  describe(`${kind}`, () => {
    for (const [sentence, ...lines] of cases) {
      test(`${sentence}`, async () => {
        const [relation] = /\b[A-Z_]{3,}\b/.exec(lines[0] ?? '') ?? []
        // However sure it is: a time clause tells little, and what it tells is open all the same.
        const found = await statementsOf(sentence, null, 0.3)
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

test('what describes one that is known is so, whatever is denied of it', async () => {
  expect(await statementsOf('Neither the board that met Oskar Lind nor the crew resigned.')).toContain(
    'board MET Oskar Lind',
  )
})
