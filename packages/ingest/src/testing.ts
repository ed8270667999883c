/** For tests: a sentence in, its statements out in the small notation. */
import type { Article } from '@redthread/graph'

import type { Document } from './document.ts'
import { understand } from './ingest.ts'
import { notationOf } from './statements/notation.ts'

/** An article of this text, published on a given day. */
export function articleOf(text: string, publishedAt: string | null = null): Article {
  return {
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
    sources: [],
  }
}

/** The statements of a text that are surer than not, or at least so sure, in text order. */
export async function statementsOf(
  text: string,
  publishedAt: string | null = null,
  least = 0.5,
): Promise<readonly string[]> {
  const { mentions, appearances, appearanceOf, statements } = await understand(articleOf(text, publishedAt))
  if (!mentions || !appearances || !appearanceOf || !statements) return []
  const known = (mention: number | null) => mention === null || appearanceOf[mention] !== null
  const sure = statements.filter(
    ({ confidence, subject, object }) => confidence >= least && known(subject) && known(object),
  )
  return notationOf({ article: articleOf(text), mentions, appearances, appearanceOf, statements: sure })
}

/** The document of a text, with every stage run. */
export const documentOf = (text: string, publishedAt: string | null = null): Promise<Document> =>
  understand(articleOf(text, publishedAt))
