import { setTimeout as pause } from 'node:timers/promises'

import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { readAhead } from './read-ahead.ts'

const never = new AbortController().signal

test('everything comes once and in order, however far ahead it is read', async () => {
  const items = fc.array(fc.integer(), { maxLength: 50 })
  await fc.assert(
    fc.asyncProperty(items, fc.integer({ min: 1, max: 5 }), async (given, most) => {
      const ahead = readAhead(each(given), most, never)
      expect(await all(ahead.items)).toEqual(given)
      expect(ahead.known()).toEqual({ count: given.length, complete: true })
    }),
    { numRuns: 20 },
  )
})

test('no more is read ahead than was allowed', async () => {
  let read = 0
  const ahead = readAhead(
    each([1, 2, 3, 4, 5, 6], () => (read += 1)),
    2,
    never,
  )
  const items = ahead.items[Symbol.asyncIterator]()
  await items.next()
  await pause(20)
  expect(read).toBeLessThanOrEqual(4)
  expect(ahead.known().complete).toBe(false)
})

test('a failure of the source comes after what was read before it', async () => {
  const source = (async function* () {
    yield 1
    throw new Error('the disk is gone')
  })()
  const taken: number[] = []
  const take = async () => {
    for await (const item of readAhead(source, 10, never).items) taken.push(item)
  }
  await expect(take()).rejects.toThrow('the disk is gone')
  expect(taken).toEqual([1])
})

test('who waits for a source that gives nothing is let go by the signal', async () => {
  const stop = new AbortController()
  const silent = (async function* (): AsyncGenerator<number> {
    await new Promise(() => undefined)
    yield 1
  })()
  const taking = all(readAhead(silent, 10, stop.signal).items)
  setTimeout(() => stop.abort(), 10)
  expect(await taking).toEqual([])
})

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const taken: T[] = []
  for await (const item of items) taken.push(item)
  return taken
}

async function* each<T>(items: readonly T[], seen: () => void = () => undefined): AsyncGenerator<T> {
  for (const item of items) {
    seen()
    yield item
  }
}
