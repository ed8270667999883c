import { array, assert, asyncProperty, constantFrom } from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { closeLanguage } from '../language/index.ts'
import { chainsOf, gathered } from './testing.ts'

// The model takes its time on a busy machine.
beforeAll(() => gathered('A ship sank.'), 60_000)
afterAll(closeLanguage)

/** What it is about, a text, and its chains. */
type Row = readonly [about: string, text: string, chains: string]

const NAMES: readonly Row[] = [
  [
    'a title before the name',
    'President Mara Venn spoke. Mara Venn then left.',
    'President Mara Venn = Mara Venn',
  ],
  ['father and son are two', 'Oskar Lind owns the yard. Erik Lind runs the bank.', ''],
  [
    'a relative of the president is another, though "Emir" may be a title',
    'Oskar Lind, a nephew of President Emir Lind, left. President Emir Lind stayed.',
    'Oskar Lind = a nephew of President Emir Lind; President Emir Lind = President Emir Lind',
  ],
  [
    'a bare family name is of the last named',
    'Oskar Lind met Erik Lind in Oslo. Lind left.',
    'Erik Lind = Lind',
  ],
  [
    'a bare family name is of the one who goes by it',
    'Judges freed Oskar Lind. Lind smiled. His wife, Anna Lind, wept. Lind left.',
    'Oskar Lind = Lind = His = Lind; His wife = Anna Lind',
  ],
  [
    'whose name is only a part of one that comes later is another',
    'Moor left Oslo. He taught in Tallinn. His daughter, Ada Moor Venn, taught there too.',
    'Moor = He = His; His daughter = Ada Moor Venn',
  ],
  ['Mr and Mrs are two', 'Mr Lind stayed at home. Mrs Lind left.', ''],
  ['two names of one country', 'The U.S. objected. The United States later agreed.', 'U.S. = United States'],
  ['a kind before the name', 'The ferry MS Arvid sank. Arvid lies deep.', 'MS Arvid = Arvid'],
  [
    'a town is not its airport',
    'Mara Venn left Halden. Oskar Lind was seen at Halden International airport.',
    '',
  ],
  ['a place is not the body called after it', 'The Oslo Group fell. Oslo is cold.', ''],
  ['an acronym that fits no name', 'The Dalmar Port Authority sued. The city blamed the KLM.', ''],
]

const DESCRIPTIONS: readonly Row[] = [
  [
    'two delegations that share a noun stay two',
    'The Russian and Ukrainian delegations met. The Ukrainian delegation left. The Russian team stayed.',
    'Russian = The Russian team; Ukrainian delegations = The Ukrainian delegation',
  ],
  ['a bare noun that two could be', 'The Russian and Ukrainian delegations met. The delegation left.', ''],
  [
    'a meeting that may come is not the one that was',
    'Officials discussed a potential meeting. The meeting ended badly.',
    '',
  ],
  ['another official is another', 'A French official agreed. A French official objected.', ''],
  ['none is no one to come back to', 'No business failed. The business grew.', ''],
  ['a number tells apart', 'Resolution 12 failed. Resolution 14 passed.', ''],
  ['a colour tells apart', 'A red car stopped. The blue car burned.', ''],
  [
    'three sentences on',
    'A trawler sank. It was dark. Snow fell. The trawler was new.',
    'A trawler = The trawler',
  ],
  ['owners tell apart', "Dalmar's fleet sailed. Oslo's fleet stayed.", ''],
]

const ROLES: readonly Row[] = [
  [
    'the office of the only governor',
    'Dalmar Governor Mara Venn met rescuers. The governor thanked them.',
    'Governor Mara Venn = The governor; rescuers = them',
  ],
  ['two presidents side by side', 'President Mara Venn met President Oskar Lind. The president smiled.', ''],
  [
    'the place that was described',
    'Severomorsk, a closed port, went dark. The port was empty.',
    'Severomorsk = a closed port = The port',
  ],
  [
    'the judge who has a name, not one who has none',
    'A judge freed Oskar Lind. Judge Mara Venn read the verdict. The judge blamed the police.',
    'Judge Mara Venn = The judge',
  ],
  ['a country is no city', 'Ukraine lost power. The city slept.', ''],
]

const SAID_TO_BE: readonly Row[] = [
  ['denied', 'Mara Venn is not the governor.', ''],
  ['supposed', 'Mara Venn may be the governor.', ''],
  [
    'the nearest name before the comma',
    'The fleet left its base in Severomorsk, a closed city.',
    'The fleet = its; Severomorsk = a closed city',
  ],
  [
    'under the name by which someone is identified',
    'The envoy, identified as Oskar Lind, left.',
    'The envoy = Oskar Lind',
  ],
  [
    'an office no longer held',
    'Mara Venn, formerly the head of the bank, resigned.',
    'Mara Venn = the head of the bank',
  ],
]

const OVERTAKEN: readonly Row[] = [
  [
    'a name since that holds the word may be meant',
    'Mara Venn warned the central bank. The money went through Nordbank. The bank paid a fine.',
    'Nordbank = The bank',
  ],
]

const COMPANIES: readonly Row[] = [
  [
    'who was spoken of last and can be one',
    'Police searched the yard. Renova Nord denied it. The company left.',
    'Renova Nord = The company',
  ],
  ['no court', 'The Supreme Court freed Mara Venn. The company was absent.', ''],
  [
    'who speaks of somebody by name is not the one',
    'A spokesman for Oskar Lind denied it. "Oskar Lind has no shares," he said.',
    'A spokesman = he; Oskar Lind = Oskar Lind',
  ],
]

