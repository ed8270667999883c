import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, expect, test } from 'vitest'

import { apiAt } from '../src/api/client.ts'

let server: Server | undefined
afterEach(() => server?.close())

/** A server that gives every question the same answer; returns what it was asked. */
async function answering(status: number, type: string, body: string) {
  const asked: string[] = []
  const started = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(status, { 'content-type': type }).end(body)
  })
  server = started
  await new Promise<void>(resolve => started.listen(0, '127.0.0.1', resolve))
  return { asked, api: apiAt(`http://127.0.0.1:${(started.address() as AddressInfo).port}/desk/#entity=x`) }
}

test('ids are carried whole, below the address that the page has', async () => {
  const { asked, api } = await answering(200, 'application/json', '{}')
  await api.entity('person:mara/venn?~3f9a')
  expect(asked).toEqual(['/desk/api/entities/person%3Amara%2Fvenn%3F~3f9a'])
})

test('a problem is told in its own words', async () => {
  const problem = JSON.stringify({ title: 'Gone', detail: 'This article was forgotten.' })
  const { api } = await answering(410, 'application/problem+json', problem)
  await expect(api.article('a1')).rejects.toMatchObject({
    kind: 'forgotten',
    message: 'This article was forgotten.',
  })
})

test('an answer without words is told by its status', async () => {
  const { api } = await answering(502, 'text/html', '<h1>Bad gateway</h1>')
  await expect(api.overview()).rejects.toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('502'),
  })
})

test('a page instead of data is no answer', async () => {
  const { api } = await answering(200, 'text/html', '<!doctype html>')
  await expect(api.overview()).rejects.toMatchObject({ kind: 'refused' })
})

test('a server that is gone is unreachable', async () => {
  const { api } = await answering(200, 'application/json', '{}')
  await new Promise(resolve => server?.close(resolve))
  await expect(api.overview()).rejects.toMatchObject({ kind: 'unreachable' })
})
