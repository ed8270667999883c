/** Against a real embedded store. */
import { type GraphStore, openStore } from '@redthread/graph'
import * as fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'

import type { Document } from './document.ts'
import { forgetArticle } from './forget.ts'
import { loadDocument } from './load.ts'
import { type Sketch, documentFrom, everythingIn } from './load/testing.ts'

async function emptyStore(): Promise<GraphStore> {
  const store = await openStore('memory:')
  onTestFinished(() => store.close())
  return store
}

async function storeOf(documents: readonly Document[]): Promise<GraphStore> {
  const store = await emptyStore()
  for (const document of documents) await loadDocument(store, document)
  return store
}

const entities = (store: GraphStore) =>
  store.read<{ name: string; articles: number; aliases: string[] }>({
    cypher:
      'MATCH (e:Entity) RETURN e.name AS name, e.articles AS articles, e.aliases AS aliases ORDER BY e.name, e.id',
  })

const edges = async (store: GraphStore) =>
  (
    await store.read<{ from: string; type: string; to: string; n: number }>({
      cypher: `MATCH (a:Entity)-[r]->(b:Entity) RETURN a.name AS from, type(r) AS type, b.name AS to, r.statements AS n`,
    })
  )
    .map(({ from, type, to, n }) => `${from} ${type} ${to} ${n}`)
    .toSorted()

const MET: Sketch = {
  article: { outlet: 'Post', publishedAt: '2026-01-24' },
  speaks: [{ name: 'Mara Venn', aliases: ['Venn'] }, { name: 'Oskar Lind' }],
  says: [{ subject: 0, object: 1 }],
}
const LEADS: Sketch = {
  article: { outlet: 'Wire', publishedAt: '2026-01-25' },
  speaks: [{ name: 'Oskar Lind' }, { name: 'Dalmar Port Authority', type: 'Organization', aliases: ['DPA'] }],
  says: [{ subject: 0, object: 1, relation: 'LEADS' }],
}

test('an article becomes entities, statements and an edge with its quote', async () => {
  const store = await emptyStore()
  const document = documentFrom(MET)
  expect(await loadDocument(store, document, { readAt: '2026-02-01T00:00:00Z' })).toEqual({
    article: document.article.id,
    outcome: 'added',
    appearances: 2,
    statements: 1,
  })
  expect(await edges(store)).toEqual(['Mara Venn MET Oskar Lind 1'])
  const [statement] = await store.read<{
    quote: string
    start: number
    end: number
    text: string
    readAt: string
  }>({
    cypher: `MATCH (s:Statement)-[:FROM]->(a:Article)
      RETURN s.quote AS quote, s.start AS start, s.end AS end, a.text AS text, a.readAt AS readAt`,
  })
  expect(statement?.text.slice(statement.start, statement.end)).toBe(statement?.quote)
  expect(statement?.readAt).toBe('2026-02-01T00:00:00Z')
})

test('articles that name the same people and bodies share their entities', async () => {
  const store = await storeOf([MET, LEADS].map(documentFrom))
  expect(await entities(store)).toEqual([
    { name: 'Dalmar Port Authority', articles: 1, aliases: ['DPA'] },
    { name: 'Mara Venn', articles: 1, aliases: ['Venn'] },
    { name: 'Oskar Lind', articles: 2, aliases: [] },
  ])
  expect(await edges(store)).toEqual([
    'Mara Venn MET Oskar Lind 1',
    'Oskar Lind LEADS Dalmar Port Authority 1',
  ])
})

test('the same article again changes nothing but its sources', async () => {
  const store = await storeOf([documentFrom(MET)])
  const before = await everythingIn(store)
  const again = (sources: string[]) => documentFrom({ ...MET, article: { ...MET.article, sources } })
  expect(await loadDocument(store, again(['a.txt']), { readAt: '2027-01-01T00:00:00Z' })).toMatchObject({
    outcome: 'unchanged',
  })
  expect(await everythingIn(store)).toEqual(before)
  expect(await loadDocument(store, again(['Z.txt']))).toMatchObject({ outcome: 'changed' })
  expect(await everythingIn(store)).toEqual(
    before.map(line => line.replace('["a.txt"]', '["Z.txt","a.txt"]')),
  )
})

test('an article understood better than before has its statements replaced', async () => {
  const better = documentFrom({ ...MET, says: [{ subject: 0, object: 1, factuality: 'possible' }] })
  const store = await storeOf([documentFrom(MET), documentFrom(LEADS)])
  await loadDocument(store, better)
  expect(await everythingIn(store)).toEqual(await everythingIn(await storeOf([documentFrom(LEADS), better])))
  expect(await edges(store)).toContain('Mara Venn UNCONFIRMED Oskar Lind 1')
})

