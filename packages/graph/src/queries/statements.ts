/** Statements with their ends, quotes and articles. */
import type { Factuality } from '../model.ts'
import type { StatementView } from '../views.ts'
import type { Reader } from './reader.ts'

const soon = (): never => {
  throw new Error('not built yet')
}

export interface StatementFilter {
  readonly factuality?: readonly Factuality[]
  readonly relations?: readonly string[]
}

/** What is said of an entity: as subject, object, place or source; newest article first. */
export const statementsOf = async (
  _reader: Reader,
  _id: string,
  _filter: StatementFilter = {},
): Promise<StatementView[]> => soon()
