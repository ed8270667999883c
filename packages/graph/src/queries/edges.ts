/** The derived edges: around an entity, and from one to another. */
import { EdgeUnknown } from '../errors.ts'
import { edgeParts } from '../ids.ts'
import type { Factuality } from '../model.ts'
import { EDGE_TYPES, relationNamed } from '../ontology/index.ts'
import type { EdgeFactuality, EdgePage, EdgeView, Neighbourhood } from '../views.ts'
import { ANY_EDGE, follow } from './follow.ts'
import { EDGE_COLUMNS, edgesOf, graphAmong } from './graph.ts'
import type { Reader } from './reader.ts'
import { resolveEntity } from './resolve.ts'
import { statementViews } from './statement-views.ts'

export interface NeighbourOptions {
  /** Neighbours given, the best connected first; 50 where absent. */
  readonly limit?: number
  /** Relations (`MET`) to follow; all where absent. */
  readonly relations?: readonly string[]
  /** Edges to follow; all where absent. */
  readonly factuality?: readonly EdgeFactuality[]
}

/**
 * The entities next to one, named ones and those of most stories first, with the edges among all of them.
 *
 * @throws {EntityUnknown | EntityForgotten}
 */
export async function neighbours(
  reader: Reader,
  id: string,
  { limit = 50, relations, factuality }: NeighbourOptions = {},
): Promise<Neighbourhood> {
  const around = factuality?.length ? follow(factuality) : ANY_EDGE
  const parameters = { id: await resolveEntity(reader, id), relations: relations ?? null, limit }
  const match = `MATCH (e:Entity {id: $id})-[r:${around.types}]-(o:Entity)
    WHERE ${around.where} AND ($relations IS NULL OR r.relation IN $relations)`
  const [total] = await reader.read<{ n: number }>({
    cypher: `${match} RETURN count(DISTINCT o) AS n`,
    parameters,
  })
  const nearest = await reader.read<{ id: string }>({
    cypher: `${match} WITH o.id AS id, o.named AS named, sum(r.stories) AS stories
      RETURN id ORDER BY named DESC, stories DESC, id LIMIT $limit`,
    parameters,
  })
  const ids = [parameters.id, ...nearest.map(near => near.id)]
  const graph = await graphAmong(reader, ids, around, parameters.relations)
  return { ...graph, more: (total?.n ?? 0) - nearest.length }
}

/** The factualities of the statements that make an edge of this type. */
const FACTUALITIES: Readonly<Record<string, readonly Factuality[]>> = {
  FORMERLY: ['past'],
  UNCONFIRMED: ['possible', 'planned'],
  DENIED: ['negated'],
}

/** An edge, by any id that it ever had, and the statements that it adds up. @throws {EdgeUnknown} */
export async function statementsUnder(reader: Reader, id: string): Promise<EdgePage> {
  const edge = await edgeNow(reader, id)
  const symmetric = relationNamed(edge.relation)?.symmetric === true
  const statements = await statementViews(
    reader,
    `MATCH (f:Entity {id: $from})<-[:OF]-(x:Appearance)
    WITH x MATCH (x)<-[:SUBJECT${symmetric ? '|OBJECT' : ''}]-(s:Statement)
    WHERE s.relation = $relation AND s.factuality IN $factualities
    WITH DISTINCT s MATCH (s)-[:OBJECT${symmetric ? '|SUBJECT' : ''}]->(y:Appearance)
    WITH s, y MATCH (y)-[:OF]->(t:Entity) WHERE t.id = $to`,
    {
      from: edge.from,
      to: edge.to,
      relation: edge.relation,
      factualities: FACTUALITIES[edge.type] ?? ['asserted', 'reported'],
    },
  )
  return { edge, statements }
}

/** The edge that an id leads to now: its ends may have been joined with others since. */
async function edgeNow(reader: Reader, id: string): Promise<EdgeView> {
  const parts = edgeParts(id)
  const unknown = () =>
    new EdgeUnknown(`There is no edge ${id}.`, 'Ask for the neighbours of one of its ends.')
  if (!parts || !EDGE_TYPES.includes(parts.type)) throw unknown()
  const found = await edgesOf(
    reader,
    `MATCH (x:Appearance {key: $from}) WITH x MATCH (x)-[:OF]->(f:Entity)
    WITH f MATCH (y:Appearance {key: $to}) WITH f, y MATCH (y)-[:OF]->(t:Entity)
    WITH f, t MATCH (f)-[r:${parts.type}]-(t) WHERE r.relation = $relation
    WITH f, r, startNode(r) AS a, endNode(r) AS b
    WHERE $symmetric OR a.id = f.id RETURN ${EDGE_COLUMNS}`,
    { ...parts, symmetric: relationNamed(parts.relation)?.symmetric === true },
  )
  const edge = found.find(each => each.id === id) ?? found[0]
  if (!edge) throw unknown()
  return edge
}
