/** Entities, by any id that they ever had. */
import { EntityForgotten } from '../errors.ts'
import type { Entity } from '../model.ts'
import type { AppearanceRef, EntityPage, FactGroup } from '../views.ts'
import { factGroups } from './facts.ts'
import { entityFrom, type Properties } from './properties.ts'
import type { Reader } from './reader.ts'
import { resolveEntity } from './resolve.ts'
import { statementsOf } from './statements.ts'

/** An entity, by any id that it ever had. @throws {EntityUnknown | EntityForgotten} */
export async function entityById(reader: Reader, id: string): Promise<Entity> {
  const rows = await reader.read<{ properties: Properties }>({
    cypher: 'MATCH (e:Entity {id: $id}) RETURN e {.*} AS properties',
    parameters: { id: await resolveEntity(reader, id) },
  })
  const [row] = rows
  if (!row) throw new EntityForgotten(`${id} was forgotten just now.`, 'Search for its name.')
  return entityFrom(row.properties)
}

/** What the statements say of an entity, grouped by relation and other end; most statements first. */
export async function factsOf(reader: Reader, id: string): Promise<FactGroup[]> {
  const now = await resolveEntity(reader, id)
  return factGroups(now, await statementsOf(reader, now))
}

/** The articles that speak of an entity, newest first; one without a date comes last. */
export async function appearancesOf(reader: Reader, id: string): Promise<AppearanceRef[]> {
  return reader.read<AppearanceRef>({
    cypher: `MATCH (e:Entity {id: $id})<-[:OF]-(a:Appearance) WITH a MATCH (a)-[:\`IN\`]->(article:Article)
      RETURN a.id AS id, article.id AS article, article.title AS title, article.outlet AS outlet,
        article.publishedAt AS publishedAt, a.name AS name
      ORDER BY coalesce(publishedAt, '') DESC, article, name`,
    parameters: { id: await resolveEntity(reader, id) },
  })
}

/** An entity with its facts and where it is spoken of. @throws {EntityUnknown | EntityForgotten} */
export async function entityPage(reader: Reader, id: string): Promise<EntityPage> {
  const entity = await entityById(reader, id)
  const [facts, appearances] = await Promise.all([
    factsOf(reader, entity.id),
    appearancesOf(reader, entity.id),
  ])
  return { entity, facts, appearances }
}
