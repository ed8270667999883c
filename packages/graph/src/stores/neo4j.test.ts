import { createConnection, createServer, type Socket } from 'node:net'

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { HARBOUR } from '../../test/harbour.ts'
import { missingNeo4j, NEO4J_PATIENCE, takeNeo4j, type Turn } from '../../test/neo4j-server.ts'
import { ANALYST_QUERIES, explored, exploreContract } from '../explore.contract.ts'
import { counts, type GraphStore, openStore, StoreUnreachable } from '../index.ts'
import { questionsContract } from '../questions.contract.ts'
import { searchContract } from '../search.contract.ts'
import { storeContract } from '../store.contract.ts'
import { neo4jStore } from './neo4j.ts'

// The first queries of a server that has just started take seconds, and on a busy machine half a minute.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

const missing = await missingNeo4j()

describe.skipIf(missing)(`Neo4j ${missing ?? ''}`, () => {
  let turn: Turn
  beforeAll(async () => {
    turn = await takeNeo4j()
  }, NEO4J_PATIENCE)
  afterAll(() => turn.release())
  const server = {
    open: () => openStore(turn.server.url, { user: turn.server.user, password: turn.server.password }),
  }

  describe('keeps', () => {
    storeContract(server)
  })
  describe('answers:', () => {
    questionsContract(server)
  })
  describe('finds names:', () => {
    searchContract(server)
  })
  describe('is explored:', () => {
    exploreContract(server)
  })

  describe('and the embedded store answer alike:', () => {
    let stores: GraphStore[]
    beforeAll(async () => {
      stores = [await server.open(), await openStore('memory:')]
      for (const store of stores) await store.transact([], tx => tx.apply({ upsert: HARBOUR }))
    })
    afterAll(() => Promise.all(stores.map(store => store.close())))

    test.each(ANALYST_QUERIES)('%s', async cypher => {
      const [neo4j, embedded] = await Promise.all(stores.map(store => explored(store, cypher)))
      expect(embedded).toEqual(neo4j)
      expect(JSON.stringify(embedded)).toBe(JSON.stringify(neo4j))
    })
  })

  test('a server that vanishes half way is named, and what was not finished is not there', async () => {
    const { port, vanish } = await relayTo(turn.server.url)
    const url = `bolt://127.0.0.1:${port}`
    const store = neo4jStore(url, { ...turn.server, patience: 100 })
    const work = store.transact([], async tx => {
      await tx.apply({ upsert: HARBOUR })
      vanish()
      await tx.apply({ upsert: HARBOUR })
    })
    await expect(work).rejects.toThrow(StoreUnreachable)
    await expect(counts(store)).rejects.toThrow(`Neo4j at ${url} does not answer.`)
    await store.close()
  })

  test('a wrong password is named as such, and so is a database that is not there', async ({ skip }) => {
    skip(turn.server.user === undefined, 'this server asks for no password')
    const { url, user, password } = turn.server
    const refused = openStore(url, { user, password: 'wrong' })
    await expect(refused).rejects.toThrow(StoreUnreachable)
    await expect(refused).rejects.toThrow('does not accept the user or the password')
    const other = openStore(`${url}/other`, { user, password })
    await expect(other).rejects.toThrow('has no database other')
    const inUrl = await openStore(url.replace('//', `//${user}:${password}@`))
    expect(await counts(inUrl)).toMatchObject({ articles: expect.any(Number) })
    await inUrl.close()
  })

  test('what was written is there after the server was killed', async ({ skip }) => {
    skip(!turn.server.process, 'this server is not ours to kill')
    const store = await server.open()
    await store.transact([], tx => tx.apply({ upsert: HARBOUR }))
    await turn.killAndRestart()
    expect(await counts(store)).toMatchObject({ articles: 3, statements: 9 })
    await store.close()
  }, 150_000)
})

/** A port that leads to a server until it vanishes. */
async function relayTo(url: string): Promise<{ port: number; vanish: () => void }> {
  const sockets: Socket[] = []
  const { hostname, port } = new URL(url)
  const relay = createServer(near => {
    const far = createConnection(Number(port), hostname)
    near.pipe(far).pipe(near)
    sockets.push(near, far)
    for (const socket of [near, far]) socket.on('error', () => socket.destroy())
  })
  await new Promise<void>(resolve => relay.listen(0, '127.0.0.1', resolve))
  const address = relay.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const vanish = () => {
    relay.close()
    for (const socket of sockets) socket.destroy()
  }
  return { port: address.port, vanish }
}