test('who neither has a name nor takes part in anything stays out, and so does a statement about nobody', async () => {
  const document = documentFrom({
    speaks: [
      { name: 'the outage', named: false },
      { name: 'Mara Venn' },
      { name: 'she' },
      { name: 'the docks', named: false },
    ],
    says: [
      { subject: 2, object: 1 },
      { subject: 1, object: 3 },
    ],
  })
  const unknown = {
    ...document,
    appearanceOf: document.appearanceOf?.map(index => (index === 2 ? null : index)) ?? [],
  }
  const store = await storeOf([unknown])
  expect((await entities(store)).map(({ name }) => name)).toEqual(['Mara Venn', 'she', 'the docks'])
  expect(await edges(store)).toEqual(['Mara Venn MET the docks 1'])
})

test('a value stands in the statement and makes no edge', async () => {
  const value = { text: '23 others', number: 23, unit: 'others' }
  const store = await storeOf([
    documentFrom({
      speaks: [{ name: 'Mara Venn' }],
      says: [{ subject: 0, object: null, relation: 'INJURED', value }],
    }),
  ])
  const [statement] = await store.read({
    cypher: 'MATCH (s:Statement) RETURN s.value AS value, s.number AS number, s.unit AS unit',
  })
  expect(statement).toEqual({ value: '23 others', number: 23, unit: 'others' })
  expect(await edges(store)).toEqual([])
})

test('an article in another language is kept without statements', async () => {
  const { article } = documentFrom({ ...MET, article: { language: 'de' } })
  const store = await emptyStore()
  expect(await loadDocument(store, { article })).toMatchObject({ outcome: 'added', statements: 0 })
  expect(await store.read({ cypher: 'MATCH (a:Article) RETURN a.language AS language' })).toEqual([
    { language: 'de' },
  ])
})

describe('versions of one address', () => {
  const url = 'https://post.example/1'
  const version = (publishedAt: string, updatedAt: string | null, subject = 0) =>
    documentFrom({
      ...MET,
      article: { url, publishedAt, updatedAt },
      says: [{ subject, object: 1 - subject }],
    })
  const [first, second, third] = [
    version('2026-01-24', null),
    version('2026-01-24', '2026-01-24T18:00:00Z', 1),
    version('2026-01-25', '2026-01-25', 1),
  ]

  test('are all kept, and the latest gives the statements, in whatever order they are read', async () => {
    const store = await storeOf([third, first, second])
    const statements = await store.read({
      cypher: 'MATCH (s:Statement)-[:FROM]->(a:Article) RETURN a.id AS article',
    })
    expect(statements).toEqual([{ article: third.article.id }])
    expect(await store.read({ cypher: 'MATCH (a:Article) RETURN count(a) AS n' })).toEqual([{ n: 3 }])
    const again = await emptyStore()
    const outcomes = []
    for (const document of [second, first, third])
      outcomes.push((await loadDocument(again, document)).outcome)
    expect(outcomes).toEqual(['added', 'older version', 'added'])
    expect(await everythingIn(again)).toEqual(await everythingIn(store))
  })

  test('once the latest is forgotten, the one before has the word again', async () => {
    const store = await storeOf([first, second, third])
    const understand = async () => second
    await forgetArticle(store, third.article.id, { understand })
    expect(await everythingIn(store)).toEqual(await everythingIn(await storeOf([first, second])))
    await forgetArticle(store, first.article.id, { understand })
    expect(await everythingIn(store)).toEqual(await everythingIn(await storeOf([second])))
  })

  test('are all forgotten by their address', async () => {
    const store = await storeOf([documentFrom(LEADS), first, second, third])
    await forgetArticle(store, url, { understand: async () => first })
    expect(await everythingIn(store)).toEqual(await everythingIn(await storeOf([documentFrom(LEADS)])))
  })
})

test('an article is forgotten by id and by source; one that is not there is an error', async () => {
  const [met, leads] = [documentFrom({ ...MET, article: { sources: ['met/1.txt'] } }), documentFrom(LEADS)]
  const store = await storeOf([met, leads])
  await forgetArticle(store, 'met/1.txt')
  expect(await everythingIn(store)).toEqual(await everythingIn(await storeOf([leads])))
  await forgetArticle(store, leads.article.id)
  expect(await everythingIn(store)).toEqual(await everythingIn(await emptyStore()))
  await expect(forgetArticle(store, 'met/1.txt')).rejects.toThrow(
    'has the id, the address or the source met/1.txt',
  )
})

