import { StoreUnreachable } from '../errors.ts'
import { contributionsIn, keepForms } from './keep-forms.ts'
import type { Reader } from './reader.ts'
import { READ_VERSION, SCHEMA_VERSION, WRITE_VERSION } from './schema.ts'

/**
 * Writes the version of the graph's shape into a new store, and brings an older one to the shape of today.
 *
 * @throws {StoreUnreachable} of a store that a later version of Redthread has written
 */
export async function agreeOnVersion(writer: Reader, store: string): Promise<void> {
  const [found] = await writer.read<{ version: number }>({ cypher: READ_VERSION })
  if (found && found.version > SCHEMA_VERSION) {
    throw new StoreUnreachable(
      `${store} was written by a later version of Redthread (its shape is ${found.version}, ours ${SCHEMA_VERSION}).`,
      'Update Redthread, or give another --store.',
    )
  }
  if (found && found.version < SCHEMA_VERSION) {
    await makeForms(writer)
    await writer.read({ cypher: MARK_UNSETTLED })
  }
  if (found?.version !== SCHEMA_VERSION)
    await writer.read({ cypher: WRITE_VERSION, parameters: { version: SCHEMA_VERSION } })
}

const MARK_UNSETTLED = "MATCH (s:Store {id: 'redthread'}) SET s.unsettled = true"
const MARK_SETTLED = "MATCH (s:Store {id: 'redthread'}) REMOVE s.unsettled"

/** Whether an earlier version decided who is who in this store, by rules that are no longer those of today. */
export async function isUnsettled(reader: Reader): Promise<boolean> {
  const [found] = await reader.read<{ unsettled: boolean | null }>({
    cypher: "MATCH (s:Store {id: 'redthread'}) RETURN s.unsettled AS unsettled",
  })
  return found?.unsettled === true
}

/** Who is who has been decided anew. */
export const markSettled = async (writer: Reader): Promise<void> => {
  await writer.read({ cypher: MARK_SETTLED })
}

/** The ids of all articles, sorted. */
export async function articleIds(reader: Reader): Promise<string[]> {
  const rows = await reader.read<{ id: string }>({ cypher: 'MATCH (a:Article) RETURN a.id AS id' })
  return rows.map(({ id }) => id).toSorted()
}

const ARTICLES_AT_ONCE = 100

/** Version 1 had names with all their bearers, and no forms; version 2 had forms of names alone, whatever their sort; version 3 no families. */
async function makeForms(writer: Reader): Promise<void> {
  await writer.read({ cypher: 'MATCH (n:Name) DETACH DELETE n' })
  await writer.read({ cypher: 'MATCH (f:Form) DETACH DELETE f' })
  const articles = await articleIds(writer)
  for (let start = 0; start < articles.length; start += ARTICLES_AT_ONCE) {
    const some = articles.slice(start, start + ARTICLES_AT_ONCE)
    await keepForms(writer, new Map(), await contributionsIn(writer, some))
  }
}
