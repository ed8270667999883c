/** The articles that come with the product, all the way from their files to the graph. */
import { fileURLToPath } from 'node:url'

import { exportGraph, openStore } from '@redthread/graph'
import { afterAll, expect, test } from 'vitest'

import type { Document } from './document.ts'
import { forgetArticle } from './forget.ts'
import { understand } from './ingest.ts'
import { closeLanguage } from './language/index.ts'
import { loadDocument } from './load.ts'
import { everythingIn } from './load/testing.ts'
import { articlesIn } from './sources/testing.ts'

const EXAMPLES = fileURLToPath(new URL('../../../examples/articles', import.meta.url))

afterAll(closeLanguage)

async function graphOf(documents: readonly Document[], forgotten: readonly string[] = []) {
  const store = await openStore('memory:')
  for (const document of documents) await loadDocument(store, document, { readAt: '2026-03-01T00:00:00Z' })
  for (const source of forgotten) await forgetArticle(store, source)
  const exported: string[] = []
  for await (const line of exportGraph(store)) exported.push(line)
  const everything = await everythingIn(store)
  await store.close()
  return { exported, everything }
}

test(
  'the examples give one graph, forwards and backwards, and any of them can be forgotten',
  { timeout: 180_000 },
  async () => {
    const articles = await articlesIn(['.'], { folder: EXAMPLES, readAt: '2026-03-01T00:00:00Z' })
    expect(articles.flatMap(({ warnings }) => warnings)).toEqual([])
    const documents: Document[] = []
    for (const { article } of articles) documents.push(await understand(article))

    const forwards = await graphOf(documents)
    const backwards = await graphOf(documents.toReversed())
    expect(backwards.exported).toEqual(forwards.exported)
    expect(backwards.everything).toEqual(forwards.everything)

    // The later version of an article that is there twice, and an exchange of prisoners.
    const gone = ['2026-02-04-vyshen-market-update.md', '2026-02-16-prisoner-exchange.txt']
    const left = documents.filter(({ article }) => !gone.some(source => article.sources.includes(source)))
    expect(left).toHaveLength(documents.length - gone.length)
    expect((await graphOf(documents, gone)).everything).toEqual((await graphOf(left)).everything)
  },
)
