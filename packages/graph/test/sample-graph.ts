/** Small graphs for tests, told as texts and what they say. */
import {
  type Appearance,
  type Article,
  articleId,
  deriveEdges,
  type EdgeEvidence,
  type Entity,
  entityId,
  type EntityType,
  type GraphChange,
  type Statement,
  statementId,
  storyId,
} from '../src/index.ts'

/** Who is spoken of: a name as it stands in the texts, and its type. Each name is one entity. */
export type Cast = Readonly<Record<string, EntityType>>

export interface SampleStatement {
  readonly says: readonly [subject: string, relation: string, object: string | null]
  readonly quote: string
  readonly factuality?: Statement['factuality']
  readonly confidence?: number
  readonly at?: string
  readonly by?: string
  readonly value?: string
  readonly time?: string
}

export interface SampleArticle {
  readonly text: string
  readonly outlet?: string | null
  readonly publishedAt?: string | null
  readonly url?: string | null
  readonly says: readonly SampleStatement[]
}

/** What articles bring: nobody has judged yet. */
type Brought = 'articles' | 'entities' | 'statements' | 'edges'
export type Sample = Required<Pick<Required<GraphChange>['upsert'], Brought>> & {
  readonly appearances: readonly Appearance[]
}

/** The change that brings these articles into an empty graph. */
export function sampleGraph(cast: Cast, samples: readonly SampleArticle[]): Sample {
  const articles = samples.map(articleOf)
  const spoken = articles.flatMap(article => spokenOf(article, cast))
  const entities = entitiesOf(spoken)
  const ids = new Map(entities.map(({ name, id }) => [name, id]))
  const appearances = spoken.map(each => ({ ...each, entity: ids.get(each.name) ?? '' }))
  const statements = samples.flatMap(({ says }, at) =>
    says.map(said => statementOf(articles[at] as Article, said, appearances)),
  )
  return {
    articles,
    entities,
    appearances,
    statements,
    edges: deriveEdges(evidenceOf(articles, appearances, statements)),
  }
}

/** The change that takes all of it away again. */
export const without = (upsert: Partial<Sample>): GraphChange => ({
  remove: Object.fromEntries(
    Object.entries(upsert).map(([kind, records]) => [kind, records.map(({ id }: { id: string }) => id)]),
  ),
})

function articleOf({ text, outlet = null, publishedAt = null, url = null }: SampleArticle): Article {
  const fields = { text, outlet, publishedAt, url, title: text.split(/[.\n]/, 1)[0] ?? null }
  const id = articleId(fields)
  const read = { updatedAt: null, readAt: '2026-02-01T12:00:00.000Z', language: 'en' }
  return {
    id,
    ...fields,
    ...read,
    story: storyId(text),
    sources: [`${id.slice(0, 8)}.txt`],
  } satisfies Article
}

function spokenOf({ id: article, text }: Article, cast: Cast): Appearance[] {
  return Object.entries(cast).flatMap(([name, type]) => {
    const start = text.indexOf(name)
    const span = { start, end: start + name.length }
    const named = /^\p{Lu}/u.test(name)
    const id = `${article}:${span.start}-${span.end}`
    const own = {
      id,
      article,
      entity: '',
      name,
      aliases: [],
      type,
      named,
      descriptions: [],
      happening: null,
      companions: [],
      spans: [span],
    }
    return start < 0 ? [] : [own]
  })
}

function entitiesOf(appearances: readonly Appearance[]): Entity[] {
  const nothing = { timeStart: null, timeEnd: null, lat: null, lon: null }
  return [...Map.groupBy(appearances, ({ name }) => name).values()].map(of => {
    const { name, type, named } = of[0] as Appearance
    const id = entityId(
      type,
      name,
      of.map(appearance => appearance.id),
    )
    return { id, name, aliases: [], type, named, descriptions: [], articles: of.length, ...nothing }
  })
}

function statementOf(
  { id: article, text }: Article,
  { says, quote, factuality = 'asserted', confidence = 0.9, ...rest }: SampleStatement,
  appearances: readonly Appearance[],
): Statement {
  const [subject, relation, object] = says
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`not in the text: ${quote}`)
  const place = (name: string | null | undefined) => (name ? appearanceIn(article, name, appearances) : null)
  const said = {
    article,
    subject: appearanceIn(article, subject, appearances),
    relation,
    predicate: relation.toLowerCase(),
    object: place(object),
    place: place(rest.at),
    by: place(rest.by),
    factuality,
    confidence,
    quote,
    start,
    end: start + quote.length,
    sentence: 0,
    value: rest.value ?? null,
    number: null,
    unit: null,
    time: rest.time ?? null,
    timeStart: rest.time ?? null,
    timeEnd: rest.time ?? null,
    rule: 'sample',
    extractor: 'sample',
  }
  return { id: statementId(said), ...said }
}

function appearanceIn(article: string, name: string, appearances: readonly Appearance[]): string {
  const found = appearances.find(each => each.article === article && each.name === name)
  if (!found) throw new Error(`${name} does not appear in the text`)
  return found.id
}

function evidenceOf(
  articles: readonly Article[],
  appearances: readonly Appearance[],
  statements: readonly Statement[],
): EdgeEvidence[] {
  const entities = new Map(appearances.map(({ id, entity }) => [id, entity]))
  const byId = new Map(articles.map(article => [article.id, article]))
  return statements.map(statement => {
    const { story, outlet, publishedAt } = byId.get(statement.article) as Article
    const to = statement.object === null ? null : (entities.get(statement.object) ?? null)
    return { ...statement, from: entities.get(statement.subject) ?? '', to, story, outlet, publishedAt }
  })
}
