import { appearanceId, appearanceKey } from '@redthread/graph'
import { afterAll, expect, test } from 'vitest'

import type { Document } from './document.ts'
import { understand } from './ingest.ts'
import { closeLanguage } from './language/index.ts'
import { documentFrom } from './load/testing.ts'
import { articleIn } from './sources/testing.ts'
import { StatementLine, statementLines } from './statement-lines.ts'

afterAll(closeLanguage)

const from = (...sources: string[]) => ({ sources })

test('a line tells a statement with its ends, its source and its quote, keys in the order of the contract', () => {
  const document = documentFrom({
    article: from('news/docks.txt'),
    speaks: [
      { name: 'Oskar Lind', aliases: ['Lind', 'Admiral Lind'] },
      { name: 'port authority', type: 'Organization', named: false },
      { name: 'Mara Venn' },
    ],
    says: [{ subject: 0, object: 1, by: 2, relation: 'LEADS', factuality: 'reported' }],
  })
  const id = (start: number, end: number) => appearanceKey(appearanceId(document.article.id, { start, end }))
  const [line, ...others] = statementLines(document)
  expect(others).toEqual([])
  expect(JSON.stringify({ ...line, id: 'x' })).toBe(
    JSON.stringify({
      id: 'x',
      subject: {
        id: `person:oskar-lind~${id(0, 10)}`,
        name: 'Oskar Lind',
        type: 'Person',
        aliases: ['Admiral Lind', 'Lind'],
        mention: 'Oskar Lind',
      },
      relation: 'LEADS',
      predicate: 'leads',
      object: {
        id: `organization:port-authority~${id(21, 35)}`,
        name: 'port authority',
        type: 'Organization',
        aliases: [],
        mention: 'port authority',
      },
      place: null,
      time: null,
      factuality: 'reported',
      attribution: { id: `person:mara-venn~${id(11, 20)}`, name: 'Mara Venn', mention: 'Mara Venn' },
      confidence: 0.9,
      evidence: {
        article: 'docks.txt',
        sentence: 0,
        start: 0,
        end: 36,
        quote: 'Oskar Lind Mara Venn port authority.',
      },
    }),
  )
})

test('a value stands in the place of the object', () => {
  const value = { text: '23 others', number: 23, unit: 'others' }
  const [line] = statementLines(
    documentFrom({ speaks: [{ name: 'Mara Venn' }], says: [{ subject: 0, object: null, value }] }),
  )
  expect(line?.object).toEqual({ id: null, name: '23 others', type: 'Value', number: 23, unit: 'others' })
})

const named = (source: string) =>
  statementLines(
    documentFrom({
      article: from(source),
      speaks: [{ name: 'Venn' }, { name: 'Lind' }],
      says: [{ subject: 0, object: 1 }],
    }),
  )[0]?.evidence.article

test('an article is called by its given id, its address, or the name of its file', () => {
  expect(['a/b/docks.md', 'wire/2026/7', 'https://post.example/a.html', '-'].map(named)).toEqual([
    'docks.md',
    'wire/2026/7',
    'https://post.example/a.html',
    '-',
  ])
})

/** What `document` says, with the mention at this place pointing nowhere. */
const withoutAntecedent = (document: Document, at: number): Document => ({
  ...document,
  appearanceOf: document.appearanceOf?.map((index, mention) => (mention === at ? null : index)) ?? [],
})

test('a pronoun that points nowhere is left out, unless all clauses are wanted', () => {
  const speaks = [{ name: 'She' }, { name: 'Oskar Lind' }]
  const document = withoutAntecedent(documentFrom({ speaks, says: [{ subject: 0, object: 1 }] }), 0)
  expect(statementLines(document)).toEqual([])
  const [line] = statementLines(document, { allClauses: true })
  expect(line?.subject).toEqual({ id: null, name: 'She', type: 'Person', aliases: [], mention: 'She' })
})

test('names keep to eight words and mentions to twelve, in the words of the text', () => {
  const long =
    'head of the committee for the protection of harbours and inland waters of the northern provinces'
  const document = documentFrom({
    speaks: [
      { name: long, aliases: ['committee head'] },
      { name: 'Oskar Lind', aliases: [long] },
    ],
    says: [{ subject: 0, object: 1 }],
  })
  const [line] = statementLines(document)
  expect(line?.subject).toMatchObject({
    name: 'committee head',
    aliases: [],
    mention: 'head of the committee for the protection of harbours and inland waters',
  })
  expect(line?.object).toMatchObject({ name: 'Oskar Lind', aliases: [] })
})

test('an article that was not understood gives no line', () => {
  const { article } = documentFrom({ article: { language: 'de' }, speaks: [{ name: 'Mara Venn' }], says: [] })
  expect(statementLines({ article })).toEqual([])
})

test('a real article gives lines whose quotes and mentions stand in its text', async () => {
  const { article } = await articleIn(
    'docks.txt',
    `Harbour chief meets minister

January 24, 2026

Oskar Lind, head of the Dalmar Port Authority, met Energy Minister Mara Venn in Kalvar on
Friday. “We agreed on nothing”, he said. Two drones struck the eastern docks and injured 23 others.`,
  )
  const lines = statementLines(await understand(article))
  expect(lines.length).toBeGreaterThan(2)
  for (const line of lines) {
    expect(StatementLine.parse(line)).toEqual(line)
    const { start, end, quote } = line.evidence
    expect(article.text.slice(start, end)).toBe(quote)
    expect(article.text).toContain(line.subject.mention)
  }
  const met = lines.find(({ relation, object }) => relation === 'MET' && object !== null)
  expect(met).toMatchObject({
    subject: { name: 'Oskar Lind' },
    object: { name: 'Mara Venn' },
    factuality: 'asserted',
    evidence: { article: 'docks.txt' },
  })
})
