import { Overview, overview as overviewOf } from '@redthread/graph'

import { route } from '../route.ts'

export const overview = route({
  path: 'get /api/overview',
  summary: 'Counts, and the best-connected named entities with the edges among them',
  returns: Overview,
  handle: (_request, { store }) => overviewOf(store),
})
