import type { ArticleList, ArticlePage } from '@redthread/graph'
import { expect, test } from 'vitest'

import { startApi } from '../../test/api.ts'
import { serveNewsroom } from '../../test/newsroom-api.ts'
import { openNewsroom } from '../../test/newsroom.ts'

const { room, api } = await serveNewsroom()

const page = async (query = '') => (await api.get(`/api/articles${query}`)).body as ArticleList
const one = (id: string) => api.get(`/api/articles/${encodeURIComponent(id)}`)

test('articles are listed, newest first, with how much they say', async () => {
  const { articles, cursor } = await page()
  expect(articles.map(({ title, statements }) => [title, statements])).toEqual([
    ['No meeting', 3],
    ['Talks by the sea', 4],
    ['Undated', 2],
  ])
  expect(cursor).toBeNull()
})

test('page by page gives every article once', async () => {
  const titles: (string | null)[] = []
  let cursor: string | null = ''
  for (let pages = 0; cursor !== null && pages < 5; pages += 1) {
    const { articles, cursor: next }: ArticleList = await page(
      cursor === '' ? '?limit=1' : `?limit=1&cursor=${encodeURIComponent(cursor)}`,
    )
    titles.push(...articles.map(({ title }) => title))
    cursor = next
  }
  expect(titles).toEqual(['No meeting', 'Talks by the sea', 'Undated'])
})

test.each(['cursor=nonsense', 'limit=0', 'limit=501', 'page=2'])('articles?%s is refused', async query => {
  expect((await api.get(`/api/articles?${query}`)).status).toBe(400)
})

test('an article gives its text, and every quote and name is where it says', async () => {
  for (const { id, text } of room.articles) {
    const { status, body } = await one(id)
    expect(status).toBe(200)
    const { article, appearances, statements } = body as ArticlePage
    expect(article.text).toBe(text)
    expect(appearances.length).toBeGreaterThan(0)
    expect(statements.length).toBe(room.statements.filter(statement => statement.article === id).length)
    for (const { name, spans } of appearances) {
      for (const { start, end } of spans) expect(text.slice(start, end)).toBe(name)
    }
    for (const { quote, start, end, context, contextStart } of statements) {
      expect(text.slice(start, end)).toBe(quote)
      expect(text.slice(contextStart, contextStart + context.length)).toBe(context)
      expect(context).toContain(quote)
    }
  }
})

test.each(['0'.repeat(64), 'nonsense', '../overview'])(
  'an article that nobody knows (%s) is said to be unknown',
  async id => {
    const { status, body } = await one(id)
    expect(status).toBe(404)
    expect(body).toMatchObject({ title: 'Not Found', code: 'ArticleUnknown' })
  },
)

test('an entity whose articles are forgotten is gone, not unknown', async () => {
  const own = await openNewsroom()
  const other = await startApi({ store: own.store })
  try {
    const id = own.id('李娜')
    const article = own.articles[2]?.id
    const parts = (records: readonly { id: string; article: string }[]) =>
      records.filter(record => record.article === article).map(record => record.id)
    await own.store.transact(['newsroom'], tx =>
      tx.apply({
        remove: {
          articles: [article ?? ''],
          appearances: parts(own.change.appearances),
          statements: parts(own.change.statements),
          entities: [id, own.id('Мара Вень')],
          edges: own.change.edges.filter(({ from, to }) => from === id || to === id).map(edge => edge.id),
        },
      }),
    )
    const { status, body } = await other.get(`/api/entities/${encodeURIComponent(id)}`)
    expect(status).toBe(410)
    expect(body).toMatchObject({ title: 'Gone', code: 'EntityForgotten' })
  } finally {
    await other.close()
    await own.store.close()
  }
})
