/** Many writers at once, on a real server. */
import { type GraphStore, exportGraph, openStore } from '@redthread/graph'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { NEO4J_PATIENCE, type Turn, missingNeo4j, takeNeo4j } from '../../graph/test/neo4j-server.ts'
import { forgetArticle } from './forget.ts'
import { loadDocument } from './load.ts'
import { documentFrom } from './load/testing.ts'

const PEOPLE = ['Mara Venn', 'Oskar Lind', 'Halina Drobek', 'Venn', 'Lidia Orn'].map(name => ({
  name,
  descriptions: name.includes('Venn') ? ['senator'] : [],
}))
const BODIES = [
  { name: 'Dalmar Port Authority', type: 'Organization' as const, aliases: ['DPA'] },
  { name: 'DPA', type: 'Organization' as const },
  { name: 'Dalmar Port Authority', type: 'Place' as const },
]

/** Articles that nearly all speak of the same few, so that their writers are in each other's way. */
const documents = Array.from({ length: 16 }, (_, number) => {
  const speaks = [PEOPLE[number % 5]!, PEOPLE[(number + 1) % 5]!, BODIES[number % 3]!]
  const says = [
    { subject: 0, object: 1 },
    { subject: number % 2, object: 2, relation: 'LEADS' },
  ]
  const url = number % 6 === 0 ? 'https://post.example/1' : null
  return documentFrom({ article: { title: `${number}`, outlet: 'Post', url }, speaks, says })
})

/** Fewer than in memory: a server takes its time. */
const NEO4J_ORDERS = 8

async function linesOf(store: GraphStore): Promise<string[]> {
  const lines: string[] = []
  for await (const line of exportGraph(store)) lines.push(line)
  const edges = await store.read<{ id: string; statements: number }>({
    cypher: 'MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id, r.statements AS statements ORDER BY id',
  })
  const forms = await store.read<{ id: string; count: number }>({
    cypher: 'MATCH (f:Form) RETURN f.id AS id, f.count AS count ORDER BY id',
  })
  return [
    ...lines,
    ...edges.map(({ id, statements }) => `${id} ${statements}`),
    ...forms.map(({ id, count }) => `${id} ${count}`),
  ]
}

async function oneAfterAnother(which: readonly (typeof documents)[number][]): Promise<string[]> {
  const store = await openStore('memory:')
  for (const document of which) await loadDocument(store, document)
  const lines = await linesOf(store)
  await store.close()
  return lines
}

const missing = await missingNeo4j()

describe.skipIf(missing)(`in Neo4j ${missing ?? ''}`, () => {
  let turn: Turn
  const stores: GraphStore[] = []

  beforeAll(async () => {
    turn = await takeNeo4j()
    const { url, user, password } = turn.server
    for (let count = 0; count < 8; count += 1) stores.push(await openStore(url, { user, password }))
  }, NEO4J_PATIENCE)

  afterAll(async () => {
    await Promise.all(stores.map(store => store.close()))
    await turn.release()
  })

  test('eight writers at once give the graph that one gives', { timeout: 300_000 }, async () => {
    await Promise.all(
      stores.map(async (store, worker) => {
        for (const document of documents.filter((_, at) => at % 8 === worker))
          await loadDocument(store, document)
      }),
    )
    expect(await linesOf(stores[0]!)).toEqual(await oneAfterAnother(documents))
  })

  test('eight who forget at once leave what the others read', { timeout: 300_000 }, async () => {
    const byId = new Map(documents.map(document => [document.article.id, document]))
    const leaving = documents.filter((_, at) => at % 3 === 0)
    await Promise.all(
      leaving.map(({ article }, at) =>
        forgetArticle(stores[at % 8]!, article.id, { understand: async ({ id }) => byId.get(id)! }),
      ),
    )
    expect(await linesOf(stores[0]!)).toEqual(
      await oneAfterAnother(documents.filter(document => !leaving.includes(document))),
    )
  })

  test(
    'in whatever order, by one writer or by eight, and after all was forgotten: one graph',
    { timeout: 600_000 },
    async () => {
      const few = documents.slice(0, 9)
      const byId = new Map(documents.map(document => [document.article.id, document]))
      const understand = async ({ id }: { id: string }) => byId.get(id)!
      for (const { article } of documents.filter((_, at) => at % 3 !== 0))
        await forgetArticle(stores[0]!, article.id, { understand })
      expect(await linesOf(stores[0]!)).toHaveLength(1)
      const expected = await oneAfterAnother(few)
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(few, { minLength: few.length }),
          fc.constantFrom(1, 8),
          async (order, writers) => {
            const waiting = [...order]
            const write = async (store: GraphStore) => {
              for (let next = waiting.shift(); next; next = waiting.shift()) await loadDocument(store, next)
            }
            await Promise.all(stores.slice(0, writers).map(write))
            expect(await linesOf(stores[0]!)).toEqual(expected)
            for (const { article } of order) await forgetArticle(stores[0]!, article.id, { understand })
          },
        ),
        { numRuns: NEO4J_ORDERS },
      )
    },
  )
})
