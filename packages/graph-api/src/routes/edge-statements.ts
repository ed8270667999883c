import { EdgePage, statementsUnder } from '@redthread/graph'
import { z } from 'zod'

import { route } from '../route.ts'

export const edgeStatements = route({
  path: 'get /api/edges/:id/statements',
  summary: 'An edge and the statements that it adds up, each with its quote',
  params: { id: z.string().max(200) },
  returns: EdgePage,
  handle: ({ params }, { store }) => statementsUnder(store, params.id),
})