const FIRST_WORDS: readonly Row[] = [
  [
    'a coined word goes for the whole name',
    'Korvex Bridge Builders won the contract. Critics say Korvex paid nobody.',
    'Korvex Bridge Builders = Korvex',
  ],
  [
    'a place does not',
    'The Lesna Front crossed the bridge over the Lesna. The governor of Lesna province condemned it.',
    'Lesna = Lesna',
  ],
  ['a common one does not', 'The Harbour Workers Council met. The Harbour burned.', ''],
]

const LATER_NAMES: readonly Row[] = [
  [
    'who was spoken of without a name',
    'Austria expelled a diplomat. The diplomat, Oskar Lind, left on Monday.',
    'a diplomat = The diplomat = Oskar Lind',
  ],
  [
    'no one who has one already',
    'Mara Venn, a diplomat, left. The diplomat Oskar Lind stayed.',
    'Mara Venn = a diplomat; The diplomat = Oskar Lind',
  ],
  [
    'the only ship is still the vessel',
    'A ferry sank off Norway. Mara Venn opened an inquiry. The vessel was old.',
    'A ferry = The vessel',
  ],
]

const BEFORE_THE_NAME: readonly Row[] = [
  ['directly', 'The former chairman Oskar Lind resigned.', 'The former chairman = Oskar Lind'],
  ['where it is, not what', 'Dalmar is in the province of Lesna.', 'the province = Lesna'],
  [
    'the owner is named behind',
    'Drobek has never met Radil, his lawyer, Piotr Lind, said on Friday.',
    'Drobek = his; his lawyer = Piotr Lind',
  ],
]

describe.each([
  ['names', NAMES],
  ['names that come later', LATER_NAMES],
  ['what was mentioned since', OVERTAKEN],
  ['first words of names', FIRST_WORDS],
  ['companies and speakers', COMPANIES],
  ['descriptions', DESCRIPTIONS],
  ['roles', ROLES],
  ['said to be', SAID_TO_BE],
  ['before the name', BEFORE_THE_NAME],
] as const)('%s', (_, rows) => {
  test.each(rows)('%s', async (__, text, chains) => {
    expect(await chainsOf(text)).toBe(chains)
  })
})

describe('an appearance', () => {
  test('is described by its title, and not by what leads to the title', async () => {
    const { appearances } = await gathered(
      'Oskar Lind was sentenced to four years in November for insulting President Mara Venn.',
    )
    expect(appearances.find(({ name }) => name === 'Mara Venn')?.descriptions).toEqual(['President'])
  })

  test('that has its name before a noun is of that kind', async () => {
    const { appearances } = await gathered('The governor of Lesna province left for Kalvar harbour.')
    expect(appearances.find(({ name }) => name === 'Lesna')).toMatchObject({ descriptions: ['province'] })
    expect(appearances.find(({ name }) => name === 'Kalvar')?.descriptions ?? []).toEqual([])
  })

  test('has the fullest name, the others as aliases, and what the article says it is', async () => {
    const { appearances } = await gathered(
      'Venn arrived early. Governor Mara Venn, the head of the port council, spoke at length.',
    )
    expect(appearances.find(({ name }) => name === 'Mara Venn')).toMatchObject({
      aliases: ['Venn'],
      type: 'Person',
      named: true,
      descriptions: ['Governor', 'head of the port council'],
    })
  })

  test('of a description keeps the other words for it', async () => {
    const { appearances } = await gathered('The Russian delegation arrived. The Russian team left.')
    expect(appearances.find(({ name }) => name === 'Russian delegation')).toMatchObject({
      aliases: ['Russian team'],
      type: 'Organization',
      named: false,
    })
  })

  test('is made of no amount and of no pronoun alone', async () => {
    const { mentions, appearanceOf } = await gathered('Strikes injured 23 others. Nobody saw Mara Venn.')
    const kinds = mentions.map(({ type, name }, index) => [
      type === 'Value' || name === 'Nobody',
      appearanceOf[index],
    ])
    for (const [none, appearance] of kinds) expect(appearance === null).toBe(none)
  })

  const words = [
    'Mara Venn',
    'Oskar Lind',
    'Venn',
    'the governor',
    'she',
    'his',
    'met',
    'said',
    '"',
    'I',
    ',',
    'who',
    'Dalmar',
    'the city',
    '.',
    'talks',
    'such',
    'a',
    'Russian',
    'and',
    'delegations',
    '(',
    'DPA',
    ')',
  ]
  const soup = array(constantFrom(...words), { minLength: 1, maxLength: 30 }).map(parts => parts.join(' '))

  test('holds each of its mentions once, and says why for all but the best, whatever the text', async () => {
    await assert(asyncProperty(soup, checkGathering), {
      numRuns: 40,
      examples: [['his " and met the governor delegations']],
    })
  }, 60_000)
})

async function checkGathering(text: string): Promise<void> {
  const { mentions, appearances, appearanceOf } = await gathered(text)
  appearances.forEach((appearance, index) => {
    for (const mention of appearance.mentions) expect(appearanceOf[mention]).toBe(index)
    const others = appearance.mentions.filter(mention => mention !== appearance.best)
    expect(
      Object.keys(appearance.reasons)
        .map(Number)
        .toSorted((a, b) => a - b),
    ).toEqual(others)
  })
  expect(appearanceOf).toHaveLength(mentions.length)
}
