/** Builds the API; `server.ts` listens. */
import type { GraphStore } from '@redthread/graph'
import express, { type Express, type RequestHandler } from 'express'

import { errorHandler, type Report } from './error-handler.ts'
import { AddressUnknown } from './errors.ts'
import { type Limits, LIMITS } from './limits.ts'
import { mount } from './mount.ts'
import { openApi } from './openapi.ts'
import type { Judging } from './route.ts'
import { openRoutes, routes } from './routes/index.ts'
import { gate } from './security/gate.ts'
import { strictHeaders } from './security/headers.ts'
import { knownHostsOnly } from './security/hosts.ts'
import { tokenOnly } from './security/token.ts'
import { viewerFiles } from './viewer-files.ts'

export interface AppOptions {
  readonly store: GraphStore
  /** Of the product. */
  readonly version: string
  /** Where the built viewer lies; without it there is only the API. */
  readonly viewerFolder?: string
  /** Asked of every request but `/healthz`. Needed to listen beyond this machine. */
  readonly token?: string
  /** Hosts that may be named in `Host` and `Origin` beside localhost: `name` (with any port) or `name:port`. */
  readonly allowedHosts?: readonly string[]
  readonly limits?: Partial<Limits>
  /** Without it nobody can judge who is who. */
  readonly judging?: Judging
  /** Told of unexpected failures; writes to standard error if absent. */
  readonly report?: Report
}

/** The setting by which `listen` knows that an app may face others. */
export const TOKEN_REQUIRED = 'token required'

/** @throws {UsageWrong} where an allowed host is no host, or the token is too weak */
export function buildApp(options: AppOptions): Express {
  const { store, version, token, viewerFolder, allowedHosts = [], report = console.error } = options
  const { judging = null } = options
  const limits = { ...LIMITS, ...options.limits }
  const service = { store, version, limits, judging, gate: gate(limits.costlyAtOnce, limits.costlyWaiting) }
  const description = openApi({ ...openRoutes, ...routes }, version)

  const app = express()
  app
    .disable('x-powered-by')
    .disable('etag')
    .set(TOKEN_REQUIRED, token !== undefined)
  app.use(strictHeaders(), knownHostsOnly(allowedHosts))
  app.use(mount(Object.values(openRoutes), service))
  if (token !== undefined) app.use(tokenOnly(token))
  app.use(mount(Object.values(routes), service))
  app.get('/openapi.json', (_request, response) => void response.json(description))
  app.use('/api', nothingHere)
  if (viewerFolder !== undefined) app.use(viewerFiles(viewerFolder))
  app.use(nothingHere, errorHandler(report))
  return app
}

const nothingHere: RequestHandler = request => {
  throw new AddressUnknown(request.method, request.baseUrl + request.path)
}
