/** A store that an earlier version has written gives, once it is opened, the graph that today's would give. */
import { openStore } from '@redthread/graph'
import { expect, onTestFinished, test } from 'vitest'

import { judge } from './judgements/index.ts'
import { loadDocument } from './load.ts'
import { settleAnew } from './load/settle-anew.ts'
import { documentFrom, everythingIn } from './load/testing.ts'

const mara = { name: 'Mara Venn' }
const DOCUMENTS = [
  { speaks: [{ name: 'Oskar Lind', descriptions: ['minister'] }, mara], says: [{ subject: 0, object: 1 }] },
  { speaks: [{ name: 'Oskar Lind', descriptions: ['boxer'] }, mara], says: [{ subject: 0, object: 1 }] },
  { speaks: [{ name: 'Oskar Lind' }, { name: 'Dana Kruk' }], says: [{ subject: 0, object: 1 }] },
].map((sketch, at) => documentFrom({ article: { title: `${at}`, sources: [`${at}.txt`] }, ...sketch }))

async function storeOfToday() {
  const store = await openStore('memory:')
  onTestFinished(() => store.close())
  for (const document of DOCUMENTS) await loadDocument(store, document)
  return store
}

test('namesakes that an earlier version has joined are parted, and asked about', async () => {
  const today = await everythingIn(await storeOfToday())
  const store = await storeOfToday()
  // As if names alone had decided: joined by a word that nobody remembers.
  for (const other of ['1.txt', '2.txt'])
    await judge(store, { kind: 'same', one: 'Oskar Lind @ 0.txt', other: `Oskar Lind @ ${other}` })
  const older = ['MATCH (j:Judgement) DETACH DELETE j', 'MATCH (s:Store) SET s.version = 2']
  for (const cypher of older) await store.transact([], tx => tx.read({ cypher }))
  expect(await everythingIn(store)).not.toEqual(today)

  await store.prepare()
  await settleAnew(store)
  expect(await everythingIn(store)).toEqual(today)
})

test('where nothing is to be done, nothing is', async () => {
  const store = await storeOfToday()
  const before = await everythingIn(store)
  await store.prepare()
  await settleAnew(store)
  expect(await everythingIn(store)).toEqual(before)
})
