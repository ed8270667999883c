import { z } from 'zod'

import { route } from '../route.ts'

/** Every engine runs it, and it reads nothing. */
const PING = { cypher: 'RETURN 1 AS answer' }

export const health = route({
  path: 'get /healthz',
  summary: 'Whether the server and its store answer',
  returns: z.object({ status: z.literal('ok'), store: z.literal('ok'), version: z.string() }),
  handle: async (_request, { store, version }) => {
    await store.read(PING)
    return { status: 'ok' as const, store: 'ok' as const, version }
  },
})
