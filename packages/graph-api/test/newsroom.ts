/** A small graph with everything that the routes show: three articles, joined entities, a maybe, a denial, a value. */
import {
  type Appearance,
  type Article,
  type Entity,
  type GraphChange,
  type GraphStore,
  type Statement,
  appearanceId,
  articleId,
  deriveEdges,
  entityId,
  openStore,
  statementId,
  storyId,
} from '@redthread/graph'

import { ARTICLES, ENTITIES, type Name, type Told } from './newsroom-told.ts'

export interface Newsroom {
  readonly articles: readonly Article[]
  readonly statements: readonly Statement[]
  /** The id that an entity has now. */
  id(name: Name): string
  /** All ids that it could have had: one for each appearance, sorted like those. */
  idsEver(name: Name): string[]
  readonly change: Required<
    Pick<NonNullable<GraphChange['upsert']>, 'articles' | 'appearances' | 'entities' | 'statements' | 'edges'>
  >
}

/** The graph as records. */
export function newsroom(): Newsroom {
  const articles = ARTICLES.map(toldArticle)
  const spans = articles.flatMap(article => spansIn(article))
  const of = (name: Name) => spans.filter(span => span.name === name)
  const idsEver = (name: Name) => of(name).map(({ id }) => entityId(ENTITIES[name], name, [id]))
  const id = (name: Name) =>
    entityId(
      ENTITIES[name],
      name,
      of(name).map(one => one.id),
    )
  const appearances = spans.map(({ name, ...span }) => ({ ...span, ...described(name), entity: id(name) }))
  const entities = (Object.keys(ENTITIES) as Name[]).map(name => entityOf(id(name), name, of(name).length))

  const statements = ARTICLES.flatMap(({ says }, index) =>
    says.map(row =>
      statementOf(row, articles[index] as Article, name => {
        const found = of(name).find(span => span.article === articles[index]?.id)
        if (!found) throw new Error(`${name} is not in article ${index}`)
        return found.id
      }),
    ),
  )
  const edges = deriveEdges(statements.map(statement => evidence(statement, appearances, articles)))
  return { articles, statements, id, idsEver, change: { articles, appearances, entities, statements, edges } }
}

/** The graph in a store of its own, in memory. */
export async function openNewsroom(): Promise<Newsroom & { store: GraphStore }> {
  const store = await openStore('memory:')
  const graph = newsroom()
  await store.transact(['newsroom'], tx => tx.apply({ upsert: graph.change }))
  return { ...graph, store }
}

function toldArticle({ outlet, publishedAt, title, text }: Told): Article {
  const url = `https://news.example/${encodeURIComponent(title)}`
  return {
    id: articleId({ url, outlet, publishedAt, title, text }),
    url,
    title,
    outlet,
    publishedAt,
    updatedAt: null,
    readAt: '2026-03-10T08:00:00.000Z',
    text,
    language: 'en',
    story: storyId(text),
    sources: [`${title}.txt`],
  }
}

/** Every entity that an article names, with all places where it does. */
function spansIn({ id: article, text }: Article) {
  return (Object.keys(ENTITIES) as Name[]).flatMap(name => {
    const spans = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
    }))
    return spans[0] ? [{ id: appearanceId(article, spans[0]), article, name, spans }] : []
  })
}

const described = (
  name: Name,
): Pick<Appearance, 'name' | 'aliases' | 'type' | 'named' | 'descriptions' | 'happening' | 'companions'> => ({
  happening: null,
  companions: [],
  name,
  aliases: name.includes(' ') ? [name.slice(name.lastIndexOf(' ') + 1)] : [],
  type: ENTITIES[name],
  named: true,
  descriptions: [],
})

const entityOf = (id: string, name: Name, articles: number): Entity => ({
  id,
  ...described(name),
  articles,
  timeStart: null,
  timeEnd: null,
  lat: null,
  lon: null,
})

function statementOf(
  [subject, relation, object, factuality, quote]: Told['says'][number],
  { id: article, text }: Article,
  appearance: (name: Name) => string,
): Statement {
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`the article does not say: ${quote}`)
  const value = object.startsWith('=') ? object.slice(1) : null
  const statement: Omit<Statement, 'id'> = {
    article,
    subject: appearance(subject),
    relation,
    predicate: relation.toLowerCase(),
    object: value === null ? appearance(object as Name) : null,
    place: null,
    by: null,
    factuality,
    confidence: 0.9,
    quote,
    start,
    end: start + quote.length,
    sentence: 1,
    value,
    number: value === null ? null : Number.parseInt(value, 10),
    unit: null,
    time: null,
    timeStart: null,
    timeEnd: null,
    rule: 'by hand',
    extractor: 'by hand',
  }
  return { id: statementId(statement), ...statement }
}

function evidence(statement: Statement, appearances: readonly Appearance[], articles: readonly Article[]) {
  const entity = (id: string) => appearances.find(appearance => appearance.id === id)?.entity ?? ''
  const { story, outlet, publishedAt } = articles.find(({ id }) => id === statement.article) as Article
  const to = statement.object === null ? null : entity(statement.object)
  return { ...statement, from: entity(statement.subject), to, story, outlet, publishedAt }
}
