/** Errors as problem details (RFC 9457): which status each has, and what is said of it. */
import { STATUS_CODES } from 'node:http'

import {
  ArticleUnknown,
  EdgeUnknown,
  EntityForgotten,
  EntityUnknown,
  InputRefused,
  JudgementRefused,
  JudgementUnknown,
  QueryRefused,
  QueryTimedOut,
  RedthreadError,
  StoreUnreachable,
  UsageWrong,
} from '@redthread/graph'
import { z } from 'zod'

import { RequestError, RequestInvalid } from './errors.ts'

export const Problem = z.object({
  type: z.literal('about:blank'),
  /** The status in words. */
  title: z.string(),
  status: z.int(),
  /** The kind of failure, for programs: `EntityUnknown`, `RequestInvalid` … */
  code: z.string(),
  /** What happened to what. */
  detail: z.string(),
  /** What to do about it. */
  remedy: z.string(),
  /** The fields that do not fit. */
  errors: z.array(z.object({ where: z.string(), detail: z.string() })).optional(),
})
export type Problem = z.infer<typeof Problem>

type ErrorClass = abstract new (...given: never[]) => RedthreadError

/** The first that fits counts. */
const STATUSES: readonly (readonly [ErrorClass, number])[] = [
  [EntityForgotten, 410],
  [EntityUnknown, 404],
  [EdgeUnknown, 404],
  [ArticleUnknown, 404],
  [JudgementUnknown, 404],
  [JudgementRefused, 409],
  // Not 408: browsers send the same request again on that.
  [QueryTimedOut, 422],
  [QueryRefused, 400],
  [InputRefused, 400],
  [UsageWrong, 400],
  [StoreUnreachable, 503],
]

/** What is said of any error. Of one that nobody expected, nothing of its own words: they may hold anything. */
export function problemOf(error: unknown): Problem {
  if (error instanceof RedthreadError) {
    const { name: code, message: detail, remedy } = error
    const errors = error instanceof RequestInvalid ? { errors: [...error.problems] } : {}
    return { ...heading(statusOf(error)), code, detail, remedy, ...errors }
  }
  const unreadable = ofExpress(error)
  if (unreadable) return unreadable
  return {
    ...heading(500),
    code: 'Unexpected',
    detail: 'The server failed on this request.',
    remedy: 'The log of the server says more.',
  }
}

function statusOf(error: RedthreadError): number {
  if (error instanceof RequestError) return error.status
  return STATUSES.find(([kind]) => error instanceof kind)?.[1] ?? 500
}

const heading = (status: number) => ({
  type: 'about:blank' as const,
  title: STATUS_CODES[status] ?? 'Error',
  status,
})

const ShownByExpress = z.object({
  status: z.int().min(400).max(499),
  expose: z.literal(true),
  message: z.string(),
})

/** Express and its body parser mark errors that may be shown: a body too large, broken JSON, a broken path. */
function ofExpress(error: unknown): Problem | null {
  // Of a path that is wrongly encoded Express forgets the mark.
  const { data } = ShownByExpress.safeParse(error instanceof URIError ? unmarked(error) : error)
  if (!data) return null
  return {
    ...heading(data.status),
    code: 'RequestUnreadable',
    detail: `The request could not be read: ${data.message}.`,
    remedy: 'Mend the request and send it again.',
  }
}

const unmarked = ({ message }: URIError) => ({ status: 400, expose: true, message })
