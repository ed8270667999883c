/** What people have judged of who is who. */
import { JudgementUnknown } from '../errors.ts'
import type { Appearance, Judgement } from '../model.ts'
import type { ArticleRef, EntityRef, JudgedView, JudgementView } from '../views.ts'
import { refOf } from './graph.ts'
import type { Reader } from './reader.ts'
import { appearancesWhere, judgementsWhere } from './records.ts'
import { resolveEntity } from './resolve.ts'

/** Judgements about places in these articles, whether they are bound or not. */
export async function judgementsIn(reader: Reader, articles: readonly string[]): Promise<Judgement[]> {
  const found = new Map<string, Judgement>()
  for (const field of ['oneArticle', 'otherArticle']) {
    const match = `UNWIND $articles AS article MATCH (j:Judgement {${field}: article}) WITH DISTINCT j`
    for (const judgement of await judgementsWhere(reader, match, { articles }))
      found.set(judgement.id, judgement)
  }
  return [...found.values()]
}

/** Judgements that are bound to one of these appearances. */
export const judgementsAbout = (reader: Reader, appearances: readonly string[]): Promise<Judgement[]> =>
  judgementsWhere(
    reader,
    'UNWIND $appearances AS id MATCH (a:Appearance {id: id}) WITH a MATCH (a)<-[:ABOUT]-(j:Judgement) WITH DISTINCT j',
    { appearances },
  )

/** Judgements that are bound to an appearance of an entity, by the id that it has now. */
export const judgementsOfEntity = (reader: Reader, id: string): Promise<Judgement[]> =>
  judgementsWhere(
    reader,
    `MATCH (e:Entity {id: $id})<-[:OF]-(a:Appearance) WITH a MATCH (a)<-[:ABOUT]-(j:Judgement) WITH DISTINCT j`,
    { id },
  )

/** Appearances by their ids; those that are not there are left out. */
export const appearancesById = (reader: Reader, ids: readonly string[]): Promise<Appearance[]> =>
  appearancesWhere(reader, 'UNWIND $ids AS id MATCH (a:Appearance {id: id}) WITH DISTINCT a', { ids })

/** The appearance of an entity whose key an id of the entity tells. */
export const appearanceOfKey = (reader: Reader, key: string, entity: string): Promise<Appearance[]> =>
  appearancesWhere(
    reader,
    'MATCH (a:Appearance {key: $key}) WITH a MATCH (a)-[:OF]->(e:Entity) WHERE e.id = $entity WITH DISTINCT a',
    { key, entity },
  )

/** The text of an article; empty where it is not there. */
export async function articleText(reader: Reader, id: string): Promise<string> {
  const [found] = await reader.read<{ text: string }>({
    cypher: 'MATCH (a:Article {id: $id}) RETURN a.text AS text',
    parameters: { id },
  })
  return found?.text ?? ''
}

/** A judgement by its id. @throws {JudgementUnknown} */
export async function judgementById(reader: Reader, id: string): Promise<Judgement> {
  const [found] = await judgementsWhere(reader, 'MATCH (j:Judgement {id: $id})', { id })
  if (found) return found
  throw new JudgementUnknown(`There is no judgement ${id}.`, 'List the judgements to find its id.')
}

/** All judgements as they are stored, sorted by id. */
export const judgementLog = (reader: Reader): Promise<Judgement[]> =>
  judgementsWhere(reader, 'MATCH (j:Judgement)', {})

/** All judgements, or those about one entity (by any id that it ever had); the latest first. */
export async function judgements(reader: Reader, entity?: string): Promise<JudgementView[]> {
  const found =
    entity === undefined
      ? await judgementLog(reader)
      : await judgementsOfEntity(reader, await resolveEntity(reader, entity))
  const views = await judgementViews(reader, found)
  return views.toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at > b.at ? -1 : 1))
}

/** Judgements as they are shown: with the articles and entities that they are about. */
export async function judgementViews(reader: Reader, found: readonly Judgement[]): Promise<JudgementView[]> {
  const places = found.flatMap(({ one, other }) => [one, other])
  const articles = await articlesOf(reader, [...new Set(places.map(({ article }) => article))])
  const entities = await entitiesOfAppearances(
    reader,
    places.map(({ appearance }) => appearance).filter(appearance => appearance !== null),
  )
  const view = ({ article, words, appearance }: Judgement['one']): JudgedView => ({
    entity: appearance === null ? null : (entities.get(appearance) ?? null),
    words,
    article: articles.get(article) ?? null,
  })
  return found.map(({ id, kind, by, at, note, one, other }) => ({
    id,
    kind,
    by,
    at,
    note,
    one: view(one),
    other: view(other),
  }))
}

type ArticleShown = NonNullable<JudgedView['article']>

async function articlesOf(reader: Reader, ids: readonly string[]): Promise<Map<string, ArticleShown>> {
  const rows = await reader.read<ArticleRef & { sources: readonly string[] }>({
    cypher: `UNWIND $ids AS id MATCH (a:Article {id: id})
      RETURN a.id AS id, a.title AS title, a.outlet AS outlet, a.publishedAt AS publishedAt, a.url AS url,
        a.sources AS sources`,
    parameters: { ids },
  })
  return new Map(
    rows.map(({ sources, ...article }) => [article.id, { ...article, source: sources[0] ?? null }]),
  )
}

async function entitiesOfAppearances(
  reader: Reader,
  ids: readonly string[],
): Promise<Map<string, EntityRef>> {
  const rows = await reader.read<{ appearance: string; entity: EntityRef }>({
    cypher: `UNWIND $ids AS id MATCH (a:Appearance {id: id})-[:OF]->(e:Entity)
      RETURN a.id AS appearance, ${refOf('e')} AS entity`,
    parameters: { ids: [...new Set(ids)] },
  })
  return new Map(
    rows.map(({ appearance, entity: { id, name, type, named } }) => [appearance, { id, name, type, named }]),
  )
}
