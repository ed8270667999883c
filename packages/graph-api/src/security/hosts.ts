/**
 * Who may speak to the server, by the names in `Host` and `Origin`. A page elsewhere can point its own host name at
 * 127.0.0.1 (DNS rebinding) and would then count as ours for the browser; it cannot hide that name from us.
 */
import { UsageWrong } from '@redthread/graph'
import type { Request, RequestHandler } from 'express'

import { HostRefused, OriginRefused } from '../errors.ts'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

interface Host {
  readonly name: string
  /** Null where it is not given: the port of the scheme. */
  readonly port: number | null
}

/**
 * Lets a request pass whose `Host`, and `Origin` if there is one, is one of `named`, or with our port loopback or the
 * address that the request came to.
 */
export function knownHostsOnly(named: readonly string[]): RequestHandler {
  const allowed = named.map(text => parsedHost(text) ?? refuseName(text))

  const admits = (host: Host | null, request: Request, standardPort: number): boolean => {
    if (!host) return false
    const port = host.port ?? standardPort
    const isOurs = LOOPBACK.has(host.name) || host.name === ownAddress(request)
    if (isOurs && port === request.socket.localPort) return true
    return allowed.some(({ name, port: only }) => name === host.name && (only === null || only === port))
  }

  return (request, _response, next) => {
    const host = request.headers.host ?? ''
    if (!admits(parsedHost(host), request, 80)) throw new HostRefused(host)
    const { origin } = request.headers
    if (origin !== undefined && !isFrom(origin, request, admits)) throw new OriginRefused(origin)
    if (isForeignCall(request)) throw new OriginRefused('another site')
    next()
  }
}

/** As it stands in a URL. Safe to answer to: an address, unlike a name, cannot be pointed at another machine. */
function ownAddress({ socket }: Request): string {
  const address = (socket.localAddress ?? '').replace(/^::ffff:(?=\d+\.)/, '')
  return address.includes(':') ? `[${address}]` : address
}

function isFrom(
  origin: string,
  request: Request,
  admits: (host: Host | null, request: Request, standardPort: number) => boolean,
): boolean {
  const [, scheme, authority] = /^(https?):\/\/([^/]+)$/i.exec(origin) ?? []
  if (!scheme || !authority) return false
  return admits(parsedHost(authority), request, scheme.toLowerCase() === 'https' ? 443 : 80)
}

/**
 * Browsers send no `Origin` when a page elsewhere loads us as a picture or script, but they do send
 * `Sec-Fetch-Site`. Following a link is no such call.
 */
function isForeignCall({ headers }: Request): boolean {
  const site = headers['sec-fetch-site']
  return (site === 'cross-site' || site === 'same-site') && headers['sec-fetch-mode'] !== 'navigate'
}

/** `name`, `name:port`, `[::1]:port`; null for all else. */
function parsedHost(text: string): Host | null {
  const [, name, port] = /^(\[[0-9a-f:.]+\]|[^\s:/?#@[\]]+)(?::(\d{1,5}))?$/i.exec(text) ?? []
  return name ? { name: name.toLowerCase(), port: port === undefined ? null : Number(port) } : null
}

function refuseName(text: string): never {
  throw new UsageWrong(`${JSON.stringify(text)} is no host.`, 'Give a name or name:port, without http://.')
}
