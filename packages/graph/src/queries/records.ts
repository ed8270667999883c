/** Records of the store, of a match that names them; each sorted by id. */
import type { EdgeEvidence } from '../edges.ts'
import type { Appearance, Article, Edge, Entity, Judgement, Question, Statement } from '../model.ts'
import { EDGE_COLUMNS } from './graph.ts'
import {
  appearanceFrom,
  articleFrom,
  edgeFrom,
  entityFrom,
  judgementFrom,
  type Properties,
  statementFrom,
} from './properties.ts'
import type { Reader } from './reader.ts'

type Parameters = Readonly<Record<string, unknown>>

/** Articles `a` of a match. */
export async function articlesWhere(
  reader: Reader,
  match: string,
  parameters: Parameters,
): Promise<Article[]> {
  const rows = await reader.read<{ properties: Properties }>({
    cypher: `${match} RETURN a {.*} AS properties, a.id AS id ORDER BY id`,
    parameters,
  })
  return rows.map(({ properties }) => articleFrom(properties))
}

/** Entities `e` of a match. */
export async function entitiesWhere(
  reader: Reader,
  match: string,
  parameters: Parameters,
): Promise<Entity[]> {
  const rows = await reader.read<{ properties: Properties }>({
    cypher: `${match} RETURN e {.*} AS properties, e.id AS id ORDER BY id`,
    parameters,
  })
  return rows.map(({ properties }) => entityFrom(properties))
}

/** Appearances `a` of a match. */
export async function appearancesWhere(
  reader: Reader,
  match: string,
  parameters: Parameters,
): Promise<Appearance[]> {
  const rows = await reader.read<{
    properties: Properties & { readonly spans: readonly number[] }
    article: string
    entity: string
  }>({
    cypher: `${match} MATCH (a)-[:\`IN\`]->(article:Article) MATCH (a)-[:OF]->(entity:Entity)
      RETURN a {.*} AS properties, article.id AS article, entity.id AS entity, a.id AS id ORDER BY id`,
    parameters,
  })
  return rows.map(({ properties, article, entity }) => appearanceFrom(properties, { article, entity }))
}

const end = (type: string, name: string) => `head([(s)-[:${type}]->(x:Appearance) | x.id]) AS ${name}`

/** Statements `s` of a match. */
export async function statementsWhere(
  reader: Reader,
  match: string,
  parameters: Parameters,
): Promise<Statement[]> {
  type Ends = Pick<Statement, 'article' | 'subject' | 'object' | 'place' | 'by'>
  const rows = await reader.read<Ends & { properties: Properties }>({
    cypher: `${match} MATCH (s)-[:FROM]->(article:Article)
      RETURN s {.*} AS properties, article.id AS article, ${end('SUBJECT', 'subject')}, ${end('OBJECT', 'object')},
        ${end('AT', 'place')}, ${end('BY', 'by')}, s.id AS id ORDER BY id`,
    parameters,
  })
  return rows.map(({ properties, article, subject, object, place, by }) =>
    statementFrom(properties, { article, subject, object, place, by }),
  )
}

/** Statements `s` of a match, with what an edge needs of them. */
export async function evidenceWhere(
  reader: Reader,
  match: string,
  parameters: Parameters,
): Promise<EdgeEvidence[]> {
  return reader.read<EdgeEvidence>({
    cypher: `${match} MATCH (s)-[:OBJECT]->(object:Appearance)
      WITH s, object MATCH (object)-[:OF]->(to:Entity)
      WITH s, to MATCH (s)-[:SUBJECT]->(subject:Appearance)
      WITH s, to, subject MATCH (subject)-[:OF]->(from:Entity)
      WITH s, to, from MATCH (s)-[:FROM]->(article:Article)
      RETURN s.id AS id, s.relation AS relation, s.factuality AS factuality, s.confidence AS confidence,
        s.quote AS quote, article.id AS article, s.timeStart AS timeStart, s.timeEnd AS timeEnd, from.id AS from,
        to.id AS to, article.story AS story, article.outlet AS outlet, article.publishedAt AS publishedAt
      ORDER BY id`,
    parameters,
  })
}

/** Edges `r` of a match, each once. */
export async function edgesWhere(reader: Reader, match: string, parameters: Parameters): Promise<Edge[]> {
  const rows = await reader.read<{ properties: Properties; type: string; from: string; to: string }>({
    cypher: `${match} WITH DISTINCT r WITH r, startNode(r) AS a, endNode(r) AS b
      RETURN ${EDGE_COLUMNS}, r.id AS id ORDER BY id`,
    parameters,
  })
  return rows.map(({ properties, type, from, to }) => edgeFrom(properties, { from, to, type }))
}

/** Judgements `j` of a match. */
export async function judgementsWhere(
  reader: Reader,
  match: string,
  parameters: Parameters,
): Promise<Judgement[]> {
  const rows = await reader.read<{ properties: Properties }>({
    cypher: `${match} RETURN j {.*} AS properties, j.id AS id ORDER BY id`,
    parameters,
  })
  return rows.map(({ properties }) => judgementFrom(properties))
}

/** Questions `m` from an appearance `a` to an appearance `b` of a match; the likeliest first. */
export async function questionsWhere(
  reader: Reader,
  match: string,
  parameters: Parameters,
  limit = '',
): Promise<Question[]> {
  return reader.read<Question>({
    cypher: `${match} RETURN a.id AS one, b.id AS other, m.score AS score, m.reasons AS reasons
      ORDER BY score DESC, one, other ${limit}`,
    parameters,
  })
}
