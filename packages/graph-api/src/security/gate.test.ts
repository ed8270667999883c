import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { TooBusy } from '../errors.ts'
import { gate } from './gate.ts'

const { signal } = new AbortController()

test('never more than may run at once, and everyone who waited gets a turn in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.record({ steps: fc.nat(5), fails: fc.boolean() }), { maxLength: 30 }),
      async (atOnce, works) => {
        const { run } = gate(atOnce, works.length)
        const begun: number[] = []
        let running = 0
        let most = 0
        const outcomes = await Promise.allSettled(
          works.map(({ steps, fails }, index) =>
            run(signal, async () => {
              begun.push(index)
              most = Math.max(most, ++running)
              for (let step = 0; step < steps; step += 1) await Promise.resolve()
              running -= 1
              if (fails) throw new Error('failed')
              return index
            }),
          ),
        )
        expect(most).toBeLessThanOrEqual(atOnce)
        expect(begun).toEqual(works.map((_, index) => index))
        expect(outcomes.map(({ status }) => status === 'rejected')).toEqual(works.map(({ fails }) => fails))
      },
    ),
    { numRuns: 50 },
  )
})

test('who finds too many waiting is sent away', async () => {
  const { run } = gate(1, 1)
  const { promise: finished, resolve: finish } = Promise.withResolvers<string>()
  const first = run(signal, () => finished)
  const second = run(signal, async () => 'second')
  await expect(run(signal, async () => 'third')).rejects.toThrow(TooBusy)
  finish('first')
  expect(await Promise.all([first, second])).toEqual(['first', 'second'])
  expect(await run(signal, async () => 'fourth')).toBe('fourth')
})

test('who has gone while waiting is passed over', async () => {
  const { run } = gate(1, 5)
  const { promise: finished, resolve: finish } = Promise.withResolvers<void>()
  const gone = new AbortController()
  const first = run(signal, () => finished)
  let worked = false
  const second = run(gone.signal, async () => (worked = true))
  gone.abort(new Error('gone'))
  finish()
  await first
  await expect(second).rejects.toThrow('gone')
  expect(worked).toBe(false)
  expect(await run(signal, async () => 'next')).toBe('next')
})
