import { expect, test } from 'vitest'

import { HARBOUR } from '../test/harbour.ts'
import {
  counts,
  exportGraph,
  type GraphStore,
  importGraph,
  InputRefused,
  openStore,
  recordsOf,
} from './index.ts'

async function lines(store: GraphStore): Promise<string[]> {
  const all: string[] = []
  for await (const line of exportGraph(store)) all.push(line)
  return all
}

async function harbour(upsert: Partial<typeof HARBOUR> = HARBOUR): Promise<GraphStore> {
  const store = await openStore('memory:')
  await store.transact([], tx => tx.apply({ upsert }))
  return store
}

test('an export is the same after an import, and edges are there again', async () => {
  const exported = await lines(await harbour())
  const store = await openStore('memory:')
  for (const _ of ['once', 'twice']) {
    await importGraph(store, exported)
    expect(await lines(store)).toEqual(exported)
    expect(await counts(store)).toEqual({ articles: 3, entities: 8, statements: 9, edges: 7 })
  }
})

test('it says first what it is, and holds every record of every kind in order, without edges', async () => {
  const [header, ...records] = (await lines(await harbour())).map(line => JSON.parse(line))
  expect(header).toEqual({ kind: 'redthread', version: 1 })
  const kinds = ['article', 'entity', 'appearance', 'statement']
  expect([...new Set(records.map(({ kind }) => kind))]).toEqual(kinds)
  for (const kind of kinds) {
    const ids = records.filter(record => record.kind === kind).map(({ id }) => id)
    expect(ids).toEqual(ids.toSorted())
  }
  expect(Object.keys(records[0]).slice(0, 4)).toEqual(['kind', 'id', 'url', 'title'])
})

test('a record is one line, whatever its text holds', async () => {
  const [first] = HARBOUR.articles ?? []
  if (!first) throw new Error('nothing to change')
  const text = 'one\r\ntwo\u2028three\u2029four'
  const exported = await lines(await harbour({ articles: [{ ...first, text }] }))
  expect(exported.filter(line => /[\n\r\u2028\u2029]/.test(line))).toEqual([])
  const store = await openStore('memory:')
  await importGraph(store, exported)
  expect((await recordsOf(store, first.id))?.article.text).toBe(text)
})

test.each([
  ['an empty file', [], 'line 1: there is nothing in it'],
  ['another file', ['hello'], 'line 1: it is no JSON'],
  ['another JSON', ['{"kind":"other"}'], 'line 1'],
  ['a later version', ['{"kind":"redthread","version":99}'], 'of a later Redthread'],
  ['a broken record', ['{"kind":"redthread","version":1}', '{"kind":"entity","id":"x"}'], 'line 2'],
])('%s is refused with its line', async (_, given, problem) => {
  const store = await openStore('memory:')
  const imported = importGraph(store, given)
  await expect(imported).rejects.toThrow(InputRefused)
  await expect(imported).rejects.toThrow(problem)
})
