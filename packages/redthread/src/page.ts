/** The page and its API, as `serve` opens them. */
import { inspect } from 'node:util'

import type { GraphStore } from '@redthread/graph'
import { AddressRefused, buildApp, type Judging, listen, type Listening } from '@redthread/graph-api'

import { inWords } from './complain.ts'
import type { Context } from './context.ts'
import { PORT, VIEWER } from './places.ts'
import { VERSION } from './version.ts'

export { isLoopback } from '@redthread/graph-api'

/** Where the port was left to us, so many are tried. */
const PORTS_TRIED = 20

export interface PageOptions {
  readonly port: number | undefined
  readonly host: string
  readonly token: string | undefined
  readonly allowedHost: readonly string[]
}

/** Serves a graph. @throws {AddressRefused} where the address cannot be had */
export const openPage = (store: GraphStore, options: PageOptions, context: Context): Promise<Listening> =>
  listenOn(appOf(store, options, context), options)

/** What understands articles is fetched when somebody judges, and not before the page is there. */
const JUDGING: Judging = {
  judge: async (store, sentence) => (await import('@redthread/ingest/judgements')).judge(store, sentence),
  undo: async (store, id) => (await import('@redthread/ingest/judgements')).undo(store, id),
  crowd: async () => (await import('@redthread/ingest/judgements')).MOST_COMPARED,
}

const appOf = (store: GraphStore, { token, allowedHost }: PageOptions, { stderr, debug }: Context) =>
  buildApp({
    store,
    version: VERSION,
    viewerFolder: VIEWER,
    allowedHosts: allowedHost,
    judging: JUDGING,
    ...(token === undefined ? {} : { token }),
    report: error => void stderr.mention(`${debug ? inspect(error) : inWords(error)}\n`),
  })

type App = ReturnType<typeof appOf>

/** On the port that was given; else on ours, or the next that is free. */
async function listenOn(app: App, { host, port }: PageOptions): Promise<Listening> {
  if (port !== undefined) return listen(app, { host, port })
  for (let next = PORT; ; next += 1) {
    try {
      return await listen(app, { host, port: next })
    } catch (error) {
      if (!isTaken(error) || next === PORT + PORTS_TRIED) throw error
    }
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof AddressRefused && (error.cause as NodeJS.ErrnoException).code === 'EADDRINUSE'
