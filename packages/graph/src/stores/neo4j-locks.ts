/** Locks that hold until a transaction ends: nodes that it writes to. */
import { createHash } from 'node:crypto'

import type { Reader } from '../queries/reader.ts'

export const LOCK_CONSTRAINT =
  'CREATE CONSTRAINT redthreadlock_id IF NOT EXISTS FOR (n:RedthreadLock) REQUIRE n.id IS UNIQUE'

/**
 * Waits until no other transaction holds a lock of these names. The nodes stay; a hash keeps their number bounded, and
 * keeps no name after it has been forgotten. Taken in sorted order, so that two writers do not wait for each other.
 */
export async function lock(transaction: Reader, names: readonly string[]): Promise<void> {
  if (names.length === 0) return
  const ids = new Set(names.map(name => createHash('sha256').update(name).digest('hex').slice(0, 4)))
  await transaction.read({
    cypher: 'UNWIND $ids AS id MERGE (lock:RedthreadLock {id: id}) SET lock.held = true',
    parameters: { ids: [...ids].toSorted() },
  })
}
