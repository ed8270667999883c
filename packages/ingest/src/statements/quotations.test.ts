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
    'a double mark that two single ones close',
    '“The port is open again,’’ Ida Korn said. Oskar Lind sold the ferry to Lindmar Group. “The strike is over,” said Mara Venn.',
    'Oskar Lind SUPPLIED Lindmar Group',
  ],
  [
    'a quotation that is never closed',
    '“The port is open again, Ida Korn said. Oskar Lind sold the ferry to Lindmar Group. “The strike is over,” said Mara Venn.',
    'Oskar Lind SUPPLIED Lindmar Group',
  ],
  [
    'a quotation behind a mark for inches, by the spaces around its marks',
    'The plank is 5" long. "The port is open again," Ida Korn said. Oskar Lind sold the ferry to Lindmar Group. "The strike is over," said Mara Venn.',
    'Oskar Lind SUPPLIED Lindmar Group',
  ],
  [
    'a plain quotation behind one that is never closed',
    '"The port is open again, Ida Korn said. Oskar Lind sold the ferry to Lindmar Group. "Oskar Lind met Ida Korn yesterday," said Mara Venn.',
    'Oskar Lind MET Ida Korn [reported, by Mara Venn]',
  ],
  [
    'a quotation behind its speaker that the paragraph ends, and no mark',
    'Mara Venn said, "The port is open again. Oskar Lind met Ida Korn yesterday.\n\nOskar Lind sold the ferry.',
    'Oskar Lind MET Ida Korn [reported, by Mara Venn]',
  ],
  [
    'what the paper adds behind a whole quotation',
    'A spokesman said “Oskar Lind met Ida Korn” but Mara Venn owned the shipyard.',
    'Mara Venn OWNS shipyard',
  ],
  [
    'what is said on behind words in quotation marks',
    'A spokesman said that the “port in the far north” was open and that Mara Venn owned the shipyard.',
    'Mara Venn OWNS shipyard [reported, by spokesman]',
  ],
  [
    'marks before paragraphs that nobody speaks',
    '"Oskar Lind bought the ferry in Tallinn.\n\n"Ida Korn met Mara Venn.\n\n"Lindmar Group sold the yard.',
    'Ida Korn MET Mara Venn',
  ],
  [
    'speech without marks in the line of its "said:"',
    'Mara Venn said: The port is open again. We thank men like Oskar Lind, a trader buying oil from Lindmar Group.\n\nWe will continue. Ida Korn met Oskar Lind in Tallinn.',
    'Ida Korn MET Oskar Lind [reported, by Mara Venn, in Tallinn]',
  ],
  [
    'what is told of a person beside the speech',
    'Mara Venn said: Estonia has worked for the deal. We have agreed to target men like Oskar Lind, a trader buying oil from Lindmar Group.',
    'Oskar Lind ACQUIRED oil [reported, by Mara Venn]',
  ],
  [
    'what the paper tells below such speech',
    'Mara Venn said: The port is open again. We thank the crew.\n\nIda Korn met Oskar Lind in Tallinn.',
    'Ida Korn MET Oskar Lind [in Tallinn]',
  ],
  [
    'what the paper tells of the one who spoke',
    'The minister, Mara Venn, said:\n\nThe port is open again. We thank the crew.\n\nAfter the talks Mara Venn met Oskar Lind.',
    'Mara Venn MET Oskar Lind',
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
