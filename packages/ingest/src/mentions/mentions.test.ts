import { array, assert, asyncProperty, constantFrom } from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { closeLanguage } from '../language/index.ts'
import { mentionLookup } from './lookup.ts'
import { mentioned, mentionsOf } from './testing.ts'

// The model takes its time on a busy machine.
beforeAll(() => mentionsOf('A ship sank.'), 60_000)
afterAll(closeLanguage)

/** A text, and its mentions. */
type Row = readonly [text: string, mentions: readonly string[]]

const NAMES: readonly Row[] = [
  ['Admiral Oskar Lind resigned.', ['Oskar Lind: named Person']],
  ["Mara Venn's lawyer left.", ['lawyer: Person', 'Mara Venn: named Person']],
  ['The Ministry of Fisheries objected.', ['Ministry of Fisheries: named Organization']],
  ['The Ukrainian government objected.', ['Ukrainian government: named Organization']],
  ['The Venn administration objected.', ['Venn administration: named Organization', 'Venn: named Person']],
  [
    'She was born in Haapsalu, the daughter of a cook.',
    ['Haapsalu: named Place', 'daughter of a cook: Person', 'cook: Person'],
  ],
  ['Sarvgaz, which had drilled there, resumed work.', ['Sarvgaz: named Organization', 'work: Thing']],
  ['She replaces Rear Admiral Oskar Lind.', ['Oskar Lind: named Person']],
  ['She spoke with Teskian President Emir Venn by letter.', ['Emir Venn: named Person', 'letter: Thing']],
  ['He blamed General Motors.', ['General Motors: named Organization']],
  ['He blamed HM Revenue and Customs.', ['HM Revenue and Customs: named Organization']],
  [
    'He wrote to the Department of Labor and Economic Opportunity.',
    ['Department of Labor and Economic Opportunity: named Organization'],
  ],
  ['She left Ghana and Côte d’Ivoire.', ['Ghana: named Place', 'Côte d’Ivoire: named Place']],
  ["The ship left Cox's Bazar.", ['ship: Thing', "Cox's Bazar: named Place"]],
  ['They waited at St Joseph’s Boys High School.', ['St Joseph’s Boys High School: named Organization']],
  ['Kim Jong-un met Cheung Wai-lam.', ['Kim Jong-un: named Person', 'Cheung Wai-lam: named Person']],
  ['Oskar Lind, a Republican, resigned.', ['Oskar Lind: named Person', 'Republican: Person']],
  ['Assistant County Prosecutor Mara Venn resigned.', ['Mara Venn: named Person']],
  ['Sri Lankan President Oskar Lind resigned.', ['Sri Lanka: named Place', 'Oskar Lind: named Person']],
  [
    'Brothers Emil and Radko Paredes Venn resigned.',
    ['Brothers: Person', 'Emil Paredes Venn: named Person', 'Radko Paredes Venn: named Person'],
  ],
  ['Velmar shareholders objected.', ['Velmar shareholders: Person', 'Velmar: named Organization']],
  ['Russian forces left Kharkiv.', ['Russian forces: named Organization', 'Kharkiv: named Place']],
  ["He led the Adams County Sheriff's Office.", ["Adams County Sheriff's Office: named Organization"]],
  ['The U.S. State Department agreed.', ['U.S. State Department: named Organization']],
  ['A Russian delegation arrived.', ['Russian delegation: Organization']],
  [
    'Kadri Lehtmets has always waited. Lehtmets, 62, left.',
    ['Kadri Lehtmets: named Person', 'Lehtmets: named Person'],
  ],
  [
    'They raised the prospect of a meeting between Vladimir Putin and Oskar Lind.',
    [
      'prospect of a meeting: Thing',
      'meeting between Vladimir Putin and Oskar Lind: Event',
      'Vladimir Putin: named Person',
      'Oskar Lind: named Person',
    ],
  ],
  ['The director, Renata Moor-Lys, left.', ['director: Person', 'Renata Moor-Lys: named Person']],
  ['Americans voted.', ['Americans: Person']],
  [
    'The church in Houston, Texas burned.',
    ['church: Organization', 'Houston: named Place', 'Texas: named Place'],
  ],
  ['He writes for The Northern Gazette and Mail.', ['Northern Gazette and Mail: named Organization']],
  ['“Mara Venn” was on the list.', ['Mara Venn: named Person', 'list: Thing']],
]

