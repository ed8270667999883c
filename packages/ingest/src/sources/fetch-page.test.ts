/** Against a real server on this machine, which only `allowPrivateAddresses` lets us reach. */
import { type RequestListener, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

import { expect, onTestFinished, test } from 'vitest'

import { articlesIn, readAll, told } from './testing.ts'

const ARTICLE = `<html><head><title>Harbour chief resigns</title></head><body><article><p>Oskar Lind, head of the port
  authority, resigned on Tuesday after a long dispute with the ministry over the sale of the eastern docks.</p>
  <p>He will be followed by Mara Venn, the head of the yard.</p></article></body></html>`

const withCanonical = (href: string) =>
  ARTICLE.replace('<head>', `<head><link rel="canonical" href="${href}">`)

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const within = { allowPrivateAddresses: true }
const PRIVATE = 'and is not fetched. Save the page in a browser and give the file.'

test('a page is fetched, and known by where it was found in the end', async () => {
  const site = await serve((request, response) => {
    if (request.url === '/old') response.writeHead(301, { location: '/new?id=1#top' }).end()
    else
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' })
        .end(gzipSync(ARTICLE))
  })
  const [only] = await articlesIn([`${site}/old`, `${site}/old`], within)
  expect(only?.source).toBe(`${site}/old`)
  expect(only?.article).toMatchObject({
    url: `${site}/new?id=1`,
    outlet: '127.0.0.1',
    title: 'Harbour chief resigns',
    sources: [`${site}/old`],
  })
})

test('a plain text is read as one, in the encoding that the server names', async () => {
  const site = await serve((_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
      .end(Buffer.from(ARTICLE.replace('Mara', 'Mära'), 'latin1')),
  )
  const plain = await serve((_, response) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end('Lind resigned.\n'),
  )
  const read = await articlesIn([site, plain], within)
  expect(read[0]?.article.text).toContain('Mära Venn')
  expect(read[1]?.article).toMatchObject({ text: 'Lind resigned.\n', url: `${plain}/` })
})

test('a page may name another address of its own host as its own, and none of somebody else', async () => {
  const site = await serve((request, response) => {
    const href = request.url === '/own' ? '/article' : 'https://other.example/article'
    response.writeHead(200, { 'content-type': 'text/html' }).end(withCanonical(href))
  })
  const read = await articlesIn([`${site}/own`, `${site}/foreign`], within)
  expect(read.map(({ article }) => article.url)).toEqual([`${site}/article`, `${site}/foreign`])
})

test('addresses inside this machine and its network are not fetched', async () => {
  let asked = 0
  const site = await serve((_, response) => {
    asked += 1
    response.end()
  })
  const { port } = new URL(site)
  const inputs = [
    `http://127.0.0.1:${port}/`,
    `http://localhost:${port}/`,
    `http://2130706433:${port}/`,
    `http://[::ffff:127.0.0.1]:${port}/`,
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00::1]/',
  ]
  const outcomes = told(await readAll(inputs))
  expect(outcomes.map(line => line.slice(line.indexOf('not on')))).toEqual(
    inputs.map(() => `not on the public internet, ${PRIVATE}`),
  )
  expect(inputs.filter((input, at) => !outcomes[at]?.startsWith(`${input}: `))).toEqual([])
  expect(asked).toBe(0)
})

test('a redirect is held to the same rules as the first address', async () => {
  const site = await serve((request, response) => {
    const location = {
      '/file': 'file:///etc/passwd',
      '/data': 'data:text/html,x',
      '/user': 'http://a:b@post.example/',
      '/odd': 'http://[',
    }
    const target = location[request.url as keyof typeof location] ?? '/loop'
    response.writeHead(302, { location: target }).end()
  })
  const inputs = ['/file', '/data', '/user', '/odd', '/loop'].map(path => site + path)
  expect(told(await readAll(inputs, within))).toEqual([
    `${site}/file: it leads to file:, which is not fetched. Give an http or https address.`,
    `${site}/data: it leads to data:, which is not fetched. Give an http or https address.`,
    `${site}/user: its address holds a user name. Save the page in a browser and give the file.`,
    `${site}/odd: it redirects to something that is no address. Give the address of the article itself.`,
    `${site}/loop: it redirects more than 5 times. Give the address of the article itself.`,
  ])
})

test('only http and https are fetched', async () => {
  expect(told(await readAll(['ftp://post.example/a.txt', 'http://']))).toEqual([
    'ftp://post.example/a.txt: it leads to ftp:, which is not fetched. Give an http or https address.',
    'http://: it is no web address. Check its spelling.',
  ])
})

test('an answer that is too large is broken off, also where it only unfolds to it', async () => {
  const large = Buffer.alloc(11 * 1024 * 1024, 'a')
  const site = await serve((request, response) => {
    const zipped = request.url === '/zipped'
    response.writeHead(200, {
      'content-type': 'text/plain',
      ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    })
    response.end(zipped ? gzipSync(large) : large)
  })
  expect(told(await readAll([`${site}/plain`, `${site}/zipped`], within))).toEqual([
    `${site}/plain: it is larger than 10 MB. Give the address of an article.`,
    `${site}/zipped: it is larger than 10 MB. Give the address of an article.`,
  ])
})

test('what is no text, is not there, or is not served in time is refused', async () => {
  const site = await serve((request, response) => {
    if (request.url === '/slow') response.writeHead(200, { 'content-type': 'text/html' }).write('<html>')
    else if (request.url === '/gone') response.writeHead(404, { 'content-type': 'text/html' }).end('gone')
    else response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF')
  })
  expect(
    told(await readAll([`${site}/slow`, `${site}/gone`, `${site}/pdf`], { ...within, fetchTimeout: 300 })),
  ).toEqual([
    `${site}/slow: it took longer than 0.3 seconds. Try again later.`,
    `${site}/gone: the server answered 404 Not Found. Open it in a browser; if it shows there, save the page and give the file.`,
    `${site}/pdf: it is application/pdf, not a page of text. Give the address of an article.`,
  ])
})

test('a server that is not there is told from an article that is not there', async () => {
  const site = await serve((request, response) => {
    request.socket.destroy()
    response.destroy()
  })
  const closed = await new Promise<number>(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
  expect(told(await readAll([`${site}/`, `http://127.0.0.1:${closed}/`], within))).toEqual([
    `${site}/: its server broke the connection off. Try again later.`,
    `http://127.0.0.1:${closed}/: its server does not take the connection. Try again later.`,
  ])
})
