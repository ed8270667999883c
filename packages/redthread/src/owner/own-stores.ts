/** Stores as this process opens them, and the servers that may have them open already. */
import { existsSync } from 'node:fs'
import { connect } from 'node:net'

import { type GraphStore, isUnsettled, openStore, ownerOf, storeFolder } from '@redthread/graph'

import type { OpenOptions, ServerAddress, Stores } from '../context.ts'
import { StoreMissing } from '../errors.ts'

interface Surroundings {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Stores opened in this process; an account for Neo4j comes from the variables where the address has none. */
export function ownStores({ cwd, env }: Surroundings): Stores {
  return { open, serverOf: spec => serverOf(storeFolder(spec, { cwd })) }

  async function open(spec: string, { mustExist = false }: OpenOptions = {}): Promise<GraphStore> {
    const folder = storeFolder(spec, { cwd })
    if (mustExist && folder !== null && !existsSync(folder)) throw new StoreMissing(spec)
    const store = await openStore(spec, {
      cwd,
      user: env['REDTHREAD_NEO4J_USER'],
      password: env['REDTHREAD_NEO4J_PASSWORD'],
      database: env['REDTHREAD_NEO4J_DATABASE'],
    })
    if (await isUnsettled(store)) await settled(store)
    return store
  }
}

/** What decides who is who is loaded only where an earlier version has written the store. */
async function settled(store: GraphStore): Promise<void> {
  const { settleAnew } = await import('@redthread/ingest')
  await settleAnew(store)
}

/** A store that a server shares with those whose work it does: it is open already, and stays open. */
export const sharedStore = (store: GraphStore): Stores => ({
  open: async () => ({ ...store, close: async () => undefined }),
  serverOf: async () => null,
})

async function serverOf(folder: string | null): Promise<ServerAddress | null> {
  const owner = folder === null ? null : await ownerOf(folder)
  if (owner?.port === undefined || owner.token === undefined) return null
  const { pid, port, token } = owner
  // After a crash another process may have got the number of the one that wrote the claim.
  return (await listens(port)) ? { pid, port, token } : null
}

function listens(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect({ host: '127.0.0.1', port })
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}
