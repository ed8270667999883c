import { once } from 'node:events'
import { Agent, request as httpRequest } from 'node:http'
import { connect } from 'node:net'

import type { GraphStore } from '@redthread/graph'
import { expect, onTestFinished, test } from 'vitest'

import { storeThatIsDown } from '../test/no-store.ts'
import { buildApp } from './app.ts'
import { AddressRefused } from './errors.ts'
import { listen } from './server.ts'

/** A server whose searches wait until they are released; `asked` resolves when one has begun. */
async function slowServer(closeWithin: number) {
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  const { promise: asked, resolve: begin } = Promise.withResolvers<void>()
  const store: GraphStore = {
    ...storeThatIsDown(),
    search: async () => {
      begin()
      await released
      return []
    },
  }
  const app = buildApp({ store, version: '1' })
  const server = await listen(app, { host: '127.0.0.1', port: 0, closeWithin })
  onTestFinished(() => server.close())
  return { server, release, asked, search: () => fetch(`${server.url}/api/search?q=a`) }
}

test('stopping lets a running request finish and takes no new one', async () => {
  const { server, release, asked, search } = await slowServer(5_000)
  const running = search()
  await asked
  const closed = server.close()
  await expect(fetch(`${server.url}/openapi.json`)).rejects.toThrow('fetch failed')
  release()
  const answer = await running
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({ hits: [] })
  await closed
})

test('stopping waits no longer than it may', async () => {
  const { server, release, asked, search } = await slowServer(50)
  const running = search().catch((error: unknown) => error)
  await asked
  await server.close()
  expect(await running).toBeInstanceOf(TypeError)
  release()
})

test('stopping twice is stopping once', async () => {
  const { server } = await slowServer(1_000)
  const first = server.close()
  expect(server.close()).toBe(first)
  await expect(first).resolves.toBeUndefined()
})

test('a client that keeps its connection does not hold the server up', async () => {
  const { server, release, asked } = await slowServer(5_000)
  const agent = new Agent({ keepAlive: true })
  onTestFinished(() => agent.destroy())
  const ask = (path: string) =>
    new Promise<void>((resolve, reject) => {
      httpRequest(server.url + path, { agent }, answer => answer.resume().once('end', resolve))
        .once('error', reject)
        .end()
    })
  await ask('/openapi.json')
  const running = ask('/api/search?q=a')
  await asked
  const begun = performance.now()
  const closed = server.close()
  release()
  await running
  await closed
  expect(performance.now() - begun).toBeLessThan(2_000)
})

test('a connection that nothing was asked on does not hold the server up', async () => {
  const { server } = await slowServer(5_000)
  const socket = connect(server.port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  await once(socket, 'connect')
  const begun = performance.now()
  await server.close()
  expect(performance.now() - begun).toBeLessThan(2_000)
})

test('a port that is taken is said to be taken', async () => {
  const { server } = await slowServer(1_000)
  const app = buildApp({ store: storeThatIsDown(), version: '1' })
  const second = listen(app, { host: '127.0.0.1', port: server.port })
  await expect(second).rejects.toThrow(AddressRefused)
  await expect(second).rejects.toThrow(`port ${server.port}: another program listens there`)
})

test.each(['0.0.0.0', '::', '192.0.2.1', 'news.example', '127.0.0.1.example'])(
  'others are not let in at %s without a token',
  async host => {
    const app = buildApp({ store: storeThatIsDown(), version: '1' })
    await expect(listen(app, { host, port: 0 })).rejects.toThrow(/without a token/)
  },
)

test('with a token others are let in, and this machine is told where to look', async () => {
  const app = buildApp({ store: storeThatIsDown(), version: '1', token: 'a-token-of-the-test' })
  const server = await listen(app, { host: '0.0.0.0', port: 0 })
  onTestFinished(() => server.close())
  expect(server.url).toBe(`http://localhost:${server.port}`)
  expect((await fetch(`http://127.0.0.1:${server.port}/openapi.json`)).status).toBe(401)
})
