/** Articles for tests. */
import type { Article } from '@redthread/graph'

export function anArticle(text: string): Article {
  return {
    id: '0'.repeat(64),
    url: null,
    title: null,
    outlet: null,
    publishedAt: null,
    updatedAt: null,
    readAt: '2026-01-24T09:00:00Z',
    text,
    language: 'en',
    story: '0'.repeat(64),
    sources: [],
  }
}
