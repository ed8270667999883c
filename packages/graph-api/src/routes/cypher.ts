import type { ExploreRow } from '@redthread/graph'
import { z } from 'zod'

import { type RouteContext, route } from '../route.ts'

const CypherAnswer = z.object({
  /** In the order of the query; empty where no row came. */
  columns: z.array(z.string()),
  /** Nodes, relationships and paths are objects and lists; integers beyond 2^53 are text. */
  rows: z.array(z.record(z.string(), z.unknown())),
  /** There were more rows than are given. */
  truncated: z.boolean(),
})

export const cypher = route({
  path: 'post /api/cypher',
  summary: 'Answers a Cypher query that only reads, within limits of rows and time',
  body: z.strictObject({
    query: z.string().trim().min(1).max(20_000),
    parameters: z.record(z.string(), z.unknown()).default({}),
  }),
  returns: CypherAnswer,
  costly: true,
  handle: ({ body }, context) => answerOf(body.query, body.parameters, context),
})

/** Asks for one row more than it gives, to know whether there are more. */
async function answerOf(
  query: string,
  parameters: Record<string, unknown>,
  { store, limits: { cypherRows, cypherMilliseconds }, signal }: RouteContext,
): Promise<z.infer<typeof CypherAnswer>> {
  const rows: ExploreRow[] = []
  const limits = { rows: cypherRows + 1, milliseconds: cypherMilliseconds, signal }
  for await (const row of store.explore(query, parameters, limits)) {
    signal.throwIfAborted()
    if (rows.length === cypherRows) return { columns: columnsOf(rows), rows, truncated: true }
    rows.push(row)
  }
  return { columns: columnsOf(rows), rows, truncated: false }
}

const columnsOf = ([first]: ExploreRow[]): string[] => Object.keys(first ?? {})
