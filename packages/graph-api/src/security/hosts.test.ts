import { createServer, get } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { networkInterfaces } from 'node:os'

import * as fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'

import { apiForTest, rawRequest } from '../../test/api.ts'
import { storeThatIsDown } from '../../test/no-store.ts'
import { buildApp } from '../app.ts'
import { listen } from '../server.ts'

const PATH = '/openapi.json'

describe('the name that a request calls us by', () => {
  test.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])('%s with our port is ours', async name => {
    const { port } = await apiForTest()
    expect(await rawRequest(port, PATH, { Host: `${name}:${port}` })).toBe(200)
  })

  test.each([
    ['a name that someone pointed at this machine', (port: number) => `attacker.example:${port}`],
    ['our name with another port', (port: number) => `localhost:${port + 1}`],
    ['our name without a port', () => 'localhost'],
    ['a name that begins like ours', (port: number) => `localhost.attacker.example:${port}`],
    ['a name that ends like ours', (port: number) => `attacker-localhost:${port}`],
    ['a user in front of our name', (port: number) => `attacker.example@localhost:${port}`],
    ['another address of this machine', (port: number) => `0.0.0.0:${port}`],
  ])('%s is refused', async (_what, host) => {
    const { port } = await apiForTest()
    expect(await rawRequest(port, PATH, { Host: host(port) })).toBe(403)
  })

  test('no name that can be registered is ours', async () => {
    const { port } = await apiForTest()
    const around = fc.tuple(fc.constantFrom('', 'localhost.', '127.0.0.1.'), fc.domain(), fc.boolean())
    await fc.assert(
      fc.asyncProperty(around, async ([front, domain, withPort]) => {
        const host = `${front}${domain}${withPort ? `:${port}` : ''}`
        expect(await rawRequest(port, PATH, { Host: host })).toBe(403)
      }),
      { numRuns: 50 },
    )
  })

  test('every address is behind it: health and pages too', async () => {
    const { port } = await apiForTest({ viewerFolder: import.meta.dirname })
    for (const path of ['/healthz', '/', '/api/overview']) {
      expect(await rawRequest(port, path, { Host: 'attacker.example' })).toBe(403)
    }
  })

  test.each([
    [
      'a request line that names us beside another host',
      'GET http://localhost/ HTTP/1.1\r\nHost: attacker.example',
      403,
    ],
    ['an empty name', 'GET / HTTP/1.1\r\nHost:', 403],
    ['no name', 'GET / HTTP/1.1', 400],
  ])('%s does not help', async (_what, head, status) => {
    const { port } = await apiForTest()
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(`${head}\r\nConnection: close\r\n\r\n`))
      let text = ''
      socket
        .on('data', part => (text += String(part)))
        .on('end', () => resolve(text))
        .on('error', reject)
    })
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  })

  test('a host that the user named is ours, with its port or with any', async () => {
    const { port } = await apiForTest({ allowedHosts: ['news.example', 'desk.example:8443'] })
    const asked = (host: string) => rawRequest(port, PATH, { Host: host })
    expect(await asked('news.example')).toBe(200)
    expect(await asked('News.Example:9000')).toBe(200)
    expect(await asked('desk.example:8443')).toBe(200)
    expect(await asked('desk.example')).toBe(403)
    expect(await asked('other.example')).toBe(403)
  })

  test('the address that others reach us at is ours, for those who have the token', async () => {
    const others = Object.values(networkInterfaces()).flatMap(list => list ?? [])
    const address =
      others.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.2'
    const app = buildApp({ store: storeThatIsDown(), version: '1', token: 'a-token-of-the-test' })
    const server = await listen(app, { host: '0.0.0.0', port: 0 })
    onTestFinished(server.close)
    const asked = async (from: string, name: string) => {
      const headers = { Host: `${name}:${server.port}`, Authorization: 'Bearer a-token-of-the-test' }
      return rawRequest({ host: from, port: server.port }, PATH, headers)
    }
    expect(await asked(address, address)).toBe(200)
    expect(await asked('127.0.0.1', '127.0.0.1')).toBe(200)
    expect(await asked('127.0.0.1', address)).toBe(403)
    expect(await asked(address, '192.0.2.1')).toBe(403)
  })

  test('what is no host cannot be named', () => {
    for (const host of ['http://news.example', '', 'news.example/desk']) {
      const build = () => buildApp({ store: storeThatIsDown(), version: '1', allowedHosts: [host] })
      expect(build).toThrow(/is no host/)
    }
  })
})

describe('the page that a request comes from', () => {
  test('our own page may ask, by each of our names', async () => {
    const { port, get: ask } = await apiForTest({ allowedHosts: ['news.example'] })
    for (const origin of [`http://localhost:${port}`, `http://127.0.0.1:${port}`, 'https://news.example']) {
      expect((await ask(PATH, { Origin: origin })).status).toBe(200)
    }
  })

  test.each(['http://attacker.example', 'http://localhost:1', 'https://localhost', 'null', 'file://', 'x'])(
    'a page of %s may not',
    async origin => {
      const { get: ask } = await apiForTest()
      const { status, body } = await ask('/api/overview', { Origin: origin })
      expect(status).toBe(403)
      expect(body).toMatchObject({ code: 'OriginRefused', title: 'Forbidden' })
    },
  )

  test('a page of another port on this machine may not send a query', async () => {
    const api = await apiForTest()
    const { status } = await api.post(
      '/api/cypher',
      { query: 'RETURN 1' },
      { Origin: 'http://localhost:3000' },
    )
    expect(status).toBe(403)
  })

  test('no page elsewhere gets leave to read an answer', async () => {
    const { port, get: ask } = await apiForTest()
    const { headers } = await ask(PATH, { Origin: `http://localhost:${port}` })
    expect([...headers.keys()].filter(name => name.startsWith('access-control'))).toEqual([])
    expect(
      await rawRequest(port, PATH, { Host: `localhost:${port}`, Origin: 'http://x.example' }, 'OPTIONS'),
    ).toBe(403)
  })

  test('a picture on a page elsewhere loads nothing, a link there opens the page', async () => {
    const { port } = await apiForTest()
    const from = (site: string, mode: string) =>
      rawRequest(port, PATH, { Host: `localhost:${port}`, 'Sec-Fetch-Site': site, 'Sec-Fetch-Mode': mode })
    expect(await from('cross-site', 'no-cors')).toBe(403)
    expect(await from('same-site', 'no-cors')).toBe(403)
    expect(await from('cross-site', 'navigate')).toBe(200)
    expect(await from('same-origin', 'cors')).toBe(200)
    expect(await from('none', 'navigate')).toBe(200)
  })
})

test('the standard port need not be written', async () => {
  // Port 80 cannot be taken in a test: a server in front of ours makes the app believe that it listens there.
  const app = buildApp({ store: storeThatIsDown(), version: '1' })
  const server = createServer((request, response) => {
    Object.defineProperty(request.socket, 'localPort', { value: 80 })
    app(request, response)
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const status = await new Promise(resolve =>
    get({ port, host: '127.0.0.1', path: PATH, headers: { Host: 'localhost' }, agent: false }, answer => {
      answer.resume()
      resolve(answer.statusCode)
    }),
  )
  expect(status).toBe(200)
})
