import { describe, expect, test } from 'vitest'

import { explored } from '../explore.contract.ts'
import { openStore, QueryRefused } from '../index.ts'
import { tokensOf } from './cypher-tokens.ts'
import { refuseSilentlyWrong } from './grafeo-refusals.ts'
import { portable } from './grafeo-text.ts'

const tried = (cypher: string) => () => refuseSilentlyWrong(tokensOf(cypher))

describe('refused by name, for the engine would answer wrongly:', () => {
  test.each([
    ["WITH ['a'] AS l RETURN l + 'b' AS p", 'single value'],
    ['MATCH (e:Entity) RETURN e.aliases + e.name AS all', 'single value'],
    ['MATCH (e:Entity) RETURN e.name + e.aliases AS all', 'single value'],
    ['MATCH (e) RETURN collect(e.name) + 1 AS all', 'single value'],
    [
      'MATCH p = shortestPath((a)-[:MET*..6]-(b)) WHERE all(r IN relationships(p) WHERE r.asserted > 0) RETURN p',
      'shortestPath',
    ],
    [
      'MATCH p = shortestPath((a)-[*..6]-(b)) WHERE none(n IN nodes(p) WHERE n.id = 1) RETURN p',
      'shortestPath',
    ],
    ['MATCH p = allShortestPaths((a)-[*..6]-(b)) WHERE length(p) > 2 RETURN p', 'shortestPath'],
    ['MATCH ()-[r]->() WHERE r:MET RETURN r', 'r:TYPE'],
    ['MATCH ()-[r]->() RETURN sum(r.statements)', 'without a name'],
    ['MATCH ()-[r]->() RETURN sum(r.statements), count(*) AS n', 'without a name'],
    ['RETURN [1, 2, 3][-2..] AS l', 'negative bound'],
    ['RETURN [1, 2, 3][0..-1] AS l', 'negative bound'],
    ['RETURN [1, null] = [1, null] AS x', 'hold null'],
    ["RETURN date('2026-13-01') AS d", 'no date'],
    ["RETURN date('soon') AS d", 'no date'],
  ])('%s', (cypher, what) => {
    expect(tried(cypher)).toThrow(QueryRefused)
    expect(tried(cypher)).toThrow(what)
  })
})

describe('not refused:', () => {
  test.each([
    "MATCH (e:Entity) RETURN e.aliases + [e.name] AS all, e.name + ' ' + e.type AS words, size(e.aliases) + 1 AS n",
    'WITH [1] AS l RETURN l + [2] AS p, l[0] + 1 AS q, [x IN l | x + 1] AS r',
    "MATCH p = shortestPath((a)-[:MET*..6]-(b)) WHERE a.name = 'x' AND b.name = 'y' RETURN length(p) AS l, nodes(p) AS n",
    "MATCH (n)-[r:MET]->(m:Person) WHERE n:Person AND type(r) = 'MET' RETURN {r: r, n: n} AS pair",
    'MATCH ()-[r:MET|LEADS*1..3]->() RETURN coalesce(sum(1), 0), sum(2) / count(*) AS mean',
    'RETURN [1, 2, 3][0..2] AS l, [1, -2] AS m, 3 - -2 AS n',
    'MATCH (n) WHERE n.x IN [1, null] RETURN n',
    "RETURN date('2026-01-24') AS d, date() AS today, date({year: 2026, month: 1, day: 2}) AS e",
    'MATCH p = ANY SHORTEST (a)-[r:MET WHERE r.asserted > 0]-{1,6}(b) RETURN length(p) AS l',
  ])('%s', cypher => {
    expect(tried(cypher)).not.toThrow()
  })
})

describe('put into words that the engine takes:', () => {
  test.each([
    ['MATCH (a)-[r:IN]->(b) RETURN 1 IN [1] AS x', 'MATCH (a)-[r:`IN`]->(b) RETURN 1 IN [1] AS x'],
    ['MATCH (a)-[:OF|in]->(b) RETURN a // :IN', 'MATCH (a)-[:OF|`in`]->(b) RETURN a // :IN'],
    ["RETURN ':IN' AS x", "RETURN ':IN' AS x"],
    ['MATCH (n) RETURN sum(n.x * (2)) AS s', 'MATCH (n) RETURN coalesce(sum(n.x * (2)), 0) AS s'],
    ['MATCH (n) RETURN coalesce(sum(n.x), 0) AS s', 'MATCH (n) RETURN coalesce(sum(n.x), 0) AS s'],
  ])('%s', (cypher, text) => {
    expect(portable(cypher)).toEqual({ text, entry: 'cypher' })
  })

  test.each([
    ['MATCH p = ANY SHORTEST (a)-[:MET]-{1,3}(b) RETURN p', 'gql'],
    ['MATCH p = ALL SHORTEST (a)-[:MET]-{1,3}(b) RETURN p', 'gql'],
    ['MATCH p = SHORTEST 3 (a)-[:MET]-{1,3}(b) RETURN p', 'gql'],
    ['MATCH p = shortestPath((a)-[:MET*..3]-(b)) RETURN p', 'cypher'],
    ["MATCH (n) WHERE n.name = 'ANY SHORTEST' RETURN n.shortest AS s", 'cypher'],
  ])('%s is read as %s', (cypher, entry) => {
    expect(portable(cypher).entry).toBe(entry)
  })
})

test('the sum of nothing is 0, as in Neo4j', async () => {
  const store = await openStore('memory:')
  expect(await explored(store, 'MATCH (n:Article) RETURN sum(n.x) AS s, count(n) AS n')).toEqual([
    { s: 0, n: 0 },
  ])
  await store.close()
})
