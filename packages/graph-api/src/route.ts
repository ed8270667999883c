/** What a route is: a schema and a sentence. `mount.ts` serves it, `openapi.ts` describes it. */
import type { GraphStore, Judgement, JudgementView } from '@redthread/graph'
import { z } from 'zod'

import { RequestInvalid, type FieldProblem } from './errors.ts'
import type { Limits } from './limits.ts'

export type Method = 'get' | 'post' | 'delete'
type Shape = Record<string, z.ZodType>
type Values<Fields extends Shape> = z.output<z.ZodObject<Fields>>

/** What people may say of who is who; whoever builds the app hands it in. */
export interface Judging {
  judge(
    store: GraphStore,
    sentence: Pick<Judgement, 'kind' | 'by' | 'note'> & { readonly one: string; readonly other: string },
  ): Promise<JudgementView>
  undo(store: GraphStore, id: string): Promise<JudgementView>
  /** From how many bearers of a name on not all pairs of them are compared. */
  crowd(): Promise<number>
}

/** What a route works with, beside the request. */
export interface RouteContext {
  readonly store: GraphStore
  readonly version: string
  readonly limits: Limits
  /** Null where this server lets nobody judge. */
  readonly judging: Judging | null
  /** Aborted when the client has gone or the time is up. */
  readonly signal: AbortSignal
}

interface Declared<
  Params extends Shape,
  Query extends Shape,
  Body extends z.ZodType,
  Returns extends z.ZodType,
> {
  readonly path: `${Method} /${string}`
  readonly summary: string
  readonly params?: Params
  readonly query?: Query
  readonly body?: Body
  readonly returns: Returns
  /** Few of these run at the same time. */
  readonly costly?: true
  handle(
    request: { params: Values<Params>; query: Values<Query>; body: z.output<Body> },
    context: RouteContext,
  ): Promise<NoInfer<z.input<Returns>>>
}

/** A request as it came, nothing of it checked. */
export interface RawRequest {
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
}

export interface Route {
  readonly method: Method
  /** With Express's placeholders: `/api/entities/:id`. */
  readonly path: string
  readonly summary: string
  readonly params: z.ZodObject
  readonly query: z.ZodObject
  readonly body: z.ZodType | null
  readonly returns: z.ZodType
  readonly costly: boolean
  /** @throws {RequestInvalid} with each field that does not fit */
  answer(raw: RawRequest, context: RouteContext): Promise<unknown>
}

/** Declares a route. Wrong input never reaches `handle`; parameters that it does not name are refused. */
export function route<
  Returns extends z.ZodType,
  Params extends Shape = Record<never, never>,
  Query extends Shape = Record<never, never>,
  Body extends z.ZodType = z.ZodUndefined,
>(declared: Declared<Params, Query, Body, Returns>): Route {
  const [method, path] = declared.path.split(' ') as [Method, string]
  const params = z.strictObject(declared.params ?? ({} as Params))
  const query = z.strictObject(declared.query ?? ({} as Query))
  const { summary, body = null, returns, costly = false } = declared
  return { method, path, summary, params, query, body, returns, costly, answer }

  async function answer(raw: RawRequest, context: RouteContext): Promise<unknown> {
    const checked = checkedRequest({ params, query, body: body ?? z.undefined() }, raw)
    // Each part has passed its schema; the type system cannot follow them through one loop.
    return declared.handle(checked as Parameters<typeof declared.handle>[0], context)
  }
}

/** The three parts of a request, parsed; all that is wrong with them is said at once. */
function checkedRequest(schemas: Record<keyof RawRequest, z.ZodType>, raw: RawRequest): unknown {
  const problems: FieldProblem[] = []
  const part = (name: keyof RawRequest): unknown => {
    const result = schemas[name].safeParse(raw[name])
    for (const { path, message } of result.error?.issues ?? []) {
      problems.push({ where: [name, ...path].join('.'), detail: message })
    }
    return result.data
  }
  const checked = { params: part('params'), query: part('query'), body: part('body') }
  if (problems.length > 0) throw new RequestInvalid(problems)
  return checked
}
