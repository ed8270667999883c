import { EdgeFactuality, Neighbourhood, neighbours as neighboursOf } from '@redthread/graph'
import { z } from 'zod'

import { route } from '../route.ts'
import { EntityId, given, limit, list } from './fields.ts'

export const neighbours = route({
  path: 'get /api/entities/:id/neighbours',
  summary: 'The entities next to one, best connected first, with the edges among all of them',
  params: { id: EntityId },
  query: {
    limit: limit(50, 500),
    types: list(z.string().max(100)).describe('Relations to follow, as in MET,LEADS; all if absent.'),
    factuality: list(EdgeFactuality).describe('Edges to follow; all if absent.'),
  },
  returns: Neighbourhood,
  handle: ({ params, query: { limit: most, types, factuality } }, { store }) =>
    neighboursOf(store, params.id, given({ limit: most, relations: types, factuality })),
})
