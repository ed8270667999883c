import { createServer, type Socket } from 'node:net'

import { expect, test } from 'vitest'

import { openStore, storeFolder, StoreUnreachable, UsageWrong } from './index.ts'

test.each(['', 'file:', 'sqlite:x', '/tmp/x', 'neo4j:', 'neo4j://', 'http://localhost'])(
  'there is no store %j',
  async spec => {
    await expect(openStore(spec)).rejects.toThrow(UsageWrong)
  },
)

test.each([
  ['file:./data', '/home/me/data'],
  ['file:data/of mine', '/home/me/data/of mine'],
  ['file:/srv/data', '/srv/data'],
  ['file:../%20#?', '/home/%20#?'],
  ['memory:', null],
  ['neo4j://localhost', null],
])('the folder of %s', (spec, folder) => {
  expect(storeFolder(spec, { cwd: '/home/me' })).toBe(folder)
})

test('a server that is not there is named, without the password', async () => {
  const opened = openStore('bolt://me:secret@127.0.0.1:1/graph')
  await expect(opened).rejects.toThrow(StoreUnreachable)
  await expect(opened).rejects.toThrow('bolt://127.0.0.1:1 does not answer')
  await expect(opened).rejects.not.toThrow('secret')
})

test('a server that speaks something else is no Neo4j', async () => {
  const server = createServer((socket: Socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  try {
    await expect(openStore(`bolt://127.0.0.1:${address.port}`)).rejects.toThrow(StoreUnreachable)
  } finally {
    server.close()
  }
})
