import { EntityType, SearchHit } from '@redthread/graph'
import { z } from 'zod'

import { route } from '../route.ts'
import { given, limit, list } from './fields.ts'

export const search = route({
  path: 'get /api/search',
  summary: 'Entities whose name or alias is like the words, best first',
  query: {
    q: z.string().max(200).describe('What to look for: a name, its beginning, or nearly a name.'),
    limit: limit(20, 100),
    type: list(EntityType),
  },
  returns: z.object({ hits: z.array(SearchHit) }),
  handle: async ({ query }, { store }) => {
    const found = await store.search(query.q, given({ limit: query.limit, types: query.type }))
    return { hits: found.map(({ entity, score }) => ({ ...entity, score })) }
  },
})
