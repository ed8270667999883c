import type { EntityHit } from '../store.ts'
import type { Reader } from './reader.ts'

/** What an index of names holds of every entity. */
export async function entitiesToName(reader: Reader): Promise<EntityHit['entity'][]> {
  return reader.read({
    cypher: `MATCH (e:Entity) RETURN e.id AS id, e.name AS name, e.type AS type, e.named AS named,
      e.aliases AS aliases, e.descriptions AS descriptions, e.articles AS articles`,
  })
}
