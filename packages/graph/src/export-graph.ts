/** The whole graph as lines. */
import { type NativeRecord, lineOf, NATIVE_VERSION } from './native-format.ts'
import type { Reader } from './queries/reader.ts'
import {
  appearancesWhere,
  articlesWhere,
  entitiesWhere,
  judgementsWhere,
  questionsWhere,
  statementsWhere,
} from './queries/records.ts'

/** Records read at once. */
const PAGE = 500

const these = (label: string, variable: string) =>
  `UNWIND $ids AS id MATCH (${variable}:${label} {id: id}) WITH DISTINCT ${variable}`

type Identified = Exclude<NativeRecord, { kind: 'question' }>
type PageOf = (ids: readonly string[]) => Promise<Identified[]>

/**
 * The graph in the native format, a line a record, without line ends: first what it is, then articles, entities,
 * appearances, statements and judgements, each sorted by id, and what may be one, the likeliest first; with keys in the order of their schema. Two graphs of the same articles
 * differ in `readAt` alone. Read page by page: what others write meanwhile may be in it or not.
 */
export async function* exportGraph(reader: Reader): AsyncGenerator<string> {
  yield lineOf({ kind: 'redthread', version: NATIVE_VERSION })
  yield* lines(reader, 'Article', async ids =>
    (await articlesWhere(reader, these('Article', 'a'), { ids })).map(each => ({ kind: 'article', ...each })),
  )
  yield* lines(reader, 'Entity', async ids =>
    (await entitiesWhere(reader, these('Entity', 'e'), { ids })).map(each => ({ kind: 'entity', ...each })),
  )
  yield* lines(reader, 'Appearance', async ids =>
    (await appearancesWhere(reader, these('Appearance', 'a'), { ids })).map(each => ({
      kind: 'appearance',
      ...each,
    })),
  )
  yield* lines(reader, 'Statement', async ids =>
    (await statementsWhere(reader, these('Statement', 's'), { ids })).map(each => ({
      kind: 'statement',
      ...each,
    })),
  )
  yield* lines(reader, 'Judgement', async ids =>
    (await judgementsWhere(reader, these('Judgement', 'j'), { ids })).map(
      ({ kind: verdict, id, ...each }) => ({
        kind: 'judgement',
        id,
        verdict,
        ...each,
      }),
    ),
  )
  for (const question of await questionsWhere(reader, 'MATCH (a:Appearance)-[m:MAYBE]->(b:Appearance)', {}))
    yield lineOf({ kind: 'question', ...question })
}

async function* lines(reader: Reader, label: string, page: PageOf): AsyncGenerator<string> {
  const rows = await reader.read<{ id: string }>({ cypher: `MATCH (n:${label}) RETURN n.id AS id` })
  // Sorted here: engines may order letters beyond ASCII in ways of their own.
  const ids = rows.map(({ id }) => id).toSorted()
  for (let start = 0; start < ids.length; start += PAGE) {
    for (const record of bySortedId(await page(ids.slice(start, start + PAGE)))) yield lineOf(record)
  }
}

const bySortedId = (records: readonly Identified[]) => records.toSorted((a, b) => (a.id < b.id ? -1 : 1))
