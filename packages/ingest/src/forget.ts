/** Articles out of the graph, without a trace. */
import {
  type Article,
  ArticleUnknown,
  type GraphStore,
  articlesMeant,
  recordsOf,
  versionsOf,
} from '@redthread/graph'

import type { Document } from './document.ts'
import { articleLocks, holding } from './load/locks.ts'
import { NO_RECORDS, type Records, recordsFor } from './load/records.ts'
import { settle } from './load/settle.ts'
import { newest } from './load/versions.ts'

export interface ForgetOptions {
  /** Understands an article anew: the version that has the word again when a later one is forgotten. */
  readonly understand: (article: Article) => Promise<Document>
}

export interface ForgetReport {
  /** Ids of the articles that are gone. */
  readonly articles: readonly string[]
}

/**
 * Removes the articles that an id, a URL or a source means. The graph is then what it would be, had they never been
 * read: entities that only they named are gone, those joined by them are apart, and where an older version of
 * the same URL is left, its statements are back.
 *
 * @throws {ArticleUnknown} where there is no such article
 */
export async function forgetArticle(
  store: Pick<GraphStore, 'transact' | 'read'>,
  idUrlOrSource: string,
  options: ForgetOptions = { understand: readAnew },
): Promise<ForgetReport> {
  const meant = await articlesMeant(store, idUrlOrSource)
  if (meant.length === 0) {
    throw new ArticleUnknown(
      `No article in the graph has the id, the address or the source ${idUrlOrSource}.`,
      'Give the path or address as it was when the article was read, or the id that the page of the article shows.',
    )
  }
  const ids = meant.map(({ id }) => id).toSorted()
  for (const id of ids) await forget(store, { id, leaving: new Set(ids) }, options)
  return { articles: ids }
}

/** The language is opened only where an older version has to be understood. */
const readAnew = async (article: Article): Promise<Document> => {
  const { understand } = await import('./ingest.ts')
  return understand(article)
}

interface Leaving {
  readonly id: string
  /** All that is being forgotten: none of these takes over from another. */
  readonly leaving: ReadonlySet<string>
}

async function forget(
  store: Pick<GraphStore, 'transact' | 'read'>,
  { id, leaving }: Leaving,
  options: ForgetOptions,
): Promise<void> {
  const understood = new Map<string, Records>()
  for (;;) {
    const article = (await recordsOf(store, id))?.article
    if (!article) return
    // To understand takes long, so it is done before the transaction, which then makes sure that it is still needed.
    const next = await heir(store, article, leaving)
    if (next && !understood.has(next.id)) understood.set(next.id, recordsFor(await options.understand(next)))
    const isDone = await holding(store, articleLocks(article), async (tx, hold) => {
      const now = await heir(tx, article, leaving)
      const records = now ? understood.get(now.id) : NO_RECORDS
      if (!records) return false
      const takeover = now ? [{ id: now.id, article: now, records }] : []
      await settle(tx, [{ id, article: null, records: NO_RECORDS }, ...takeover], hold)
      return true
    })
    if (isDone) return
  }
}

/** The version that takes over from this article, in whose word it stood; null where nobody has to. */
async function heir(
  reader: Pick<GraphStore, 'read'>,
  { id, url }: Article,
  leaving: ReadonlySet<string>,
): Promise<Article | null> {
  const versions = url === null ? [] : await versionsOf(reader, url)
  if (newest(versions)?.id !== id) return null
  return newest(versions.filter(version => version.id !== id && !leaving.has(version.id))) ?? null
}
