import type { ReadQuery } from '../store.ts'

/** What a query needs: a store, or a transaction that sees its own changes. */
export interface Reader {
  read<Row>(query: ReadQuery): Promise<Row[]>
}
