/** A secret that whoever speaks to the server must know; needed where others than this machine can reach it. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

import { UsageWrong } from '@redthread/graph'
import type { Request, RequestHandler } from 'express'

import { TokenWrong } from '../errors.ts'

const COOKIE = 'redthread_token'

/**
 * Lets a request pass that brings the token: as `Authorization: Bearer …`, or as the cookie that opening any page
 * with `?token=…` sets. That page is then opened again without the token, so that it stays out of the address bar.
 *
 * @throws {UsageWrong} where the token is one that could be guessed, or that no header can carry
 */
export function tokenOnly(token: string): RequestHandler {
  if (!/^[\x21-\x7e]{16,}$/.test(token)) {
    throw new UsageWrong(
      'The token can be guessed, or no browser can send it.',
      'Give 16 or more letters and digits, such as openssl rand -hex 24 makes.',
    )
  }
  // Not the token itself: whoever reads the cookie of this host should not get the token for other tools.
  const ticket = createHmac('sha256', token).update('cookie').digest('base64url')

  return (request, response, next) => {
    const offered = request.query['token']
    if (typeof offered === 'string') {
      if (!same(offered, token)) throw new TokenWrong()
      response.cookie(COOKIE, ticket, { httpOnly: true, sameSite: 'lax', path: '/' })
      response.set('Cache-Control', 'no-store').redirect(303, withoutToken(request))
      return
    }
    if (!same(bearer(request), token) && !same(cookie(request), ticket)) throw new TokenWrong()
    next()
  }
}

/** Takes the same time wherever the two differ; hashing makes their lengths equal first. */
function same(offered: string | null, secret: string): boolean {
  if (offered === null) return false
  return timingSafeEqual(digest(offered), digest(secret))
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

const bearer = ({ headers }: Request): string | null =>
  /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null

function cookie({ headers }: Request): string | null {
  const pairs = (headers.cookie ?? '').split(';').map(pair => pair.trim().split('='))
  return pairs.find(([name]) => name === COOKIE)?.[1] ?? null
}

/** Always a path on this server: `//elsewhere` would be another one. */
function withoutToken({ originalUrl }: Request): string {
  const { pathname, searchParams } = new URL(originalUrl.replace(/^\/+/, '/'), 'http://localhost')
  searchParams.delete('token')
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname
}
