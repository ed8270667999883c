/** Old ids of entities, and the entities that they lead to now. */
import { EntityForgotten, EntityUnknown } from '../errors.ts'
import { entityKey } from '../ids.ts'
import type { Reader } from './reader.ts'

/**
 * The id that an entity has now, from any id that it ever had: the appearance in its key belongs to some entity now.
 *
 * @throws {EntityUnknown} where it is no id; {EntityForgotten} where no such appearance is in the graph (any more)
 */
export async function resolveEntity(reader: Reader, id: string): Promise<string> {
  const key = entityKey(id)
  if (key === null) {
    throw new EntityUnknown(`${id} is not the id of an entity.`, 'Search for its name to find its id.')
  }
  const rows = await reader.read<{ now: string }>({
    cypher: `MATCH (a:Appearance {key: $key}) WITH a MATCH (a)-[:OF]->(e:Entity)
      RETURN DISTINCT e.id AS now ORDER BY now`,
    parameters: { key },
  })
  // Should two appearances ever share a key, the id itself decides.
  const found = rows.find(({ now }) => now === id) ?? rows[0]
  if (found) return found.now
  throw new EntityForgotten(
    `${id} is not in the graph: the articles that speak of it were forgotten, or never read.`,
    'Search for its name.',
  )
}