const DESCRIPTIONS: readonly Row[] = [
  ['The Foreign Secretary met Mara Venn.', ['Foreign Secretary: Person', 'Mara Venn: named Person']],
  ['The Estonian Prime Minister resigned.', ['Estonian Prime Minister: Person']],
  [
    'Minister of Education Kadri Venn left Oslo.',
    ['Minister of Education: Person', 'Kadri Venn: named Person', 'Oslo: named Place'],
  ],
  ['The Foreign Ministry objected.', ['Foreign Ministry: named Organization']],
  ['The board launched an in-depth inquiry.', ['board: Organization', 'in-depth inquiry: Event']],
  [
    'Accounts held by 22 Scottish and Irish partnerships were closed.',
    ['Accounts: Thing', 'Scottish and Irish partnerships: Organization'],
  ],
  ['She repaid at least $200,000.', ['at least $200,000: Value']],
  [
    'Police seized one of his ships and two of his trucks.',
    ['Police: Organization', 'one ship: Thing', 'ships: Thing', 'two trucks: Thing', 'trucks: Thing'],
  ],
  ['Erik Venn, a rancher, left.', ['Erik Venn: named Person', 'rancher: Person']],
  ['She declared a state of emergency.', ['state of emergency: Thing', 'emergency: Event']],
  ['Their attacks caused widespread power outages.', ['attacks: Event', 'widespread power outages: Event']],
  [
    'The loss of heating supplies hurt the region.',
    ['loss of heating supplies: Event', 'heating supplies: Thing', 'region: Place'],
  ],
  ['Rescuers saved the crew that was on the ship.', ['Rescuers: Person', 'crew: Person', 'ship: Thing']],
  ['The northern city of Murmansk slept.', ['northern city: Place', 'Murmansk: named Place']],
  ['Someone gave it to the company.', ['Someone: Person', 'company: Organization']],
  ['The ones who left were late.', []],
  ['The wounded were taken to the hospital.', ['wounded: Person', 'hospital: Organization']],
  ['Several other ships sank.', ['ships: Thing']],
  ['A series of strikes hit the port.', ['series of strikes: Event', 'strikes: Event', 'port: Place']],
]

const COORDINATED: readonly Row[] = [
  [
    'The Russian and Ukrainian delegations met.',
    ['Russian delegation: Organization', 'Ukrainian delegation: Organization'],
  ],
  ['It hit Kyiv and Kharkiv.', ['Kyiv: named Place', 'Kharkiv: named Place']],
  ['It hit power and heating facilities.', ['power and heating facilities: Place']],
  [
    'Oskar Venn met Mara Lind. The Venn-Lind meeting ended.',
    [
      'Oskar Venn: named Person',
      'Mara Lind: named Person',
      'Venn-Lind meeting: Event',
      'Venn: named Person',
      'Lind: named Person',
    ],
  ],
]

const JOINED: readonly Row[] = [
  [
    'The woman who brought them there will be the last to sit down. Kadri Lehtmets always waits.',
    ['woman: Person', 'Kadri Lehtmets: named Person'],
  ],
  [
    'Harbour Authority director General Suleiman al-Amr, in remarks to reporters, said no.',
    [
      'Harbour Authority director: Person',
      'Harbour Authority: named Organization',
      'Suleiman al-Amr: named Person',
      'remarks to reporters: Thing',
      'reporters: Person',
    ],
  ],
  [
    'Capt. Mara Delacroix-Hume said that the port had closed.',
    ['Mara Delacroix-Hume: named Person', 'port: Place'],
  ],
  ['Al Qaeda in Iraq fell.', ['Al Qaeda in Iraq: named Organization']],
  ['Al Qaeda fell in Iraq.', ['Al Qaeda: named Organization', 'Iraq: named Place']],
  ['Mara Venn moved to Washington, D.C.', ['Mara Venn: named Person', 'Washington, D.C.: named Place']],
  ['Chapter four is short.', ['Chapter four: Thing']],
  ['Estonia adopted Resolution 2328.', ['Estonia: named Place', 'Resolution 2328: Thing']],
  ['The sale was arranged by Marks & Venn.', ['sale: Event', 'Marks & Venn: named Organization']],
  [
    'Mara Venn works for the Make-A-Plan Foundation.',
    ['Mara Venn: named Person', 'Make-A-Plan Foundation: named Organization'],
  ],
  [
    'Oskar Lind chairs the Central Election and Referendum Commission.',
    ['Oskar Lind: named Person', 'Central Election and Referendum Commission: named Organization'],
  ],
  [
    'Oskar Lind signed with Mara Venn, a three-year deal.',
    ['Oskar Lind: named Person', 'Mara Venn: named Person', 'three-year deal: Thing'],
  ],
]

const SHARED: readonly Row[] = [
  [
    'The brothers Emil and Radko Venn left.',
    ['brothers: Person', 'Emil Venn: named Person', 'Radko Venn: named Person'],
  ],
  ['The 4th Brigade of the Northern Front left.', ['4th Brigade of the Northern Front: named Organization']],
]

