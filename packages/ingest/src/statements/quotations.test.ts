import { afterAll, describe, expect, test } from 'vitest'

import { closeLanguage } from '../language/index.ts'
import { statementsOf } from '../testing.ts'

afterAll(closeLanguage)

/** What is said, and a statement that must come of it. */
const CASES: readonly (readonly [what: string, text: string, line: string])[] = [
  [
    'a quotation over paragraphs, each opened and the last one closed',
    'Harbour minister Mara Venn said:\n\n“Oskar Lind bought the shipyard in Tallinn.\n\n“Ida Korn sold the ferry to Oskar Lind.”',
    'Ida Korn SUPPLIED Oskar Lind [reported, by Mara Venn]',
  ],
  [
    'its second sentence',
    'Harbour minister Mara Venn said:\n\n“The port is open again. Oskar Lind met Ida Korn in Tallinn.\n\n“The strike is over.”',
    'Oskar Lind MET Ida Korn [reported, by Mara Venn, in Tallinn]',
  ],
  [
    'a speaker before a colon',
    'Mara Venn said: “Oskar Lind met Ida Korn yesterday.”',
    'Oskar Lind MET Ida Korn [reported, by Mara Venn]',
  ],
  [
    'a quotation that goes on behind its speaker',
    '“The port is open again,” Mara Venn said. “Oskar Lind met Ida Korn yesterday.”',
    'Oskar Lind MET Ida Korn [reported, by Mara Venn]',
  ],
  [
    'the nearer of two who speak',
    'Ida Korn denied everything, but Mara Venn said: “Oskar Lind owned the shipyard in Tallinn.”',
    'Oskar Lind OWNS shipyard [reported, by Mara Venn]',
  ],
  [
    'an open mark that opens nothing',
    'The plank was 5" long, Mara Venn said.\n\nOskar Lind met Ida Korn.',
    'Oskar Lind MET Ida Korn',
  ],
]

describe('who speaks', () => {
  for (const [what, text, line] of CASES) {
    test(`${what}`, async () => {
      expect(await statementsOf(text)).toContain(line)
    })
  }
})
