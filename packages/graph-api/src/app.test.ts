import { request as httpRequest } from 'node:http'

import type { GraphStore } from '@redthread/graph'
import { expect, onTestFinished, test } from 'vitest'

import { apiForTest } from '../test/api.ts'
import { storeThatIsDown } from '../test/no-store.ts'

/** A store of which one method is another. */
const storeWith = (part: Partial<GraphStore>): GraphStore => ({ ...storeThatIsDown(), ...part })

test('health says that the store is down and what to do, to strangers no more', async () => {
  const api = await apiForTest()
  const { status, body, text, headers } = await api.get('/healthz')
  expect(status).toBe(503)
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/)
  expect(body).toMatchObject({ code: 'StoreUnreachable', remedy: 'Run redthread doctor: it says why.' })
  expect(text).not.toContain('db.example')
})

test('an unknown address of the API is said to be unknown', async () => {
  const api = await apiForTest({ viewerFolder: import.meta.dirname })
  const { status, body } = await api.get('/api/entity/x')
  expect(status).toBe(404)
  expect(body).toMatchObject({ code: 'AddressUnknown', detail: 'There is nothing at GET /api/entity/x.' })
  expect((await api.get('/api')).status).toBe(404)
})

test('a known address with another method says which it takes', async () => {
  const api = await apiForTest()
  const { status, headers } = await api.post('/api/overview', {})
  expect(status).toBe(405)
  expect(headers.get('allow')).toBe('GET, HEAD')
  expect((await api.get('/api/cypher')).headers.get('allow')).toBe('POST')
})

test('all fields that do not fit are named at once, and those that nobody knows', async () => {
  const api = await apiForTest()
  const { status, body } = await api.get('/api/search?limit=many&type=Person,Robot&sort=up')
  expect(status).toBe(400)
  const { errors } = body as { errors: { where: string; detail: string }[] }
  expect(errors.map(({ where }) => where)).toEqual(['query.q', 'query.limit', 'query.type.1', 'query'])
  expect(errors[3]?.detail).toContain('sort')
})

test.each(['q=a&limit=0', 'q=a&limit=101', 'q=a&limit=1.5', 'q=a&q=b', 'q=a&type='])(
  'search?%s does not fit',
  async query => {
    const api = await apiForTest()
    expect((await api.get(`/api/search?${query}`)).status).toBe(400)
  },
)

test('a path that is wrongly encoded is the client’s fault', async () => {
  const api = await apiForTest()
  const { status, body } = await api.get('/api/entities/%E0%A4%A')
  expect(status).toBe(400)
  expect(body).toMatchObject({ code: 'RequestUnreadable' })
})

test('bodies must be JSON, whole and not too large', async () => {
  const api = await apiForTest({ limits: { bodyBytes: 100 } })
  const sent = async (body: string, type = 'application/json') =>
    (await fetch(`${api.url}/api/cypher`, { method: 'POST', body, headers: { 'Content-Type': type } })).status
  expect(await sent('{"query":"RETURN 1"}', 'text/plain')).toBe(415)
  expect(await sent('query=RETURN+1', 'application/x-www-form-urlencoded')).toBe(415)
  expect(await sent('{"query":')).toBe(400)
  expect(await sent(JSON.stringify({ query: 'x'.repeat(200) }))).toBe(413)
  expect(await sent('{}')).toBe(400)
  expect(await sent('{"query":"  "}')).toBe(400)
  expect(await sent('{"query":"RETURN 1","write":true}')).toBe(400)
})

test('an unexpected failure reaches the log and not the client', async () => {
  const reported: unknown[] = []
  const failure = new Error('secret of the house')
  const store = storeWith({ search: () => Promise.reject(failure) })
  const api = await apiForTest({ store, report: error => reported.push(error) })
  const { status, text } = await api.get('/api/search?q=a')
  expect(status).toBe(500)
  expect(text).not.toMatch(/secret|at .*\.ts/)
  expect(reported).toEqual([failure])
})

test('an answer that takes too long is given up', async () => {
  const store = storeWith({ search: () => new Promise(() => {}) })
  const api = await apiForTest({ store, limits: { answerMilliseconds: 50 } })
  const { status, body } = await api.get('/api/search?q=a')
  expect(status).toBe(503)
  expect(body).toMatchObject({ code: 'RequestTimedOut', detail: 'There was no answer after 0.05 seconds.' })
})

test('expensive questions wait for their turn, cheap ones do not', async () => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  const store = storeWith({
    search: async () => [],
    async *explore() {
      await released
      yield { answer: 1 }
    },
  })
  const api = await apiForTest({ store, limits: { costlyAtOnce: 1, costlyWaiting: 1 } })
  const ask = () => api.post('/api/cypher', { query: 'RETURN 1 AS answer' })
  const waiting = [ask(), ask(), ask()]
  const refused = await Promise.race(waiting)
  expect(refused.status).toBe(429)
  expect(refused.headers.get('retry-after')).toBe('2')
  expect((await api.get('/api/search?q=a')).status).toBe(200)
  release()
  const statuses = (await Promise.all(waiting)).map(({ status }) => status)
  expect(statuses.toSorted()).toEqual([200, 200, 429])
})

test('a query stops when the one who asked has gone', async () => {
  const { promise: stopped, resolve: stop } = Promise.withResolvers<unknown>()
  const store = storeWith({
    async *explore(_cypher, _parameters, { signal }) {
      yield { answer: 1 }
      await new Promise(resolve => signal?.addEventListener('abort', resolve))
      stop(signal?.reason)
      throw signal?.reason
    },
  })
  const reported: unknown[] = []
  const api = await apiForTest({ store, report: error => reported.push(error) })
  const request = httpRequest(`${api.url}/api/cypher`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
  })
  onTestFinished(() => void request.destroy())
  request.once('error', () => {})
  request.end('{"query":"RETURN 1 AS answer"}', () => setTimeout(() => request.destroy(), 100))
  expect(await stopped).toMatchObject({ name: 'ClientGone' })
  expect(reported).toEqual([])
})

test('the browser is told to run and load only what is ours', async () => {
  const api = await apiForTest()
  const { headers } = await api.get('/openapi.json')
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toMatch(/unsafe/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('strict-transport-security')).toBeNull()
  expect(headers.get('x-powered-by')).toBeNull()
})

test('what articles say is kept out of the browser’s cache', async () => {
  const api = await apiForTest({ store: storeWith({ search: async () => [] }) })
  expect((await api.get('/api/search?q=a')).headers.get('cache-control')).toBe('no-store')
  expect((await api.get('/api/overview')).headers.get('cache-control')).toBe('no-store')
})
