import { afterAll, expect, test } from 'vitest'

import { closeLanguage } from '../language/index.ts'
import { StatementLine, statementLines } from '../statement-lines.ts'
import { documentOf } from '../testing.ts'

afterAll(closeLanguage)

const linesOf = async (text: string) => statementLines(await documentOf(text), { allClauses: true })

/** As a reader without knowledge of the project reads a line. */
const tripleOf = ({ subject, predicate, object }: StatementLine): string =>
  [subject.mention, predicate, object && ('mention' in object ? object.mention : object.name)].join(' | ')

const triplesIn = async (text: string) => (await linesOf(text)).map(tripleOf).toSorted()

test.each<readonly [why: string, sentence: string, triples: readonly string[]]>([
  [
    'what stands behind a preposition is told behind verb and object',
    'The old crew of the Alma unloaded nine heavy crates after midnight.',
    [
      'The old crew of the Alma | unloaded | nine heavy crates',
      'The old crew of the Alma | unloaded nine heavy crates after | midnight',
    ],
  ],
  [
    'what a preposition ties to an argument is told once more',
    'Lind leads the union of dockers.',
    ['Lind | leads | the union of dockers', 'Lind | leads the union of | dockers'],
  ],
  [
    'lists are told member by member',
    'Mara Venn and Oskar Lind sold boats and nets.',
    [
      'Mara Venn | sold | boats',
      'Mara Venn | sold | nets',
      'Oskar Lind | sold | boats',
      'Oskar Lind | sold | nets',
    ],
  ],
  [
    'auxiliaries and negation belong to the verb',
    'The port authority has not been told of the leak.',
    ['The port authority | has not been told of | the leak'],
  ],
  [
    'verbs that complete each other are one relation',
    'The mayor agreed to sell the shipyard.',
    ['The mayor | agreed to sell | the shipyard'],
  ],
  [
    'so is an infinitive of purpose with what comes before it',
    'Lind left the party to join the navy.',
    ['Lind | left | the party', 'Lind | left the party to join | the navy'],
  ],
  [
    'a relative clause is told of the whole phrase, and is no part of it',
    'The pilot of the ferry, who lost his licence, sued the company.',
    ['The pilot of the ferry | lost | his licence', 'The pilot of the ferry | sued | the company'],
  ],
  [
    'what is said is told whole',
    'Venn said that the harbour had closed.',
    ['Venn | said that | the harbour had closed'],
  ],
  [
    'what something is, and what it is tied to',
    'Halden is a quiet town in the north.',
    ['Halden | is | a quiet town in the north', 'Halden | is a quiet town in | the north'],
  ],
  [
    'an adjective is told with what it is tied to',
    'The board was aware of the debts.',
    ['The board | was aware of | the debts'],
  ],
  [
    'verbs that are listed share auxiliaries and objects',
    'The crates were searched and sealed by the navy. Dockers load and guard the ships.',
    ['Dockers | guard | the ships', 'Dockers | load | the ships', 'The crates | were sealed by | the navy'],
  ],
  [
    'what is told of a whole clause is not in its verb',
    'The trouble is that the navy sold the docks.',
    ['the navy | sold | the docks'],
  ],
  [
    'phrases that join sentences tell nothing',
    'For example, Lind owns two ferries.',
    ['Lind | owns | two ferries'],
  ],
  ['names are not taken apart', 'Venn leads the Union of Dockers.', ['Venn | leads | the Union of Dockers']],
])('%s: %s', async (_, sentence, triples) => {
  expect(await triplesIn(sentence)).toEqual(triples.toSorted())
})

test('a clause stands as its statement does: factuality, who says so, place and time', async () => {
  const lines = await linesOf('Mara Venn said that Oskar Lind had met Ida Korn in Tallinn on 3 May 2024.')
  expect(lines.find(({ predicate }) => predicate === 'had met')).toMatchObject({
    subject: { name: 'Oskar Lind', type: 'Person' },
    object: { name: 'Ida Korn', mention: 'Ida Korn' },
    factuality: 'reported',
    attribution: { name: 'Mara Venn' },
    place: { name: 'Tallinn' },
    time: { start: '2024-05-03', end: '2024-05-03' },
  })
})

test('a statement that no clause tells keeps its line, one that a clause tells does not', async () => {
  const triples = await triplesIn('Oskar Lind, head of the port authority, met Mara Venn.')
  expect(triples).toContain('Oskar Lind | met | Mara Venn')
  expect(triples.filter(triple => triple.includes('Venn'))).toHaveLength(1)
  expect(triples.some(triple => triple.includes('port authority'))).toBe(true)
})

test('every line keeps to the schema, and its quote and its words stand in the text', async () => {
  const text = `“We will not pay”, the owner of the yard told reporters on Friday. Its crew, led by Mara Venn, had been ordered to
leave; two of them, both from Halden, refused. What they wanted was unclear -- or so it seemed (to Lind, at least).`
  const lines = await linesOf(text)
  expect(lines.length).toBeGreaterThan(4)
  for (const line of lines) {
    expect(StatementLine.parse(line)).toEqual(line)
    const { start, end, quote } = line.evidence
    expect(text.slice(start, end)).toBe(quote)
    for (const word of tripleOf(line).split(/[\s|]+/)) expect(quote).toContain(word)
  }
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
})
