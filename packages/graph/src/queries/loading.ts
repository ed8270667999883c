/** What loading, forgetting and identity ask of the graph; mostly within a transaction. */
import type { EdgeEvidence } from '../edges.ts'
import type { Appearance, Article, Edge, Entity, Statement } from '../model.ts'
import { ANY_EDGE } from './follow.ts'
import type { Reader } from './reader.ts'
import {
  appearancesWhere,
  articlesWhere,
  edgesWhere,
  entitiesWhere,
  evidenceWhere,
  statementsWhere,
} from './records.ts'

/** Two entities, by the ids that they have now; the order says nothing. */
export type Pair = readonly [string, string]

/** Everything that came of one article. */
export interface ArticleRecords {
  readonly article: Article
  readonly appearances: readonly Appearance[]
  readonly statements: readonly Statement[]
}

/** Everything of one article, by id; null where it is not there. Appearances and statements are sorted by id. */
export async function recordsOf(reader: Reader, articleId: string): Promise<ArticleRecords | null> {
  const [article] = await articlesWhere(reader, 'MATCH (a:Article {id: $id})', { id: articleId })
  if (!article) return null
  const parameters = { id: articleId }
  return {
    article,
    appearances: await appearancesWhere(
      reader,
      'MATCH (:Article {id: $id})<-[:`IN`]-(a:Appearance)',
      parameters,
    ),
    statements: await statementsWhere(
      reader,
      'MATCH (:Article {id: $id})<-[:FROM]-(s:Statement)',
      parameters,
    ),
  }
}

/** The articles that were read from one URL, texts included. */
export const versionsOf = (reader: Reader, url: string): Promise<Article[]> =>
  articlesWhere(reader, 'MATCH (a:Article {url: $url})', { url })

/** All appearances of these entities. */
export const appearancesOfEntities = (reader: Reader, ids: readonly string[]): Promise<Appearance[]> =>
  appearancesWhere(
    reader,
    'UNWIND $ids AS id MATCH (e:Entity {id: id}) WITH e MATCH (e)<-[:OF]-(a:Appearance) WITH DISTINCT a',
    { ids },
  )

/** The entities that are there, of these ids (as they are now). */
export const entitiesNow = (reader: Reader, ids: readonly string[]): Promise<Entity[]> =>
  entitiesWhere(reader, 'UNWIND $ids AS id MATCH (e:Entity {id: id}) WITH DISTINCT e', { ids })

/** What `deriveEdges` needs to make every edge that touches one of these entities. */
export const evidenceTouching = (reader: Reader, ids: readonly string[]): Promise<EdgeEvidence[]> =>
  evidenceWhere(
    reader,
    `UNWIND $ids AS id MATCH (e:Entity {id: id})<-[:OF]-(a:Appearance)
    WITH a MATCH (a)<-[:SUBJECT|OBJECT]-(s:Statement) WITH DISTINCT s`,
    { ids },
  )

/**
 * What `deriveEdges` needs to make every edge between the two of each pair, in either direction. Goes from the one of
 * fewer articles: whoever meets somebody of whom all speak is rarely spoken of as much.
 */
export async function evidenceBetween(reader: Reader, pairs: readonly Pair[]): Promise<EdgeEvidence[]> {
  const articles = new Map(
    (await entitiesNow(reader, [...new Set(pairs.flat())])).map(({ id, articles: count }) => [id, count]),
  )
  const rarerFirst = pairs.map(([one, other]) =>
    (articles.get(one) ?? 0) <= (articles.get(other) ?? 0) ? { one, other } : { one: other, other: one },
  )
  return evidenceWhere(
    reader,
    `UNWIND $pairs AS pair MATCH (e:Entity {id: pair.one})<-[:OF]-(a:Appearance)
    WITH pair, a MATCH (a)<-[:SUBJECT|OBJECT]-(s:Statement)
    WITH pair, s MATCH (s)-[:SUBJECT|OBJECT]->(o:Appearance)
    WITH pair, s, o MATCH (o)-[:OF]->(other:Entity) WHERE other.id = pair.other WITH DISTINCT s`,
    { pairs: rarerFirst },
  )
}

/** The edges as they stand that touch one of these entities. */
export const edgesTouching = (reader: Reader, ids: readonly string[]): Promise<Edge[]> =>
  edgesWhere(reader, `UNWIND $ids AS id MATCH (e:Entity {id: id})-[r:${ANY_EDGE.types}]-(:Entity)`, { ids })

/** The edges as they stand between the two of each pair, in either direction. */
export const edgesBetween = (reader: Reader, pairs: readonly Pair[]): Promise<Edge[]> =>
  edgesWhere(
    reader,
    `UNWIND $pairs AS pair MATCH (x:Entity {id: pair.one}) MATCH (y:Entity {id: pair.other})
    MATCH (x)-[r:${ANY_EDGE.types}]->(y)`,
    { pairs: bothWays(pairs) },
  )

const bothWays = (pairs: readonly Pair[]) =>
  pairs.flatMap(([one, other]) => [
    { one, other },
    { one: other, other: one },
  ])
