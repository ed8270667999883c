import { expect, onTestFinished, test } from 'vitest'

import { startApi } from '../../test/api.ts'
import { serveNewsroom } from '../../test/newsroom-api.ts'

const { room, api } = await serveNewsroom({ limits: { cypherRows: 5, cypherMilliseconds: 1_500 } })

const ask = (query: string, parameters?: Record<string, unknown>) =>
  api.post('/api/cypher', { query, ...(parameters && { parameters }) })

test('a query gives columns in its order, and rows', async () => {
  const { status, body } = await ask(
    'MATCH (a:Person)-[r:LEADS]->(b) RETURN b.name AS what, a.name AS who, r.statements AS times',
  )
  expect(status).toBe(200)
  expect(body).toEqual({
    columns: ['what', 'who', 'times'],
    rows: [{ what: 'Harbour Authority', who: 'Mara Venn', times: 1 }],
    truncated: false,
  })
})

test('parameters are values, whatever they hold', async () => {
  const query = 'MATCH (e:Entity {name: $name}) RETURN e.name AS name'
  expect((await ask(query, { name: '李娜' })).body).toMatchObject({ rows: [{ name: '李娜' }] })
  expect((await ask(query, { name: "x'}) DETACH DELETE e //" })).body).toEqual({
    columns: [],
    rows: [],
    truncated: false,
  })
})

test('nodes and relationships come with ids, labels and properties', async () => {
  const { body } = await ask('MATCH (a)-[r:OWNS]->(b) RETURN a, r')
  const { rows } = body as { rows: { a: object; r: object }[] }
  expect(rows[0]?.a).toMatchObject({
    labels: expect.arrayContaining(['Person']),
    properties: { name: 'Oskar Lind' },
  })
  expect(rows[0]?.r).toMatchObject({ type: 'OWNS', properties: { relation: 'OWNS' } })
})

test('more rows than may be given are cut off, and it is said', async () => {
  const { body } = await ask('MATCH (e:Entity) RETURN e.id AS id')
  expect(body).toMatchObject({ columns: ['id'], truncated: true })
  expect((body as { rows: unknown[] }).rows).toHaveLength(5)
  const whole = await ask('MATCH (e:Entity) RETURN e.id AS id LIMIT 5')
  expect(whole.body).toMatchObject({ truncated: false })
})

test.each([
  ['writes', "CREATE (:Entity {id: 'x'})"],
  ['deletes', 'MATCH (n) DETACH DELETE n'],
  ['reads files', "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row"],
  ['is no Cypher', 'MATCH (a RETURN a'],
])('a query that %s is refused, and nothing changes', async (_what, query) => {
  const { status, body } = await ask(query)
  expect(status).toBe(400)
  expect(body).toMatchObject({ code: 'QueryRefused' })
  expect((await ask('MATCH (e:Entity) RETURN count(e) AS all')).body).toMatchObject({ rows: [{ all: 8 }] })
})

const ENDLESS = 'MATCH (a), (b), (c), (d), (e), (f), (g), (h), (i), (j) RETURN count(*) AS many'

test('a query that takes too long is stopped, and the next one is answered', async () => {
  const { status, body } = await ask(ENDLESS)
  expect(status).toBe(422)
  expect(body).toMatchObject({ code: 'QueryTimedOut' })
  expect((await ask('RETURN 1 AS one')).body).toMatchObject({ rows: [{ one: 1 }] })
})

test('a query that nobody waits for any more makes room for the next', async () => {
  const { store } = room
  const one = await startApi({ store, limits: { costlyAtOnce: 1, cypherMilliseconds: 25_000 } })
  onTestFinished(one.close)
  const given = fetch(`${one.url}/api/cypher`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: ENDLESS }),
    signal: AbortSignal.timeout(500),
  })
  await expect(given).rejects.toThrow(/timeout/)
  expect((await one.post('/api/cypher', { query: 'RETURN 1 AS one' })).status).toBe(200)
})
