/** Fields that several routes take. */
import { z } from 'zod'

/** A list in an address: `a,b`, or the field given several times. */
export const list = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    value => (typeof value === 'string' ? value.split(',') : value),
    z.array(item).min(1).max(50).optional(),
  )

/** How many to give. */
export const limit = (standard: number, most: number) =>
  z.coerce.number().int().min(1).max(most).default(standard)

/** Malformed ids are as unknown as others: the graph says which it knows. */
export const EntityId = z
  .string()
  .max(500)
  .describe(
    'An entity id, as in person:mara-venn~3f9a2c1b77d0. Any older id of the entity leads to it as well.',
  )

/** The options of a query that were given: those that are `undefined` are left to the query. */
export function given<Options extends object>(
  options: Options,
): { [Key in keyof Options]?: Exclude<Options[Key], undefined> } {
  const entries = Object.entries(options).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [Key in keyof Options]?: Exclude<Options[Key], undefined> }
}
