/**
 * The queries of the README and of the Cypher cookbook, on the graph of the example articles: each has an answer,
 * and the same one from both databases.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { type ExploreRow, type GraphStore, openStore } from '@redthread/graph'
import { closeLanguage, type Document, loadDocument, readSources, understand } from '@redthread/ingest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { missingNeo4j, NEO4J_PATIENCE, takeNeo4j, type Turn } from '../../graph/test/neo4j-server.ts'

const LIMITS = { rows: 1000, milliseconds: 20_000 }
const root = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

/** The Cypher blocks of a page, each with the sentence above it. */
function queriesOf(path: string): { title: string; cypher: string }[] {
  const page = readFileSync(root(path), 'utf8')
  return [...page.matchAll(/([^\n]+):\n\n```cypher\n([\s\S]+?)```/g)].map(([, title = '', cypher = '']) => ({
    title,
    cypher,
  }))
}

const queries = ['README.md', 'docs/cypher.md'].flatMap(queriesOf)

const readAt = '2026-03-01T00:00:00Z'
const documents: Document[] = []

async function understandExamples(): Promise<void> {
  for await (const outcome of readSources([root('examples/articles')], { readAt })) {
    if (outcome.kind === 'failure') throw outcome.error
    documents.push(await understand(outcome.article))
  }
}

async function loadExamples(store: GraphStore): Promise<void> {
  for (const document of documents) await loadDocument(store, document, { readAt })
}

async function answer(store: GraphStore, cypher: string): Promise<ExploreRow[]> {
  const rows: ExploreRow[] = []
  for await (const row of store.explore(cypher, {}, LIMITS)) rows.push(row)
  return rows
}

/** Rows that are equal in all that a query sorts by come in any order. */
const inAnyOrder = (rows: readonly ExploreRow[]): string[] => rows.map(row => JSON.stringify(row)).toSorted()

test('the pages hold five and more queries', () => {
  expect(queriesOf('README.md')).toHaveLength(5)
  expect(queriesOf('docs/cypher.md').length).toBeGreaterThanOrEqual(15)
})

let embedded: GraphStore
beforeAll(async () => {
  await understandExamples()
  embedded = await openStore('memory:')
  await loadExamples(embedded)
}, 240_000)
afterAll(async () => {
  await embedded.close()
  await closeLanguage()
})

test.each(queries)('in the built-in database: $title', async ({ cypher }) =>
  expect(await answer(embedded, cypher)).not.toEqual([]),
)

const missing = await missingNeo4j()

describe.skipIf(missing)(`in Neo4j ${missing ?? ''}`, () => {
  let turn: Turn
  let neo4j: GraphStore
  beforeAll(async () => {
    turn = await takeNeo4j()
    const { url, user, password } = turn.server
    neo4j = await openStore(url, { user, password })
    await loadExamples(neo4j)
  }, NEO4J_PATIENCE)
  afterAll(async () => {
    await neo4j.close()
    await turn.release()
  })

  test.each(queries)('the same answer: $title', async ({ cypher }) =>
    expect(inAnyOrder(await answer(neo4j, cypher))).toEqual(inAnyOrder(await answer(embedded, cypher))),
  )
})
