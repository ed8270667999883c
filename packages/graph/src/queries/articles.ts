/** Articles: a page of them, one to read, those meant by a path or URL. */
import { ArticleUnknown, QueryRefused } from '../errors.ts'
import type { ArticleList, ArticleListed, ArticlePage, ArticleRef } from '../views.ts'
import { articleFrom, type Properties, spansFrom } from './properties.ts'
import type { Reader } from './reader.ts'
import { statementViews } from './statement-views.ts'

export interface PageOptions {
  /** 50 where absent. */
  readonly limit?: number
  /** As the page before gave it. */
  readonly cursor?: string
}

const REF = 'a.id AS id, a.title AS title, a.outlet AS outlet, a.publishedAt AS publishedAt, a.url AS url'

/** Articles, newest first, those without a date last. @throws {QueryRefused} where the cursor is none of ours */
export async function articlesPage(
  reader: Reader,
  { limit = 50, cursor }: PageOptions = {},
): Promise<ArticleList> {
  const [date, id] = cursor === undefined ? [null, null] : cursorParts(cursor)
  const rows = await reader.read<ArticleListed>({
    cypher: `MATCH (a:Article) WITH a, coalesce(a.publishedAt, '') AS date
      WHERE $date IS NULL OR date < $date OR (date = $date AND a.id > $id)
      WITH a, date ORDER BY date DESC, a.id LIMIT $limit
      RETURN ${REF}, COUNT { (a)<-[:FROM]-() } AS statements ORDER BY date DESC, id`,
    parameters: { date, id, limit: limit + 1 },
  })
  const articles = rows.slice(0, limit)
  const last = articles.at(-1)
  return { articles, cursor: rows.length > limit && last ? cursorAfter(last) : null }
}

const cursorAfter = ({ publishedAt, id }: ArticleRef): string =>
  Buffer.from(`${publishedAt ?? ''} ${id}`).toString('base64url')

function cursorParts(cursor: string): [date: string, id: string] {
  const parts = /^(\S*) ([0-9a-f]{64})$/.exec(Buffer.from(cursor, 'base64url').toString())
  if (!parts) throw new QueryRefused('The cursor is not one that a page of articles gave.', 'Leave it out.')
  return [parts[1] ?? '', parts[2] ?? '']
}

/** An article with its text, who appears in it where, and its statements. @throws {ArticleUnknown} */
export async function articlePage(reader: Reader, id: string): Promise<ArticlePage> {
  const [found] = await reader.read<{ properties: Properties }>({
    cypher: 'MATCH (a:Article {id: $id}) RETURN a {.*} AS properties',
    parameters: { id },
  })
  if (!found) throw new ArticleUnknown(`There is no article ${id}.`, 'List the articles to find its id.')
  const { title, outlet, publishedAt, url, text, language } = articleFrom(found.properties)
  return {
    article: { id, title, outlet, publishedAt, url, text, language },
    appearances: await appearancesIn(reader, id),
    statements: await statementViews(reader, 'MATCH (:Article {id: $id})<-[:FROM]-(s:Statement)', { id }),
  }
}

type AppearanceRow = Omit<ArticlePage['appearances'][number], 'spans'> & { readonly spans: readonly number[] }

async function appearancesIn(reader: Reader, article: string): Promise<ArticlePage['appearances']> {
  const rows = await reader.read<AppearanceRow>({
    cypher: `MATCH (:Article {id: $article})<-[:\`IN\`]-(x:Appearance) WITH x MATCH (x)-[:OF]->(e:Entity)
      RETURN x.id AS id, e.id AS entity, x.name AS name, x.spans AS spans, x.type AS type`,
    parameters: { article },
  })
  return rows
    .map(row => ({ ...row, spans: spansFrom(row.spans) }))
    .toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || (a.id < b.id ? -1 : 1))
}

/** The articles that an id, a URL or a source (path or given id) means; none is no error. */
export const articlesMeant = (reader: Reader, idUrlOrSource: string): Promise<ArticleRef[]> =>
  reader.read<ArticleRef>({
    cypher: `MATCH (a:Article) WHERE a.id = $meant OR a.url = $meant OR $meant IN a.sources
      RETURN ${REF} ORDER BY id`,
    parameters: { meant: idUrlOrSource },
  })