// ---- whatever is read, in whatever order ----

const CAST: Sketch['speaks'] = [
  { name: 'Mara Venn', aliases: ['Venn'], descriptions: ['harbour master'] },
  { name: 'MARA VENN' },
  { name: 'Venn' },
  { name: 'Oskar Lind' },
  { name: 'Dalmar Port Authority', type: 'Organization', aliases: ['DPA'] },
  { name: 'Dalmar Port Authority', type: 'Organization' },
  { name: 'Data Protection Agency', type: 'Organization', aliases: ['DPA'] },
  { name: 'DPA', type: 'Organization' },
  { name: 'Kalvar', type: 'Place' },
  { name: 'Kalvar', type: 'Organization' },
  { name: 'the outage', type: 'Event', named: false },
]

const sketch: fc.Arbitrary<Sketch> = fc
  .record({
    cast: fc.subarray([...CAST.keys()], { minLength: 2, maxLength: 5 }),
    // Twice in one article: two people of one name.
    twin: fc.boolean(),
    says: fc.array(
      fc.record({
        subject: fc.nat(4),
        object: fc.nat(4),
        relation: fc.constantFrom('MET', 'LEADS', 'WEAPONIZE'),
        factuality: fc.constantFrom('asserted' as const, 'reported' as const, 'possible' as const),
      }),
      { maxLength: 4 },
    ),
    url: fc.constantFrom(null, null, 'https://post.example/1', 'https://post.example/2'),
    publishedAt: fc.constantFrom(null, '2026-01-24', '2026-01-25'),
    outlet: fc.constantFrom('Post', 'Wire'),
  })
  .map(({ cast, twin, says, ...article }) => {
    const speaks = [...cast.map(index => CAST[index]!), ...(twin ? [{ name: 'Mara Venn' }] : [])]
    const wrapped = says.map(said => ({
      ...said,
      subject: said.subject % speaks.length,
      object: said.object % speaks.length,
    }))
    return { article, speaks, says: wrapped.filter(({ subject, object }) => subject !== object) }
  })

test(
  'reading order decides nothing, and what is forgotten was never read',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(sketch, { minLength: 1, maxLength: 6 }).chain(sketches =>
          fc.record({
            documents: fc.constant([
              ...new Map(sketches.map(documentFrom).map(one => [one.article.id, one])).values(),
            ]),
            order: fc.shuffledSubarray([...sketches.keys()], { minLength: sketches.length }),
            gone: fc.subarray([...sketches.keys()]),
          }),
        ),
        async ({ documents, order, gone }) => {
          const shuffled = order.flatMap(index => documents[index] ?? [])
          const leaving = gone.flatMap(index => documents[index] ?? [])
          const byId = new Map(documents.map(document => [document.article.id, document]))
          const understand = async ({ id }: Document['article']) => byId.get(id)!
          const one = await openStore('memory:')
          const other = await openStore('memory:')
          const less = await openStore('memory:')
          try {
            for (const document of documents) await loadDocument(one, document)
            for (const document of shuffled) await loadDocument(other, document)
            expect(await everythingIn(other)).toEqual(await everythingIn(one))
            for (const { article } of leaving) await forgetArticle(other, article.id, { understand })
            const left = documents.filter(document => !leaving.includes(document))
            for (const document of left) await loadDocument(less, document)
            expect(await everythingIn(other)).toEqual(await everythingIn(less))
          } finally {
            await Promise.all([one, other, less].map(store => store.close()))
          }
        },
      ),
      { numRuns: 40 },
    )
  },
)

const body = (name: string, aliases: string[], outlet: string): Sketch => ({
  article: { outlet },
  speaks: [{ name, type: 'Organization', aliases }],
  says: [],
})

test('an acronym joins the only body that it stands for, and leaves it when another one claims it', async () => {
  const plain = documentFrom(body('Dalmar Port Authority', [], 'Post'))
  const introduced = documentFrom(body('Dalmar Port Authority', ['DPA'], 'Wire'))
  const bare = documentFrom(body('DPA', [], 'Wire'))
  const rival = documentFrom(body('Data Protection Agency', ['DPA'], 'Wire'))
  const store = await storeOf([bare, plain, introduced])
  expect(await entities(store)).toEqual([{ name: 'Dalmar Port Authority', articles: 3, aliases: ['DPA'] }])
  await loadDocument(store, rival)
  expect((await entities(store)).map(({ name, articles }) => [name, articles])).toEqual([
    ['DPA', 1],
    ['Dalmar Port Authority', 2],
    ['Data Protection Agency', 1],
  ])
})
