import { StoreUnreachable } from '../errors.ts'
import type { Reader } from './reader.ts'
import { READ_VERSION, SCHEMA_VERSION, WRITE_VERSION } from './schema.ts'

/**
 * Writes the version of the graph's shape into a new store, and makes sure that an old one can be read.
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
  if (!found) await writer.read({ cypher: WRITE_VERSION, parameters: { version: SCHEMA_VERSION } })
}
