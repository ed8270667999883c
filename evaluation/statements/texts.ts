/** Texts of data sets as articles, understood one by one; nothing is kept between two runs. */
import type { Article } from '../../packages/graph/src/index.ts'
import { understand, type Document } from '../../packages/ingest/src/index.ts'

/** An article of this text alone. `publishedAt` makes "on Tuesday" a day. */
export const articleOf = (text: string, id: string, publishedAt: string | null = null): Article => ({
  id: '0'.repeat(64),
  url: null,
  title: null,
  outlet: null,
  publishedAt,
  updatedAt: null,
  readAt: '2026-01-01T00:00:00Z',
  text,
  language: 'en',
  story: '0'.repeat(64),
  sources: [id],
})

/** What a set needs of each text, in their order; documents are let go as soon as that is known. */
export async function fromEach<Item, Result>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  take: (document: Document, item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = []
  for (const [index, item] of items.entries()) {
    results.push(take(await understand(articleOf(textOf(item), String(index))), item))
  }
  return results
}
