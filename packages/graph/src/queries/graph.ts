import type { EdgeView, Graph, NodeView } from '../views.ts'
import { ANY_EDGE, edgeView, type Follow } from './follow.ts'
/** Nodes and edges to draw. */
import type { Properties } from './properties.ts'
import { edgeFrom } from './properties.ts'
import type { Reader } from './reader.ts'

/** What an entity is called where another one speaks of it. */
export const refOf = (variable: string): string => `${variable} {.id, .name, .type, .named}`

/** What `edgeRow` reads, of a relationship `r` from `a` to `b`. */
export const EDGE_COLUMNS = 'r {.*} AS properties, type(r) AS type, a.id AS from, b.id AS to'

interface EdgeRow {
  readonly properties: Properties
  readonly type: string
  readonly from: string
  readonly to: string
}

/** Edges of a query that returns `EDGE_COLUMNS`, by id. */
export async function edgesOf(
  reader: Reader,
  cypher: string,
  parameters: Record<string, unknown> = {},
): Promise<EdgeView[]> {
  const rows = await reader.read<EdgeRow>({ cypher, parameters })
  const edges = rows.map(({ properties, ...ends }) => edgeView(edgeFrom(properties, ends)))
  return edges.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** These entities as nodes, in the order given; those that are not there are left out. */
export async function nodesOf(reader: Reader, ids: readonly string[]): Promise<NodeView[]> {
  const nodes = await reader.read<NodeView>({
    cypher: `UNWIND $ids AS id MATCH (e:Entity {id: id})
      RETURN e.id AS id, e.name AS name, e.type AS type, e.named AS named, e.articles AS articles,
        COUNT { (e)-[:${ANY_EDGE.types}]-() } AS degree`,
    parameters: { ids },
  })
  const byId = new Map(nodes.map(node => [node.id, node]))
  return ids.flatMap(id => byId.get(id) ?? [])
}

/** These entities, and the edges among them that are to be followed. */
export async function graphAmong(
  reader: Reader,
  ids: readonly string[],
  { types, where }: Follow,
  relations: readonly string[] | null = null,
): Promise<Graph> {
  const nodes = await nodesOf(reader, ids)
  const edges = await edgesOf(
    reader,
    `UNWIND $ids AS id MATCH (a:Entity {id: id})-[r:${types}]->(b:Entity)
    WHERE b.id IN $ids AND ${where} AND ($relations IS NULL OR r.relation IN $relations)
    RETURN ${EDGE_COLUMNS}`,
    { ids, relations },
  )
  return { nodes, edges }
}
