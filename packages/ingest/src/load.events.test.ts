/** Events that several articles report on, from plain text to the graph. */
import { type GraphStore, articleId, openStore, storyId } from '@redthread/graph'
import { afterAll, expect, onTestFinished, test } from 'vitest'

import { understand } from './ingest.ts'
import { closeLanguage } from './language/index.ts'
import { loadDocument } from './load.ts'
import { articleOf } from './testing.ts'

afterAll(closeLanguage)

async function graphOf(...reports: readonly (readonly [day: string, text: string])[]): Promise<GraphStore> {
  const store = await openStore('memory:')
  onTestFinished(() => store.close())
  for (const [day, text] of reports) {
    const article = { ...articleOf(text, day), story: storyId(text) }
    await loadDocument(store, await understand({ ...article, id: articleId(article) }))
  }
  return store
}

/** The events, each with how many articles tell of it. */
const eventsIn = async (store: GraphStore): Promise<string[]> => {
  const found = await store.read<{ name: string; articles: number }>({
    cypher: 'MATCH (e:Event) RETURN e.name AS name, e.articles AS articles ORDER BY name, articles',
  })
  return found.map(({ name, articles }) => `${name} ${articles}`)
}

test('reports of one strike on a town on one day are of one event', async () => {
  const store = await graphOf(
    [
      '2026-01-20',
      'An explosion in Halden killed two people on Monday. The explosion destroyed a warehouse.',
    ],
    ['2026-01-20', 'A blast in Halden killed Oskar Lind on Monday. The blast destroyed a warehouse.'],
  )
  expect(await eventsIn(store)).toEqual(['explosion 2'])
})

test('a strike on another day or another town is another', async () => {
  const blast = 'An explosion in Halden killed two people on Monday.'
  const store = await graphOf(
    ['2026-01-20', blast],
    ['2026-01-27', blast.replace('two', 'five')],
    ['2026-01-20', blast.replace('Halden', 'Vyshen')],
  )
  expect(await eventsIn(store)).toEqual(['explosion 1', 'explosion 1', 'explosion 1'])
})

test('a meeting is known by those who met, and is not that of others in the same town', async () => {
  const store = await graphOf(
    ['2026-01-20', 'Mara Venn and Oskar Lind held talks in Tallinn on Monday.'],
    ['2026-01-21', 'Oskar Lind and Mara Venn held a meeting on Monday.'],
    ['2026-01-20', 'Mara Venn and Ida Korn held talks in Tallinn on Monday.'],
  )
  expect(await eventsIn(store)).toEqual(['meeting 2', 'talks 1'])
})

test('figures that differ stay side by side under one event', async () => {
  const store = await graphOf(
    ['2026-01-20', 'An explosion in Halden killed two people on Monday.'],
    ['2026-01-20', 'An explosion in Halden killed five people on Monday.'],
  )
  const told = await store.read<{ value: string }>({
    cypher: `MATCH (e:Event)<-[:OF]-(:Appearance)<-[:SUBJECT]-(s:Statement) WHERE s.value IS NOT NULL
      RETURN s.value AS value ORDER BY value`,
  })
  expect([await eventsIn(store), told.map(({ value }) => value)]).toEqual([
    ['explosion 2'],
    ['five people', 'two people'],
  ])
})
