/** What people say of who is who. */
import { JudgementView, Judgements, judgements as judgementsNow } from '@redthread/graph'
import { z } from 'zod'

import { JudgingMissing } from '../errors.ts'
import { type Judging, type RouteContext, route } from '../route.ts'
import { EntityId } from './fields.ts'

const Meant = z
  .string()
  .trim()
  .min(1)
  .max(1000)
  .describe('The id of an entity or of an appearance, a name that only one bears, or "NAME @ ARTICLE".')
const Words = z.string().trim().min(1).max(2000).nullable().default(null)

export const judgements = route({
  path: 'get /api/judgements',
  summary: 'What people have said of who is who, all of it or about one entity, the latest first',
  query: { entity: EntityId.optional() },
  returns: Judgements,
  handle: async ({ query }, { store }) => ({ judgements: await judgementsNow(store, query.entity) }),
})

export const judge = route({
  path: 'post /api/judgements',
  summary: 'Says that two are one entity, or two; of two, the first is the odd one out',
  body: z.strictObject({
    kind: z.enum(['same', 'different']),
    one: Meant,
    other: Meant,
    by: Words.describe('Who says so.'),
    note: Words.describe('Why.'),
  }),
  returns: JudgementView,
  handle: ({ body }, context) => judgingOf(context).judge(context.store, body),
})

export const undo = route({
  path: 'delete /api/judgements/:id',
  summary: 'Takes a judgement back: the graph is then as if it had never been made',
  params: { id: z.string().max(100) },
  returns: JudgementView,
  handle: ({ params }, context) => judgingOf(context).undo(context.store, params.id),
})

/** @throws {JudgingMissing} */
function judgingOf({ judging }: RouteContext): Judging {
  if (judging) return judging
  throw new JudgingMissing()
}
