/** What a person is asked: pairs that may be one. */
import type { Question } from '../model.ts'
import type { ArticleRef, CandidateView, EntityRef, Review } from '../views.ts'
import { contextOf } from './context.ts'
import { refOf } from './graph.ts'
import type { Reader } from './reader.ts'
import { questionsWhere } from './records.ts'

const CROWDS_SHOWN = 20

export interface ReviewOptions {
  /** Questions given; 20 where absent. */
  readonly limit?: number
  /** From how many different names that share a part on not all pairs of them are compared. */
  readonly crowd?: number
}

/** Questions about any of these appearances. */
export async function questionsAbout(reader: Reader, appearances: readonly string[]): Promise<Question[]> {
  const found = await questionsWhere(
    reader,
    `UNWIND $appearances AS id MATCH (x:Appearance {id: id})-[m:MAYBE]-(:Appearance)
    WITH DISTINCT m WITH m, startNode(m) AS a, endNode(m) AS b`,
    { appearances },
  )
  return found
}

/** The likeliest pairs that may be one, each with the sentences that speak of them. */
export async function review(
  reader: Reader,
  { limit = 20, crowd = Infinity }: ReviewOptions = {},
): Promise<Review> {
  const questions = await questionsWhere(
    reader,
    'MATCH (a:Appearance)-[m:MAYBE]->(b:Appearance)',
    {},
    `LIMIT ${Math.trunc(limit)}`,
  )
  const [count] = await reader.read<{ n: number }>({
    cypher: 'MATCH (:Appearance)-[m:MAYBE]->(:Appearance) RETURN count(m) AS n',
  })
  const candidates = await candidatesOf(reader, [
    ...new Set(questions.flatMap(({ one, other }) => [one, other])),
  ])
  return {
    questions: questions.flatMap(({ one, other, score, reasons }) => {
      const [first, second] = [candidates.get(one), candidates.get(other)]
      return first && second ? [{ score, reasons: [...reasons], one: first, other: second }] : []
    }),
    total: count?.n ?? 0,
    crowded: await crowded(reader, crowd),
  }
}

interface CandidateRow {
  readonly id: string
  readonly entity: EntityRef
  readonly articles: number
  readonly descriptions: readonly string[]
  readonly article: ArticleRef
  readonly text: string
}

async function candidatesOf(reader: Reader, ids: readonly string[]): Promise<Map<string, CandidateView>> {
  const rows = await reader.read<CandidateRow>({
    cypher: `UNWIND $ids AS id MATCH (a:Appearance {id: id})-[:OF]->(e:Entity)
      WITH a, e MATCH (a)-[:\`IN\`]->(article:Article)
      RETURN a.id AS id, ${refOf('e')} AS entity, e.articles AS articles, e.descriptions AS descriptions,
        article {.id, .title, .outlet, .publishedAt, .url} AS article, article.text AS text`,
    parameters: { ids },
  })
  return new Map(rows.map(row => [row.id, candidateView(row)]))
}

function candidateView({ id, entity, articles, descriptions, article, text }: CandidateRow): CandidateView {
  const [start = 0, end = 1] = id
    .slice(id.indexOf(':') + 1)
    .split('-')
    .map(Number)
  const context = contextOf(text, { start, end })
  const { name, type, named } = entity
  const { title = null, outlet = null, publishedAt = null, url = null } = article
  return {
    appearance: id,
    entity: { id: entity.id, name, type, named, articles, descriptions: [...descriptions] },
    article: { id: article.id, title, outlet, publishedAt, url },
    words: text.slice(start, end),
    context: text.slice(context.start, context.end),
    start: start - context.start,
    end: end - context.start,
  }
}

/**
 * Names that more than so many different ones share, those of most appearances first; where many names sound alike, the
 * first of them stands for all.
 */
async function crowded(reader: Reader, crowd: number): Promise<Review['crowded']> {
  if (!Number.isFinite(crowd)) return []
  return reader.read({
    cypher: `MATCH (n:Name) WHERE n.count > $crowd WITH n MATCH (n)<-[:UNDER]-(f:Form)
      WITH n, min(f.core) AS name, sum(f.count) AS appearances
      RETURN name, max(appearances) AS appearances ORDER BY appearances DESC, name LIMIT ${CROWDS_SHOWN}`,
    parameters: { crowd },
  })
}
