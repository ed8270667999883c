import { compareWhen } from '../time.ts'
import type { ArticleRef, EntityRef, StatementView } from '../views.ts'
/** Statements as they are shown: with the entities of their ends, their article, and the words around the quote. */
import { contextOf } from './context.ts'
import { refOf } from './graph.ts'
import { type Properties, statementFrom } from './properties.ts'
import type { Reader } from './reader.ts'

interface StatementRow {
  readonly properties: Properties
  readonly subject: EntityRef
  readonly object: EntityRef | null
  readonly place: EntityRef | null
  readonly by: EntityRef | null
  readonly article: ArticleRef
}

const end = (type: string, name: string) =>
  `head([(s)-[:${type}]->(:Appearance)-[:OF]->(x:Entity) | ${refOf('x')}]) AS ${name}`

/** What follows a match of statements `s`. */
const COLUMNS = `WITH DISTINCT s MATCH (s)-[:FROM]->(article:Article)
  RETURN s {.*} AS properties, ${end('SUBJECT', 'subject')}, ${end('OBJECT', 'object')}, ${end('AT', 'place')},
    ${end('BY', 'by')}, article {.id, .title, .outlet, .publishedAt, .url} AS article`

/** Statements `s` of a match, newest article first, then in the order of the text. */
export async function statementViews(
  reader: Reader,
  match: string,
  parameters: Record<string, unknown>,
): Promise<StatementView[]> {
  const rows = await reader.read<StatementRow>({ cypher: `${match} ${COLUMNS}`, parameters })
  const texts = await textsOf(reader, new Set(rows.map(({ article }) => article.id)))
  return rows.map(row => viewOf(row, texts.get(row.article.id) ?? '')).toSorted(newestFirst)
}

function viewOf(row: StatementRow, text: string): StatementView {
  const { properties, article, subject, object, place, by } = row
  const noEnds = { article: article.id, subject: '', object: null, place: null, by: null }
  const {
    rule: _rule,
    extractor: _extractor,
    number: _number,
    unit: _unit,
    ...own
  } = statementFrom(properties, noEnds)
  const context = contextOf(text, own)
  return {
    ...own,
    subject: ref(subject),
    object: object && ref(object),
    place: place && ref(place),
    by: by && ref(by),
    article: articleRef(article),
    context: text.slice(context.start, context.end),
    contextStart: context.start,
  }
}

// An engine gives the keys of a map in an order of its own.
const ref = ({ id, name, type, named }: EntityRef): EntityRef => ({ id, name, type, named })

const articleRef = ({
  id,
  title,
  outlet,
  publishedAt,
  url,
}: Partial<ArticleRef> & { id: string }): ArticleRef => ({
  id,
  title: title ?? null,
  outlet: outlet ?? null,
  publishedAt: publishedAt ?? null,
  url: url ?? null,
})

async function textsOf(reader: Reader, ids: ReadonlySet<string>): Promise<Map<string, string>> {
  const rows = await reader.read<{ id: string; text: string }>({
    cypher: 'UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id, a.text AS text',
    parameters: { ids: [...ids] },
  })
  return new Map(rows.map(({ id, text }) => [id, text]))
}

function newestFirst(a: StatementView, b: StatementView): number {
  const [first, second] = [a.article.publishedAt, b.article.publishedAt]
  if (first !== second) {
    if (first === null || second === null) return first === null ? 1 : -1
    return compareWhen(second, first)
  }
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1
  return a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)
}
