/** What a writer has to hold, so that two of them never settle the same names at once. */
import { type Article, type GraphStore, type Judgement, type Transaction, entityKey } from '@redthread/graph'

import { type AppearanceRecord, namesKeptFor } from '../identity/index.ts'

export const articleLocks = ({ id, url }: Pick<Article, 'id' | 'url'>): string[] =>
  url === null ? [`article:${id}`] : [`article:${id}`, `url:${url}`]

/** The articles of which people have judged: while they judge, nobody reads these anew. */
export const placeLocks = (judgements: readonly Judgement[]): string[] =>
  judgements.flatMap(({ one, other }) => [`article:${one.article}`, `article:${other.article}`])

/** Forms are summed up: also of names that are not compared, two writers may not change one at once. */
export const nameLocks = (appearances: readonly AppearanceRecord[]): string[] =>
  [...new Set(appearances.flatMap(namesKeptFor))].map(name => `name:${name}`)

export const entityLocks = (ids: Iterable<string>): string[] =>
  [...new Set(ids)].map(id => `entity:${entityKey(id) ?? id}`)

/** The work touches more than it holds, and has to begin again. */
class LocksMissing extends Error {
  override readonly name = 'LocksMissing'
}

/** Makes sure that these are held. @throws {LocksMissing} which `holding` answers by beginning again */
export type Hold = (locks: Iterable<string>) => void

/**
 * Runs work in one transaction under locks. Work says by `hold` what else it turns out to need; where that was
 * not held, all is undone and it runs again with it. Ends, for the locks only grow.
 */
export async function holding<T>(
  store: Pick<GraphStore, 'transact'>,
  first: readonly string[],
  work: (tx: Transaction, hold: Hold) => Promise<T>,
): Promise<T> {
  const held = new Set(first)
  for (;;) {
    let missing: readonly string[] = []
    const hold: Hold = locks => {
      missing = [...new Set(locks)].filter(lock => !held.has(lock))
      if (missing.length > 0) throw new LocksMissing(missing.join(', '))
    }
    try {
      return await store.transact([...held].toSorted(), tx => work(tx, hold))
    } catch (error) {
      if (missing.length === 0) throw error
      for (const lock of missing) held.add(lock)
    }
  }
}
