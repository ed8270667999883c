/** Statements with their ends, quotes and articles. */
import type { Factuality } from '../model.ts'
import type { StatementView } from '../views.ts'
import type { Reader } from './reader.ts'
import { resolveEntity } from './resolve.ts'
import { statementViews } from './statement-views.ts'

export interface StatementFilter {
  readonly factuality?: readonly Factuality[]
  readonly relations?: readonly string[]
}

/**
 * What is said of an entity: as subject, object, place or source; newest article first.
 *
 * @throws {EntityUnknown | EntityForgotten}
 */
export async function statementsOf(
  reader: Reader,
  id: string,
  { factuality, relations }: StatementFilter = {},
): Promise<StatementView[]> {
  return statementViews(
    reader,
    `MATCH (e:Entity {id: $id})<-[:OF]-(a:Appearance)
    WITH a MATCH (a)<-[:SUBJECT|OBJECT|AT|BY]-(s:Statement)
    WHERE ($factuality IS NULL OR s.factuality IN $factuality)
      AND ($relations IS NULL OR s.relation IN $relations)`,
    { id: await resolveEntity(reader, id), factuality: factuality ?? null, relations: relations ?? null },
  )
}
