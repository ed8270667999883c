/**
 * What a verb may touch of the world. The same verb runs in the process that was called, or inside the server that
 * owns the store, on behalf of that process: only the context differs.
 */
import type { GraphStore } from '@redthread/graph'

import type { Output } from './output/output.ts'

export interface Context {
  /** Relative paths start here. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Output
  readonly stderr: Output
  readonly stores: Stores
  /** Where something fails, show where in the code. */
  readonly debug: boolean
  /** Aborted where the verb should finish what it is at and stop; its reason is a `Stopped`. */
  readonly signal: AbortSignal
}

/** How a verb comes to its store. */
export interface Stores {
  /** A prepared store; whoever opened it closes it. @throws {StoreUnreachable | UsageWrong} */
  open(spec: string, options?: OpenOptions): Promise<GraphStore>
  /** The live server that owns this store and takes work for it; null where there is none. */
  serverOf(spec: string): Promise<ServerAddress | null>
}

export interface OpenOptions {
  /** Refuse an embedded store that is not there yet, instead of making one. */
  readonly mustExist?: boolean
}

/** Where a server takes other processes' work: on loopback, with a token. */
export interface ServerAddress {
  readonly pid: number
  readonly port: number
  readonly token: string
}

/** Someone asked to stop: Ctrl-C, a signal, or a caller that has gone. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
  readonly exitCode: number

  constructor(exitCode: number) {
    super('stopped')
    this.exitCode = exitCode
  }
}

/** A store for the time of a piece of work. */
export async function withStore<T>(
  context: Context,
  spec: string,
  work: (store: GraphStore) => Promise<T>,
  options: OpenOptions = {},
): Promise<T> {
  const store = await context.stores.open(spec, options)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
