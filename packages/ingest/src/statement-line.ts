/** The line of JSON in which `extract` prints a statement. */
import { EntityType, Factuality, When } from '@redthread/graph'
import { z } from 'zod'

/**
 * Who or what stands at an end. `id` is null of a pronoun that points nowhere, or of a phrase that is no entity: only
 * `allClauses` lets these in.
 */
export const LineEntity = z.object({
  id: z.string().nullable(),
  name: z.string(),
  type: z.union([EntityType, z.literal('Value')]),
  aliases: z.array(z.string()),
  /** The article's own words at this place. */
  mention: z.string(),
})
export const LineValue = z.object({
  id: z.null(),
  name: z.string(),
  type: z.literal('Value'),
  number: z.number().nullable(),
  unit: z.string().nullable(),
})
export type LineValue = z.infer<typeof LineValue>
export type LineEntity = z.infer<typeof LineEntity>

/** One line of `extract`; the keys come in this order. */
export const StatementLine = z.object({
  id: z.string(),
  subject: LineEntity,
  relation: z.string(),
  predicate: z.string(),
  object: z.union([LineEntity, LineValue]).nullable(),
  place: LineEntity.nullable(),
  time: z.object({ start: When.nullable(), end: When.nullable(), text: z.string() }).nullable(),
  factuality: Factuality,
  /** Who says so. */
  attribution: LineEntity.pick({ id: true, name: true, mention: true }).nullable(),
  confidence: z.number(),
  evidence: z.object({
    /** The id that the article was given, else the name of its file. */
    article: z.string(),
    sentence: z.int(),
    start: z.int(),
    end: z.int(),
    quote: z.string(),
  }),
})
export type StatementLine = z.infer<typeof StatementLine>
