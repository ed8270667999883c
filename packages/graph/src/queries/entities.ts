/** Entities, by any id that they ever had. */
import type { Entity } from '../model.ts'
import type { AppearanceRef, EntityPage, FactGroup } from '../views.ts'
import type { Reader } from './reader.ts'

const soon = (): never => {
  throw new Error('not built yet')
}

/** The id that an entity has now, from any id that it ever had. @throws {EntityUnknown | EntityForgotten} */
export const resolveEntity = async (_reader: Reader, _id: string): Promise<string> => soon()

/** An entity, by any id that it ever had. @throws {EntityUnknown | EntityForgotten} */
export const entityById = async (_reader: Reader, _id: string): Promise<Entity> => soon()

/** What the statements say of an entity, grouped by relation and other end; most statements first. */
export const factsOf = async (_reader: Reader, _id: string): Promise<FactGroup[]> => soon()

/** The articles that speak of an entity, newest first. */
export const appearancesOf = async (_reader: Reader, _id: string): Promise<AppearanceRef[]> => soon()

/** An entity with its facts and where it is spoken of. @throws {EntityUnknown | EntityForgotten} */
export const entityPage = async (_reader: Reader, _id: string): Promise<EntityPage> => soon()
