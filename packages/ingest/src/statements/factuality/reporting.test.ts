import { afterAll, describe, expect, test } from 'vitest'

import { closeLanguage } from '../../language/index.ts'
import { statementsOf } from '../../testing.ts'

afterAll(closeLanguage)

/** As the news reports what others say, announce, reject and plan. */
const CASES: Readonly<Record<string, readonly (readonly [sentence: string, line: string])[]>> = {
  'claims that someone rejects': [
    [
      'Mara Venn rejected the accusation that Oskar Lind owned the shipyard.',
      'Oskar Lind OWNS shipyard [negated, by Mara Venn]',
    ],
    [
      'Mara Venn rejected claims by the board that Oskar Lind owned the shipyard.',
      'Oskar Lind OWNS shipyard [negated, by Mara Venn]',
    ],
    [
      'Mara Venn did not reject the theory that Oskar Lind owned the shipyard.',
      'Oskar Lind OWNS shipyard [possible]',
    ],
    [
      'Mara Venn neither confirmed nor denied that Oskar Lind owned the shipyard.',
      'Oskar Lind OWNS shipyard [possible]',
    ],
    [
      'Ida Korn told the board that Mara Venn had failed to meet Oskar Lind.',
      'Mara Venn MET Oskar Lind [negated, by Ida Korn]',
    ],
  ],
  'what a speaker announces': [
    [
      'Lindmar Group said it would buy the shipyard.',
      'Lindmar Group ACQUIRED shipyard [planned, by Lindmar Group]',
    ],
    [
      'Mara Venn said Oskar Lind would meet Ida Korn in June 2027.',
      'Oskar Lind MET Ida Korn [planned, by Mara Venn, on 2027-06-01/2027-06-30]',
    ],
    [
      'Mara Venn announced that Oskar Lind would meet Ida Korn.',
      'Oskar Lind MET Ida Korn [planned, by Mara Venn]',
    ],
    ['Mara Venn said Oskar Lind would meet Ida Korn.', 'Oskar Lind MET Ida Korn [possible, by Mara Venn]'],
    [
      'Lindmar Group said it would buy the shipyard if Oskar Lind resigned.',
      'Lindmar Group ACQUIRED shipyard [possible, by Lindmar Group]',
    ],
    [
      'Lindmar Group said it would not buy the shipyard.',
      'Lindmar Group ACQUIRED shipyard [negated, by Lindmar Group]',
    ],
    ['Mara Venn said she would have met Oskar Lind.', 'Mara Venn MET Oskar Lind [possible, by Mara Venn]'],
  ],
  'what a plan came to, or waits for': [
    ['Mara Venn offered to buy the shipyard but withdrew.', 'Mara Venn ACQUIRED shipyard [negated]'],
    ['Mara Venn offered to buy the shipyard but withdrew the crew.', 'Mara Venn ACQUIRED shipyard [planned]'],
    [
      'Mara Venn will return to Tallinn once Ida Korn has met Oskar Lind.',
      'Ida Korn MET Oskar Lind [possible]',
    ],
    ['Mara Venn left Tallinn once Ida Korn met Oskar Lind.', 'Ida Korn MET Oskar Lind'],
    [
      'The board approved the sale on condition that Oskar Lind lead the port authority.',
      'Oskar Lind LEADS port authority [possible]',
    ],
    ['Mara Venn sought to stop Oskar Lind from meeting Ida Korn.', 'Oskar Lind MET Ida Korn [possible]'],
    ['The council voted to extend the mission.', 'council EXTEND mission'],
    ['The council did not vote to extend the mission.', 'council EXTEND mission [possible]'],
    ['The crew came from behind to win the cup.', 'crew WIN cup'],
  ],
  'any, if there are some': [
    ['Any ship that Lindmar Group owns will be sold.', 'Lindmar Group OWNS ship [possible]'],
    ['The ship that Lindmar Group owns will be sold.', 'Lindmar Group OWNS ship'],
  ],
  'what the article adds to the words of another': [
    ['Ida Korn said that Mara Venn, who met Oskar Lind, left Tallinn.', 'Mara Venn MET Oskar Lind'],
    [
      'Ida Korn said that the judge who met Oskar Lind left Tallinn.',
      'judge MET Oskar Lind [reported, by Ida Korn]',
    ],
    [
      'Mara Venn, a judge who met Oskar Lind, left Tallinn, according to Ida Korn.',
      'Mara Venn MET Oskar Lind',
    ],
    ['“We lost the yard,” said Ida Korn, as Mara Venn met Oskar Lind.', 'Mara Venn MET Oskar Lind'],
    [
      'Lindmar Group said it would sell the shipyard, days after Mara Venn met Oskar Lind.',
      'Mara Venn MET Oskar Lind',
    ],
    [
      'Ida Korn said the yard had closed after Mara Venn met Oskar Lind.',
      'Mara Venn MET Oskar Lind [reported, by Ida Korn]',
    ],
  ],
  'said between commas': [
    [
      'Oskar Lind, Ida Korn said, had left Tallinn and met Mara Venn.',
      'Oskar Lind MET Mara Venn [reported, by Ida Korn]',
    ],
    ['Oskar Lind, critics claim, met Mara Venn.', 'Oskar Lind MET Mara Venn [possible, by critics]'],
    [
      'Oskar Lind, investigators concluded, had met Mara Venn.',
      'Oskar Lind MET Mara Venn [reported, by investigators]',
    ],
    ['Oskar Lind resigned, so the crew complained to Mara Venn.', 'Oskar Lind RESIGNED_FROM'],
  ],
}

for (const [kind, cases] of Object.entries(CASES)) {
  describe(`${kind}`, () => {
    test.each(cases)('%s', async (sentence, line) => {
      expect(await statementsOf(sentence)).toContain(line)
    })
  })
}
