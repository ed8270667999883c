/** Serves routes: reads the request, keeps to its limits, sends what the route answers as JSON. */
import express, { type RequestHandler, type Response, type Router } from 'express'

import { BodyNotJson, ClientGone, MethodUnknown, RequestTimedOut } from './errors.ts'
import type { Limits } from './limits.ts'
import type { Route, RouteContext } from './route.ts'
import type { Gate } from './security/gate.ts'

export interface Service extends Omit<RouteContext, 'signal'> {
  readonly gate: Gate
}

/** A router that serves these routes. A known path with another method answers 405. */
export function mount(routes: readonly Route[], service: Service): Router {
  const router = express.Router()
  for (const route of routes) {
    const body = route.body === null ? [] : [jsonBody(service.limits)]
    router[route.method](route.path, ...body, answering(route, service))
  }
  for (const path of new Set(routes.map(route => route.path))) {
    const methods = routes.filter(route => route.path === path).map(route => route.method.toUpperCase())
    router.all(path, request => {
      throw new MethodUnknown(
        request.method,
        request.path,
        methods.includes('GET') ? [...methods, 'HEAD'] : methods,
      )
    })
  }
  return router
}

function answering(route: Route, { gate, ...service }: Service): RequestHandler {
  return async (request, response) => {
    const signal = lifeOf(response, service.limits.answerMilliseconds)
    const raw = { params: request.params, query: request.query, body: request.body as unknown }
    const work = () => route.answer(raw, { ...service, signal })
    const answer = await unlessAborted(signal, route.costly ? gate.run(signal, work) : work())
    response.set('Cache-Control', 'no-store').json(answer)
  }
}

/** Aborted when the answer is late, or when the connection closes before it. */
function lifeOf(response: Response, milliseconds: number): AbortSignal {
  const life = new AbortController()
  const timer = setTimeout(() => life.abort(new RequestTimedOut(milliseconds)), milliseconds)
  response.once('close', () => {
    clearTimeout(timer)
    life.abort(new ClientGone())
  })
  return life.signal
}

/** What the work gives, or the reason of the abort if that comes first. The work itself must watch the signal. */
function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    work.then(resolve, reject)
  })
}

/** Reads a JSON body. Another content type is refused: a foreign page can send those without asking first. */
function jsonBody({ bodyBytes }: Limits): RequestHandler {
  const parse = express.json({ limit: bodyBytes })
  return (request, response, next) => {
    if (!request.is('application/json')) throw new BodyNotJson()
    parse(request, response, next)
  }
}
