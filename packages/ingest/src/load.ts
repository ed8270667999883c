/** A document into the graph. */
import { type Article, type GraphStore, type Transaction, recordsOf, versionsOf } from '@redthread/graph'

import type { Document } from './document.ts'
import { type Hold, articleLocks, holding, nameLocks } from './load/locks.ts'
import { NO_RECORDS, type Records, recordsFor } from './load/records.ts'
import { type Wish, settle } from './load/settle.ts'
import { merged, newest } from './load/versions.ts'

export interface LoadReport {
  readonly article: string
  /**
   * `older version`: a later version of the same URL gives the statements; this one is kept beside it. `unchanged`:
   * the graph held it already.
   */
  readonly outcome: 'added' | 'changed' | 'unchanged' | 'older version'
  /** What the graph now holds of this article. */
  readonly appearances: number
  readonly statements: number
}

export interface LoadOptions {
  /** The time of reading, as an instant: the only clock of ours in the graph. That of the article where absent. */
  readonly readAt?: string
}

/**
 * Puts an article, its appearances, its statements, the entities that they are of and the edges between them into a
 * graph, in one transaction. The same article twice changes nothing but its sources; of several versions of a
 * URL the newest gives the statements. In whatever order articles come, the graph is the same.
 *
 * The work depends on what shares a name with the article, not on the size of the graph.
 */
export async function loadDocument(
  store: Pick<GraphStore, 'transact'>,
  document: Document,
  { readAt = document.article.readAt }: LoadOptions = {},
): Promise<LoadReport> {
  const article = { ...document.article, readAt }
  const records = recordsFor(document)
  return holding(store, [...articleLocks(article), ...nameLocks(records.appearances)], (tx, hold) =>
    load(tx, { article, records }, hold),
  )
}

async function load(
  tx: Transaction,
  read: { article: Article; records: Records },
  hold: Hold,
): Promise<LoadReport> {
  const known = (await recordsOf(tx, read.article.id))?.article ?? null
  const article = merged(known, read.article)
  const versions = article.url === null ? [] : await versionsOf(tx, article.url)
  const others = versions.filter(({ id }) => id !== article.id)
  const isNewest = newest([...others, article])?.id === article.id
  const records = isNewest ? read.records : NO_RECORDS
  const superseded = isNewest ? others : []
  const wishes: Wish[] = [
    ...superseded.map(other => ({ id: other.id, article: other, records: NO_RECORDS })),
    { id: article.id, article, records },
  ]
  const isChanged = await settle(tx, wishes, hold)
  return {
    article: article.id,
    outcome: outcomeOf({ isKnown: known !== null, isNewest, isChanged }),
    appearances: records.appearances.length,
    statements: records.statements.length,
  }
}

function outcomeOf(found: {
  isKnown: boolean
  isNewest: boolean
  isChanged: boolean
}): LoadReport['outcome'] {
  if (!found.isChanged) return 'unchanged'
  if (!found.isNewest) return 'older version'
  return found.isKnown ? 'changed' : 'added'
}