const AMOUNTS: readonly Row[] = [
  ['The quake killed at least 14 people.', ['quake: Event', 'at least 14 people: Value']],
  [
    'Strikes killed one person and injured 23 others.',
    ['Strikes: Event', 'one person: Value', '23 others: Value'],
  ],
  ['Temperatures fell to -16°C.', ['Temperatures: Thing', '-16°C: Value']],
  ['The bank paid $3 million.', ['bank: Organization', '$3 million: Value']],
  [
    'Power failed for hundreds of thousands of people.',
    [
      'Power: Thing',
      'hundreds of thousands of people: Value',
      'thousands of people: Value',
      'people: Person',
    ],
  ],
  ['The crash killed six.', ['crash: Event', 'six: Value']],
  ['One source said so.', ['source: Person']],
  ['The two ministers met.', ['ministers: Person']],
]

const NONE: readonly Row[] = [
  ['It rained last summer.', []],
  ['In the winter it rained.', []],
  ['On Tuesday it rained for three weeks.', []],
  ['For years, nothing happened in the morning.', []],
  ['In addition, it rained.', []],
]

describe.each([
  ['names', NAMES],
  ['descriptions', DESCRIPTIONS],
  ['what is coordinated', COORDINATED],
  ['what joins names', JOINED],
  ['what names share, and their numbers', SHARED],
  ['amounts', AMOUNTS],
  ['no mention', NONE],
] as const)('%s', (_, rows) => {
  test.each(rows)('%s', async (text, mentions) => {
    expect(await mentionsOf(text)).toEqual(mentions)
  })
})

describe('a mention', () => {
  test('holds the title of a person, which the name leaves out', async () => {
    const text = 'Governor Mara Venn spoke.'
    const { mentions } = await mentioned(text)
    expect(mentions.map(({ start, end, name }) => [text.slice(start, end), name])).toEqual([
      ['Governor Mara Venn', 'Mara Venn'],
    ])
  })

  test.each([
    ['She left.', 'singular', 'female'],
    ['They left.', 'plural', 'unknown'],
    ['Mrs Venn left.', 'singular', 'female'],
    ['Igor Lind left.', 'singular', 'male'],
    ['The spokeswoman left.', 'singular', 'female'],
    ['The ship left.', 'singular', 'neuter'],
  ])('%s: number and gender', async (text, number, gender) => {
    const { mentions } = await mentioned(text)
    expect(mentions[0]).toMatchObject({ number, gender })
  })

  test('an "it" that stands for nothing is none', async () => {
    const { mentions } = await mentioned('There are rumours that it sank.')
    expect(mentions.map(({ name }) => name)).toEqual(['rumours', 'it'])
  })

  const words = [
    'Mara Venn',
    'Russian',
    'and',
    'the',
    'delegation',
    'of',
    '“',
    '”',
    "'s",
    ',',
    '-',
    'met',
    '12',
    'U.S.',
    'outages',
    'Bank',
  ]
  const text = array(constantFrom(...words), { minLength: 1, maxLength: 14 }).map(parts => parts.join(' '))

  test('covers its head, has a short clean name, and its span is of its tokens', async () => {
    await assert(
      asyncProperty(text, async made => {
        const { mentions, tokens } = await mentioned(made)
        for (const { first, last, start, end, name, type } of mentions) {
          expect(first).toBeLessThanOrEqual(last)
          expect(tokens[first]!.start).toBe(start)
          expect(end).toBeLessThanOrEqual(tokens[last]!.end)
          expect(end).toBeGreaterThan(start)
          expect(name).not.toBe('')
          expect(name.split(' ').length).toBeLessThanOrEqual(8)
          expect(name).not.toMatch(/^the |[“”]/)
          // "Moody's" is a house.
          expect(type === 'Organization' ? '' : name).not.toMatch(/'s$/)
        }
      }),
      {
        numRuns: 40,
        examples: [
          ["U.S. outages - 's Mara Venn met the - - the delegation"],
          ["” 12 's of of Mara Venn Russian"],
          ["and delegation 12 U.S. , 's"],
        ],
      },
    )
  }, 60_000)
})

describe('lookup', () => {
  test('finds by head token, a name before a description, and all that share a head', async () => {
    const { mentions, tokens } = await mentioned('The Russian and Ukrainian delegations met Mara Venn.')
    const lookup = mentionLookup(mentions)
    const at = (word: string) => tokens.findIndex(({ text }) => text === word)
    expect(lookup.allHeadedBy(at('delegations')).map(index => mentions[index]!.name)).toEqual([
      'Ukrainian delegation',
      'Russian delegation',
    ])
    expect(mentions[lookup.headedBy(at('Mara'))!]!.name).toBe('Mara Venn')
    expect(mentions[lookup.covering(at('Venn'))!]!.name).toBe('Mara Venn')
    expect(lookup.headedBy(at('met'))).toBeUndefined()
  })
})
