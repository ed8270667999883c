import { EdgeFactuality, Paths, pathsBetween } from '@redthread/graph'

import { route } from '../route.ts'
import { EntityId, given, limit, list } from './fields.ts'

export const paths = route({
  path: 'get /api/paths',
  summary: 'How two entities are connected, shortest way first',
  query: {
    from: EntityId,
    to: EntityId,
    max: limit(3, 20).describe('How many paths to give.'),
    factuality: list(EdgeFactuality).describe('Edges to follow; asserted and reported if absent.'),
  },
  returns: Paths,
  costly: true,
  handle: ({ query: { from, to, max, factuality } }, { store }) =>
    pathsBetween(store, { from, to }, given({ max, factuality })),
})
