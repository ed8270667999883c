/** What can go wrong with a request, or with listening for one. Each says its status and what to do. */
import { RedthreadError } from '@redthread/graph'

/** A request that the server refuses or cannot answer, whatever the store holds. */
export abstract class RequestError extends RedthreadError {
  abstract readonly status: number
  /** Response headers that belong to the refusal. */
  readonly headers: Readonly<Record<string, string>> = {}
}

/** One field of a request that does not fit: `where` is `query.limit`, `body.query` and the like. */
export interface FieldProblem {
  readonly where: string
  readonly detail: string
}

export class RequestInvalid extends RequestError {
  readonly status = 400
  readonly problems: readonly FieldProblem[]

  constructor(problems: readonly FieldProblem[]) {
    const said = problems.map(({ where, detail }) => `${where}: ${detail}`).join('; ')
    super(`The request does not fit: ${said}.`, 'See /openapi.json for what this address takes.')
    this.problems = problems
  }
}

export class BodyNotJson extends RequestError {
  readonly status = 415

  constructor() {
    super('The body is not JSON.', 'Send JSON with the header Content-Type: application/json.')
  }
}

export class AddressUnknown extends RequestError {
  readonly status = 404

  constructor(method: string, path: string) {
    super(`There is nothing at ${method} ${path}.`, 'See /openapi.json for all addresses.')
  }
}

export class MethodUnknown extends RequestError {
  readonly status = 405
  override readonly headers: Readonly<Record<string, string>>

  constructor(method: string, path: string, allowed: readonly string[]) {
    const allow = allowed.join(', ')
    super(`${path} does not take ${method}.`, `Use ${allow}.`)
    this.headers = { Allow: allow }
  }
}

/** The request names another host: a page elsewhere has pointed its own name at this machine. */
export class HostRefused extends RequestError {
  readonly status = 403

  constructor(host: string) {
    super(
      `This server does not answer to the name ${JSON.stringify(host)}.`,
      'Open it as localhost, or name this host when you start the server (--allowed-host).',
    )
  }
}

/** The request comes from a page of another site. */
export class OriginRefused extends RequestError {
  readonly status = 403

  constructor(origin: string) {
    super(
      `This server does not answer to pages of ${origin}.`,
      'Call it from its own page, or name the host of that page when you start the server (--allowed-host).',
    )
  }
}

export class TokenWrong extends RequestError {
  readonly status = 401
  override readonly headers = { 'WWW-Authenticate': 'Bearer' }

  constructor() {
    super(
      'This server asks for a token, and the request has none or a wrong one.',
      'Open the address that ends in ?token=…, or send the header Authorization: Bearer ….',
    )
  }
}

export class TooBusy extends RequestError {
  readonly status = 429
  override readonly headers = { 'Retry-After': '2' }

  constructor() {
    super('Too many expensive questions are waiting.', 'Ask again in a moment.')
  }
}

export class RequestTimedOut extends RequestError {
  readonly status = 503

  constructor(milliseconds: number) {
    super(`There was no answer after ${milliseconds / 1000} seconds.`, 'Ask for less, or try again later.')
  }
}

export class ViewerNotBuilt extends RequestError {
  readonly status = 503

  constructor(folder: string) {
    super(`The viewer is not built: ${folder} holds no index.html.`, 'Run npm run build:viewer, then reload.')
  }
}

/** This server was built without what people say of who is who. */
export class JudgingMissing extends RequestError {
  readonly status = 501

  constructor() {
    super(
      'This server takes no judgements.',
      'Use "redthread same", "redthread different" and "redthread undo".',
    )
  }
}

/** Nobody is left to answer to. Never sent, and no fault. */
export class ClientGone extends RedthreadError {
  constructor() {
    super('The client has gone.', 'Nothing to do.')
  }
}

/** The server cannot listen where it was told to. */
export class AddressRefused extends RedthreadError {}
