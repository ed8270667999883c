/**
 * Takes other processes' commands in the server that owns a store. It listens on loopback and on a port of its own,
 * whatever address the page has: nobody beyond this machine can reach it, and here only who can read the token in
 * the store's folder.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

import { Stopped } from '../context.ts'
import { type Errands, takeErrand } from './errand.ts'

export interface Control {
  readonly port: number
  readonly token: string
  /** Takes no more commands, tells the running ones to stop, and waits until they have, ten seconds at most. */
  close(): Promise<void>
}

/** What can be asked of it: to do a command, and where the page is. */
export const RUN = '/control/run'
export const PAGE = '/control/page'

/** As a shell reports a program that SIGTERM has ended. */
const TERMINATED = 143
const CLOSE_WITHIN_MS = 10_000

/** Starts taking commands. `run` does one in the context of the process that sent it. */
export async function startControl(errands: Errands): Promise<Control> {
  const token = randomBytes(32).toString('base64url')
  const running = new Map<Promise<void>, AbortController>()
  const server = createServer({ requestTimeout: 0 }, (request, response) => {
    const refusal = refusalOf(request, token)
    if (refusal !== null) {
      response.writeHead(refusal).end()
      return
    }
    if (request.url === PAGE) {
      response.end(JSON.stringify({ url: errands.page() }))
      return
    }
    const stop = new AbortController()
    const work = take(request, response, stop).finally(() => running.delete(work))
    running.set(work, stop)
  })
  server.listen({ host: '127.0.0.1', port: 0 })
  await once(server, 'listening')
  return { port: (server.address() as AddressInfo).port, token, close }

  async function take(
    request: IncomingMessage,
    response: ServerResponse,
    stop: AbortController,
  ): Promise<void> {
    try {
      await takeErrand(request, response, { ...errands, stop })
    } catch {
      // What it sent is none of our language, or it went away in the middle of a word: there is nobody to tell.
      response.destroy()
    }
  }

  async function close(): Promise<void> {
    server.close()
    for (const stop of running.values()) stop.abort(new Stopped(TERMINATED))
    await Promise.race([
      Promise.allSettled(running.keys()),
      delay(errands.closeWithin ?? CLOSE_WITHIN_MS, null, { ref: false }),
    ])
    server.closeAllConnections()
  }
}

/** Browsers send `Origin` with a POST; no command does. */
function refusalOf({ method, url, headers }: IncomingMessage, token: string): number | null {
  if (method !== 'POST' || (url !== RUN && url !== PAGE)) return 404
  if (headers.origin !== undefined) return 403
  const offered = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? ''
  return timingSafeEqual(digest(offered), digest(token)) ? null : 401
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
