/** A served API for tests: real requests to a real server. Every answer is held against the OpenAPI document. */
import { request as httpRequest } from 'node:http'

import { onTestFinished } from 'vitest'

import { type AppOptions, buildApp } from '../src/app.ts'
import { listen } from '../src/server.ts'
import { type Contract, contractOf } from './contract.ts'
import { storeThatIsDown } from './no-store.ts'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** Parsed where the answer is JSON, else undefined. */
  readonly body: unknown
}

export interface Api {
  readonly url: string
  readonly port: number
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>
  delete(path: string): Promise<Answer>
  close(): Promise<void>
}

/** Starts a server on a free port; without a store it has one that is down. */
export async function startApi(options: Partial<AppOptions> = {}): Promise<Api> {
  const app = buildApp({ store: storeThatIsDown(), version: '1.2.3', ...options })
  const { url, port, close } = await listen(app, { host: '127.0.0.1', port: 0 })
  const contract = contractOf()

  async function ask(method: string, path: string, init: RequestInit): Promise<Answer> {
    const response = await fetch(url + path, { redirect: 'manual', method, ...init })
    const text = await response.text()
    const json = /json/.test(response.headers.get('content-type') ?? '')
    const answer = {
      status: response.status,
      headers: response.headers,
      text,
      body: json ? JSON.parse(text) : undefined,
    }
    held(contract, method, path, answer)
    return answer
  }

  return {
    url,
    port,
    close,
    delete: path => ask('DELETE', path, {}),
    get: (path, headers = {}) => ask('GET', path, { headers }),
    post: (path, body, headers = {}) =>
      ask('POST', path, {
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
  }
}

/** The same, stopped when the test ends. */
export async function apiForTest(options: Partial<AppOptions> = {}): Promise<Api> {
  const api = await startApi(options)
  onTestFinished(api.close)
  return api
}

function held(contract: Contract, method: string, path: string, { status, body }: Answer): void {
  if (body === undefined) return
  const broken = contract.broken({ method, path, status, body })
  if (broken !== null) throw new Error(`${method} ${path} → ${status} breaks the OpenAPI document: ${broken}`)
}

/** A request with headers that `fetch` would not send, such as Host. Gives the status. */
export function rawRequest(
  to: number | { host: string; port: number },
  path: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<number> {
  const target = typeof to === 'number' ? { host: '127.0.0.1', port: to } : to
  return new Promise((resolve, reject) => {
    const request = httpRequest({ ...target, path, method, headers, agent: false }, response => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    request.once('error', reject)
    request.end()
  })
}
