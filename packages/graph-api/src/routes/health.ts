import { StoreUnreachable } from '@redthread/graph'
import { z } from 'zod'

import { route } from '../route.ts'

/** Every engine runs it, and it reads nothing. */
const PING = { cypher: 'RETURN 1 AS answer' }

export const health = route({
  path: 'get /healthz',
  summary: 'Whether the server and its store answer',
  returns: z.object({ status: z.literal('ok'), store: z.literal('ok'), version: z.string() }),
  handle: async (_request, { store, version }) => {
    await store.read(PING).catch((cause: unknown) => {
      // Anyone may ask for health: where the store is and why it is silent is said to those on the server alone.
      throw new StoreUnreachable('The store does not answer.', 'Run redthread doctor: it says why.', {
        cause,
      })
    })
    return { status: 'ok' as const, store: 'ok' as const, version }
  },
})
