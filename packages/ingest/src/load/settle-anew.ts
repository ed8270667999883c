/** Who is who, decided anew in a store that an earlier version wrote. */
import {
  type Appearance,
  type GraphStore,
  articleIds,
  isUnsettled,
  markSettled,
  recordsOf,
} from '@redthread/graph'

import type { AppearanceRecord } from '../identity/index.ts'
import { holding } from './locks.ts'
import { settle } from './settle.ts'

/**
 * Brings the entities of a store to what today's rules make of its appearances and judgements, an article at a time.
 * Broken off, it begins again the next time; where nothing is to be done, it asks the store that and no more.
 */
export async function settleAnew(store: Pick<GraphStore, 'read' | 'transact'>): Promise<void> {
  if (!(await isUnsettled(store))) return
  for (const id of await articleIds(store)) await settleArticle(store, id)
  await store.transact([], tx => markSettled(tx))
}

const settleArticle = (store: Pick<GraphStore, 'transact'>, id: string): Promise<boolean> =>
  holding(store, [`article:${id}`], async (tx, hold) => {
    const stored = await recordsOf(tx, id)
    if (!stored) return false
    const { article, appearances, statements } = stored
    const records = { appearances: appearances.map(withoutEntity), statements }
    return settle(tx, [{ id, article, records, isAnew: true }], hold)
  })

function withoutEntity({ entity: _entity, ...record }: Appearance): AppearanceRecord {
  return record
}
