/** How every store answers untrusted queries: the same shapes, and within limits. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { emptied } from '../test/emptied.ts'
import { HARBOUR, idOf } from '../test/harbour.ts'
import { type ExploreRow, type GraphStore, QueryRefused, QueryTimedOut } from './index.ts'
import type { StoreUnderTest } from './store.contract.ts'

const LIMITS = { rows: 100, milliseconds: 10_000 }

/** All rows of a query. */
export async function explored(
  store: GraphStore,
  cypher: string,
  parameters: Record<string, unknown> = {},
  limits = LIMITS,
): Promise<ExploreRow[]> {
  const rows: ExploreRow[] = []
  for await (const row of store.explore(cypher, parameters, limits)) rows.push(row)
  return rows
}

/** Queries that an analyst may write, and that both engines must answer alike. */
export const ANALYST_QUERIES: readonly string[] = [
  'MATCH (a:Person)-[r:MET]-(b:Person) RETURN a.name, b.name, r.statements ORDER BY a.name, b.name',
  'MATCH (a)-[r:LEADS]->(o) WHERE r.asserted > 0 RETURN a, r, o ORDER BY o.name',
  'MATCH (a)-[r:UNCONFIRMED|DENIED]->(b) RETURN a.name AS a, r.relation AS relation, b.name AS b ORDER BY a, relation',
  "MATCH p = (a:Person {name: 'Mara Venn'})-[:MET]-(b) RETURN p",
  "MATCH p = shortestPath((a:Person {name: 'Łukasz Dvořák'})-[:MET|LEADS|UNCONFIRMED*..4]-(b {name: 'Port Authority'})) RETURN length(p) AS steps",
  "MATCH p = ANY SHORTEST (a:Person {name: 'Mara Venn'})-[r:MET|LEADS WHERE r.confidence > 0.1]-{1,4}(b:Organization {name: 'Port Authority'}) RETURN length(p) AS steps",
  'MATCH (s:Statement)-[:SUBJECT]->(:Appearance)-[:OF]->(e:Entity) RETURN e.name AS name, count(s) AS n ORDER BY n DESC, name',
  'MATCH (a:Appearance)-[r:IN]->(x:Article) RETURN r ORDER BY a.id LIMIT 2',
  'MATCH (x:Article) RETURN x.outlet AS outlet, collect(x.title) AS titles, max(x.publishedAt) AS last ORDER BY outlet',
  'MATCH (e:Entity) RETURN labels(e) AS labels, count(*) AS n ORDER BY n DESC, labels',
  'MATCH (e:Entity) OPTIONAL MATCH (e)-[r:LEADS]->(o) RETURN e.name AS name, r, o.name AS leads ORDER BY name, leads',
  'MATCH (s:Statement) WHERE s.value IS NOT NULL RETURN s.value AS value, properties(s) AS all',
  'MATCH (s:Statement) RETURN round(1000 * avg(s.confidence)) AS mean, min(s.start) AS first, count(DISTINCT s.relation) AS relations',
  'RETURN 9007199254740993 AS big, 9007199254740991 AS safe, -1 AS minus, 0.5 AS half, 2.0 AS two, 7 / 2 AS whole, 7 / 2.0 AS part',
  "RETURN [1, 'a', null, [true]] AS list, {b: 1, a: {d: [], c: null}} AS map, null AS nothing, 'Łódź 🚢' AS text",
  "RETURN date('2026-01-24') AS day, datetime('2026-01-24T09:30:00Z') AS instant",
  'MATCH (e:Person) WITH e ORDER BY e.name WITH collect(e.name) AS names RETURN names[0] AS first, size(names) AS n',
  'UNWIND [3, 1, 2] AS x RETURN x ORDER BY x SKIP 1 LIMIT 1',
  "MATCH (e:Entity) WHERE e.name STARTS WITH 'M' OR e.name =~ '.*Lind' RETURN toUpper(e.name) AS name ORDER BY name",
  'MATCH (a:Person) WHERE EXISTS { (a)-[:LEADS]->() } RETURN a.name AS name ORDER BY name',
  'MATCH (a:Person) RETURN a.name AS name, COUNT { (a)-[:MET]-() } AS met ORDER BY name',
  'CALL db.labels() YIELD label RETURN count(label) > 5 AS many',
  'MATCH (a:Person) CALL (a) { MATCH (a)--(b:Person) RETURN count(b) AS n } RETURN a.name AS name, n ORDER BY name',
  'MATCH (a:Article) RETURN count(a) AS n UNION ALL MATCH (e:Entity) RETURN count(e) AS n',
  "MATCH (a:Person {name: 'Mara Venn'})-[*1..2]-(b:Entity) RETURN DISTINCT b.name AS name ORDER BY name",
  'MATCH (n) WHERE false RETURN n',
]

