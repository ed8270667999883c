/** A command that is done in another process comes out as if it had been done here. */
import * as fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'

import { bufferedContext } from '../../test/context.ts'
import { type Context, Stopped } from '../context.ts'
import { startControl } from './control-server.ts'
import { framesOf, FromServer, line } from './frames.ts'
import { handOver, pageOf } from './hand-over.ts'
import { sharedStore } from './own-stores.ts'

type Work = (argv: readonly string[], context: Context) => Promise<number>

/** A server that does this work, and where it is. */
async function serverDoing(run: Work) {
  const stores = sharedStore({} as Parameters<typeof sharedStore>[0])
  const control = await startControl({ run, stores, page: () => 'http://localhost:1', closeWithin: 500 })
  onTestFinished(control.close)
  return { ...control, pid: 1 }
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const taken: T[] = []
  for await (const item of items) taken.push(item)
  return taken
}

const inPieces = async function* (...pieces: string[]) {
  for (const piece of pieces) yield Buffer.from(piece)
}

test('arguments, folder, our variables and standard input go there; words and the exit code come back', async () => {
  const server = await serverDoing(async (argv, { cwd, env, stdin, stdout, stderr }) => {
    const read: string[] = []
    for await (const piece of stdin) read.push(Buffer.from(piece).toString())
    await stdout.write(JSON.stringify({ argv, cwd, env, read }))
    await stderr.write('é\n')
    return 7
  })
  const { context, stdout, stderr } = bufferedContext({
    cwd: '/somewhere',
    env: { REDTHREAD_STORE: 'file:x', HOME: '/home/me' },
    stdin: inPieces('first', 'second'),
  })
  expect(await handOver(server, ['query', 'a "b" c'], context)).toBe(7)
  expect(JSON.parse(stdout())).toEqual({
    argv: ['query', 'a "b" c'],
    cwd: '/somewhere',
    env: { REDTHREAD_STORE: 'file:x' },
    read: ['first', 'second'],
  })
  expect(stderr()).toBe('é\n')
  expect(await pageOf(server)).toBe('http://localhost:1')
})

test('standard input is not touched by work that does not read it', async () => {
  const server = await serverDoing(async () => 0)
  let touched = false
  const stdin = (async function* () {
    touched = true
    yield Buffer.from('x')
  })()
  expect(await handOver(server, ['doctor'], bufferedContext({ stdin }).context)).toBe(0)
  expect(touched).toBe(false)
})

test('to be told to stop here is to be told to stop there, and what is then said still arrives', async () => {
  const server = await serverDoing(async (_argv, { signal, stdout }) => {
    await stdout.write('started\n')
    await new Promise<void>(resolve => signal.addEventListener('abort', () => resolve(), { once: true }))
    await stdout.write('tidied up\n')
    return (signal.reason as Stopped).exitCode
  })
  const stop = new AbortController()
  const { context, stdout } = bufferedContext({ signal: stop.signal })
  const code = handOver(server, ['ingest', 'x'], context)
  while (!stdout().includes('started')) await new Promise(resolve => setTimeout(resolve, 5))
  stop.abort(new Stopped(130))
  expect(await code).toBe(130)
  expect(stdout()).toBe('started\ntidied up\n')
})

test('a server that ends in the middle is an error that names its process', async () => {
  const server = await serverDoing(async (_argv, { stdout }) => {
    await stdout.write('started\n')
    return new Promise<number>(() => undefined)
  })
  const { context, stdout } = bufferedContext({})
  const code = handOver(server, ['ingest', 'x'], context)
  while (!stdout().includes('started')) await new Promise(resolve => setTimeout(resolve, 5))
  const [handed] = await Promise.allSettled([code, server.close()])
  expect(handed).toMatchObject({
    status: 'rejected',
    reason: { message: 'The server that holds the store (process 1) broke off.' },
  })
})

test('frames arrive whole, however the network cuts them', async () => {
  const frames = fc.array(
    fc.record({
      stream: fc.constantFrom('stdout' as const, 'stderr' as const),
      text: fc.string({ unit: 'binary' }),
    }),
  )
  await fc.assert(
    fc.asyncProperty(frames, fc.integer({ min: 1, max: 9 }), async (sent, size) => {
      const bytes = Buffer.from(sent.map(line).join(''))
      const cut = (async function* () {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
      })()
      expect(await all(framesOf(cut, FromServer))).toEqual(sent)
    }),
  )
})
