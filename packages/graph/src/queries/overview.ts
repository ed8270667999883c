/** The graph at a glance. */
import { EDGE_TYPES } from '../ontology/index.ts'
import type { Counts, Overview } from '../views.ts'
import { ANY_EDGE } from './follow.ts'
import { graphAmong } from './graph.ts'
import type { Reader } from './reader.ts'

/** Entities of so many articles are looked at for the best connected: counting the edges of all would take long. */
const CANDIDATES = 400

export async function counts(reader: Reader): Promise<Counts> {
  const count = async (pattern: string): Promise<number> => {
    const [row] = await reader.read<{ n: number }>({ cypher: `MATCH ${pattern} RETURN count(*) AS n` })
    return row?.n ?? 0
  }
  const [articles, entities, statements, edges] = await Promise.all([
    count('(:Article)'),
    count('(:Entity)'),
    count('(:Statement)'),
    count(`()-[:${EDGE_TYPES.join('|')}]->()`),
  ])
  return { articles, entities, statements, edges }
}

/** Counts, and the best-connected named entities (60 where no limit is given) with the edges among them. */
export async function overview(reader: Reader, limit = 60): Promise<Overview> {
  const best = await reader.read<{ id: string }>({
    cypher: `MATCH (e:Entity) WHERE e.articles > 0 AND e.named = true
      WITH e ORDER BY e.articles DESC, e.id LIMIT ${CANDIDATES}
      WITH e.id AS id, COUNT { (e)-[:${ANY_EDGE.types}]-() } AS degree WHERE degree > 0
      RETURN id ORDER BY degree DESC, id LIMIT $limit`,
    parameters: { limit },
  })
  const ids = best.map(({ id }) => id)
  return { counts: await counts(reader), graph: await graphAmong(reader, ids, ANY_EDGE) }
}