export function exploreContract({ open }: StoreUnderTest): void {
  let store: GraphStore
  beforeAll(async () => {
    store = await open()
    await emptied(store)
    await store.transact([], tx => tx.apply({ upsert: HARBOUR }))
  })
  afterAll(() => store.close())

  describe('answers', () => {
    test('a node is its id, labels and properties; integers are numbers, large ones texts', async () => {
      const [row] = await explored(
        store,
        "MATCH (e:Person {name: 'Mara Venn'}) RETURN e, 9007199254740993 AS big, 3 AS small",
      )
      expect(row).toEqual({
        e: {
          id: idOf('Mara Venn'),
          labels: ['Entity', 'Person'],
          properties: expect.objectContaining({ name: 'Mara Venn', articles: 3, aliases: [] }),
        },
        big: '9007199254740993',
        small: 3,
      })
    })

    test('a relationship is its id, type, ends and properties; a path lists nodes and relationships in turn', async () => {
      const [row] = await explored(store, 'MATCH p = (a:Person)-[r:MET]->(b:Person) RETURN r, p')
      const { from, to, id } = HARBOUR.edges?.find(({ type }) => type === 'MET') ?? {}
      const met = {
        id,
        type: 'MET',
        start: from,
        end: to,
        properties: expect.objectContaining({ statements: 2 }),
      }
      expect(row).toMatchObject({ r: met, p: [{ id: from }, met, { id: to }] })
    })

    test('a relationship without an id of its own is named by its ends', async () => {
      const [row] = await explored(
        store,
        'MATCH (a:Appearance)-[r:OF]->(e:Entity) RETURN r, a.id AS a, e.id AS e LIMIT 1',
      )
      expect(row).toMatchObject({
        r: { id: `${String(row?.['a'])} OF ${String(row?.['e'])}`, properties: {} },
      })
    })

    test('parameters are values, never Cypher', async () => {
      const asked = 'MATCH (e:Entity) WHERE e.name = $name RETURN e.name AS name, $list AS list, $n + 1 AS n'
      expect(await explored(store, asked, { name: 'Mara Venn', list: [1, 'x', null], n: 1 })).toEqual([
        { name: 'Mara Venn', list: [1, 'x', null], n: 2 },
      ])
      expect(await explored(store, asked, { name: "' OR true //", list: [], n: 1 })).toEqual([])
    })

    test('what was written just now is there', async () => {
      const count = () => explored(store, 'MATCH (e:Thing) RETURN count(e) AS n')
      const [entity] = HARBOUR.entities ?? []
      if (!entity) throw new Error('nothing to change')
      const ship = { ...entity, id: 'thing:ship~0123456789ab', type: 'Thing' as const }
      expect(await count()).toEqual([{ n: 0 }])
      await store.transact([], tx => tx.apply({ upsert: { entities: [ship] } }))
      expect(await count()).toEqual([{ n: 1 }])
      await store.transact([], tx => tx.apply({ remove: { entities: [ship.id] } }))
      expect(await count()).toEqual([{ n: 0 }])
    })
  })

  describe('limits', () => {
    test('no more rows than asked for', async () => {
      const endless = 'MATCH (a), (b), (c) RETURN a.id AS id'
      expect(await explored(store, endless, {}, { ...LIMITS, rows: 7 })).toHaveLength(7)
    })

    test('a query that takes too long is stopped, and the next one runs', async () => {
      const long = 'MATCH (a), (b), (c), (d), (e), (f), (g) WHERE a.id <> g.id RETURN count(*) AS n'
      const started = Date.now()
      await expect(explored(store, long, {}, { ...LIMITS, milliseconds: 500 })).rejects.toThrow(QueryTimedOut)
      expect(Date.now() - started).toBeLessThan(8000)
      expect(await explored(store, 'RETURN 1 AS one')).toEqual([{ one: 1 }])
    })

    test('a query that takes too much memory is stopped, and the next one runs', async () => {
      const large =
        'UNWIND range(1, 99999) AS i MATCH (a:Article), (b:Article), (c:Article) RETURN collect(a.text + b.text + c.text + toString(i)) AS all'
      await expect(explored(store, large, {}, { ...LIMITS, milliseconds: 60_000 })).rejects.toThrow(
        QueryTimedOut,
      )
      expect(await explored(store, 'RETURN 1 AS one')).toEqual([{ one: 1 }])
    }, 90_000)

    test('leaving off in the middle is fine', async () => {
      for await (const row of store.explore('MATCH (n) RETURN n.id AS id', {}, LIMITS)) {
        expect(row['id']).toBeTypeOf('string')
        break
      }
      expect(await explored(store, 'RETURN 1 AS one')).toEqual([{ one: 1 }])
    })
  })

  describe('refuses', () => {
    test.each([
      '',
      'CREATE (n:Person)',
      'MATCH (n) SET n.name = 1',
      'MATCH (n) DETACH DELETE n',
      'MATCH (n) REMOVE n.name RETURN n',
      "MERGE (n:Person {id: '1'}) RETURN n",
      'MATCH (n) CALL (n) { SET n.x = 1 } RETURN n',
      'UNWIND [1] AS x FOREACH (y IN [x] | CREATE (:Q))',
      'CREATE INDEX x FOR (n:Person) ON (n.name)',
      'DROP CONSTRAINT entity_id',
      "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
      "MATCH (n) LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
      "MATCH (n) WHERE EXISTS { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } RETURN n",
      "CALL { LOAD CSV FROM 'https://example.org' AS line RETURN line } RETURN line",
      'CALL dbms.listConfig() YIELD name RETURN name',
      'CALL `dbms`.`listConfig`() YIELD name RETURN name',
      "CALL db.createLabel('X')",
      'SHOW SETTINGS',
      'SHOW TRANSACTIONS',
      "TERMINATE TRANSACTION 'x'",
      'USE system MATCH (n) RETURN n',
      'RETURN reduce(x = 0, y IN [1, 2] | x + y) AS x',
      'RETURN `reduce`(x = 0, y IN [1, 2] | x + y) AS x',
      'RETURN r\\u0065duce(x = 0, y IN [1, 2] | x + y) AS x',
      'RETURN size(range(1, 1000000000)) AS n',
      'RETURN [x IN range(1, 9999) | range(1, 9999)] AS n',
      "MATCH (a:Article) WHERE a.text =~ '(a+)+b' RETURN a",
      'MATCH (a:Article) WHERE a.text =~ a.title RETURN a',
      "MATCH (a:Article) WHERE a.text =~ 'a' + a.title RETURN a",
      "MATCH (a:Article) WHERE a.text =~ '.*a.*b.*c.*d.*' RETURN a",
      'WITH 1000000000 AS n RETURN size(range(1, n)) AS n',
      'RETURN apoc.util.sleep(10000) AS x',
      'MATCH (n) RETURN n; MATCH (n) DELETE n',
      'EXPLAIN MATCH (n) RETURN n',
      'MATCH (n RETURN n',
      'MATCH (n) RETURN m',
    ])('%s', async cypher => {
      await expect(explored(store, cypher)).rejects.toThrow(QueryRefused)
      expect(await explored(store, 'MATCH (n:Article) RETURN count(n) AS n')).toEqual([{ n: 3 }])
    })
  })
}
