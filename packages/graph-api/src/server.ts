/** Listens, and stops without cutting off those who are being answered. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

import type { Express } from 'express'

import { TOKEN_REQUIRED } from './app.ts'
import { AddressRefused } from './errors.ts'

export interface ListenOptions {
  readonly host: string
  /** 0 takes any free one. */
  readonly port: number
  /** How long `close` waits for running requests, in milliseconds; 10 s if absent. */
  readonly closeWithin?: number
}

export interface Listening {
  /** What to open in a browser on this machine. */
  readonly url: string
  readonly port: number
  /** Accepts no more requests, waits for the running ones, then cuts off what is left. A second call waits for the first. */
  close(): Promise<void>
}

/** Serves an app. @throws {AddressRefused} where the port is taken, or others could come in without a token */
export async function listen(
  app: Express,
  { host, port, closeWithin = 10_000 }: ListenOptions,
): Promise<Listening> {
  if (!isLoopback(host) && !app.enabled(TOKEN_REQUIRED)) {
    throw new AddressRefused(
      `Others could reach ${host} and read everything without a token.`,
      'Give a token (--token), or listen on 127.0.0.1.',
    )
  }
  const server = createServer({ headersTimeout: 15_000, requestTimeout: 60_000 }, app)
  await started(server, host, port)
  const { port: bound } = server.address() as AddressInfo
  const stop = stopper(server, closeWithin)
  let stopped: Promise<void> | undefined
  return { url: `http://${hostInUrl(host)}:${bound}`, port: bound, close: () => (stopped ??= stop()) }
}

/** Whether only this machine can reach a server that listens there. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)

function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

async function started(server: Server, host: string, port: number): Promise<void> {
  server.listen({ host, port })
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw refusal(error, host, port)
  })
}

function refusal(error: NodeJS.ErrnoException, host: string, port: number): AddressRefused {
  const reasons: Record<string, string> = {
    EADDRINUSE: 'another program listens there',
    EACCES: 'the system does not allow it',
    EADDRNOTAVAIL: 'this machine does not have that address',
    ENOTFOUND: 'that name is not known',
  }
  const reason = reasons[error.code ?? ''] ?? error.message
  return new AddressRefused(
    `Cannot listen on ${host}, port ${port}: ${reason}.`,
    'Give another --port or --host.',
    {
      cause: error,
    },
  )
}

function stopper(server: Server, closeWithin: number): () => Promise<void> {
  const connections = openConnections(server)
  return async () => {
    const closed = new Promise<void>(resolve => server.close(() => resolve()))
    connections.letIdleGo()
    const patience = new AbortController()
    const late = delay(closeWithin, 'late', { signal: patience.signal }).catch(() => 'closed')
    if ((await Promise.race([closed, late])) === 'late') server.closeAllConnections()
    await closed
    patience.abort()
  }
}

/**
 * The connections of a server, with the number of requests that each has open. Node itself counts a connection on which
 * nothing has been asked yet as busy; browsers keep such ones in reserve.
 */
function openConnections(server: Server): { letIdleGo(): void } {
  const open = new Map<Socket, number>()
  let leaving = false
  const count = (socket: Socket, change: number): void => {
    const requests = (open.get(socket) ?? 0) + change
    open.set(socket, requests)
    if (leaving && requests === 0) socket.destroySoon()
  }
  server.on('connection', (socket: Socket) => {
    open.set(socket, 0)
    socket.once('close', () => open.delete(socket))
  })
  server.prependListener('request', ({ socket }, response) => {
    count(socket, 1)
    response.once('close', () => count(socket, -1))
  })
  return {
    letIdleGo() {
      leaving = true
      for (const socket of open.keys()) count(socket, 0)
    },
  }
}
