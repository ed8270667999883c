/** The whole graph as lines. */
import { type NativeRecord, lineOf, NATIVE_VERSION } from './native-format.ts'
import type { Reader } from './queries/reader.ts'
import { appearancesWhere, articlesWhere, entitiesWhere, statementsWhere } from './queries/records.ts'

/** Records read at once. */
const PAGE = 500

const these = (label: string, variable: string) =>
  `UNWIND $ids AS id MATCH (${variable}:${label} {id: id}) WITH DISTINCT ${variable}`

type PageOf = (ids: readonly string[]) => Promise<NativeRecord[]>

/**
 * The graph in the native format, a line a record, without line ends: first what it is, then articles, entities,
 * appearances and statements, each sorted by id, with keys in the order of their schema. Two graphs of the same articles
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
}

async function* lines(reader: Reader, label: string, page: PageOf): AsyncGenerator<string> {
  const rows = await reader.read<{ id: string }>({ cypher: `MATCH (n:${label}) RETURN n.id AS id` })
  // Sorted here: engines may order letters beyond ASCII in ways of their own.
  const ids = rows.map(({ id }) => id).toSorted()
  for (let start = 0; start < ids.length; start += PAGE) {
    for (const record of bySortedId(await page(ids.slice(start, start + PAGE)))) yield lineOf(record)
  }
}

const bySortedId = (records: readonly NativeRecord[]) => records.toSorted((a, b) => (a.id < b.id ? -1 : 1))
