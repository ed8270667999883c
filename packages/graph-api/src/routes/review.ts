import { Review, review as reviewNow } from '@redthread/graph'

import { route } from '../route.ts'
import { limit } from './fields.ts'

export const review = route({
  path: 'get /api/review',
  summary: 'Pairs that may be one, the likeliest first, each with the sentences that speak of them',
  query: { limit: limit(20, 200) },
  returns: Review,
  handle: async ({ query }, { store, judging }) =>
    reviewNow(store, { limit: query.limit, ...(judging && { crowd: await judging.crowd() }) }),
})
