/** Ways from one entity to another. */
import type { EdgeFactuality, Graph, Paths } from '../views.ts'
import { type Follow, follow } from './follow.ts'
import { EDGE_COLUMNS, edgesOf, nodesOf } from './graph.ts'
import type { Reader } from './reader.ts'
import { resolveEntity } from './resolve.ts'

export interface PathOptions {
  /** Paths given; 3 where absent. */
  readonly max?: number
  /** Steps of a path at most; 6 where absent. */
  readonly steps?: number
  /** Edges to follow; `asserted` and `reported` where absent. */
  readonly factuality?: readonly EdgeFactuality[]
}

/** Between two well-known entities there can be thousands of shortest paths; so many are looked at. */
const LOOKED_AT = 500

/**
 * Shortest paths between two entities, by any id: all are equally short, with every followed edge between the entities
 * on the way. None where the ends are the same.
 *
 * @throws {EntityUnknown | EntityForgotten}
 */
export async function pathsBetween(
  reader: Reader,
  ends: { readonly from: string; readonly to: string },
  { max = 3, steps = 6, factuality = ['asserted', 'reported'] }: PathOptions = {},
): Promise<Paths> {
  const from = await resolveEntity(reader, ends.from)
  const to = await resolveEntity(reader, ends.to)
  if (from === to || factuality.length === 0) return { paths: [] }
  const along = follow(factuality)
  const ways = await shortest(reader, { from, to, steps: Math.trunc(steps) }, along)
  return { paths: await Promise.all(ways.slice(0, max).map(ids => graphOf(reader, ids, along))) }
}

/** The entities along each shortest path, in an order that says nothing of the engine. */
async function shortest(
  reader: Reader,
  { from, to, steps }: { readonly from: string; readonly to: string; readonly steps: number },
  { types, where }: Follow,
): Promise<string[][]> {
  const rows = await reader.read<{ ids: string[] }>({
    cypher: `MATCH p = ALL SHORTEST (a:Entity {id: $from})-[r:${types} WHERE ${where}]-{1,${steps}}(b:Entity {id: $to})
      RETURN [n IN nodes(p) | n.id] AS ids LIMIT ${LOOKED_AT}`,
    parameters: { from, to },
  })
  const ways = new Map(rows.map(({ ids }) => [ids.join('\n'), ids]))
  return [...ways].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, ids]) => ids)
}

async function graphOf(reader: Reader, ids: readonly string[], { types, where }: Follow): Promise<Graph> {
  const steps = ids.slice(1).map((id, position) => ({ one: ids[position], other: id }))
  const edges = await edgesOf(
    reader,
    `UNWIND $steps AS step MATCH (x:Entity {id: step.one}) MATCH (y:Entity {id: step.other})
    MATCH (x)-[r:${types}]-(y) WHERE ${where}
    WITH r, startNode(r) AS a, endNode(r) AS b RETURN ${EDGE_COLUMNS}`,
    { steps },
  )
  return { nodes: await nodesOf(reader, ids), edges }
}
