import { signal } from '@preact/signals'
import { expect, test } from 'vitest'

import { ApiFailure } from '../api/failure.ts'
import { follow } from './remote.ts'

const settled = () => new Promise(resolve => setTimeout(resolve, 5))

test('what belongs to the key is kept, and what was asked for an earlier one is given up', async () => {
  const key = signal<string | null>('slow')
  const given: AbortSignal[] = []
  const { remote } = follow(key, async (wanted, stop) => {
    given.push(stop)
    await new Promise((resolve, reject) => {
      setTimeout(resolve, wanted === 'slow' ? 50 : 0)
      stop.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')))
    })
    return wanted
  })
  expect(remote.value.state).toBe('loading')
  key.value = 'quick'
  await settled()
  expect(given[0]?.aborted).toBe(true)
  expect(remote.value).toEqual({ state: 'ready', value: 'quick' })
  key.value = null
  expect(remote.value.state).toBe('idle')
})

test('a failure is shown, and asking again may mend it', async () => {
  let broken = true
  const { remote, retry } = follow(signal<string | null>('key'), async () => {
    if (broken) throw new ApiFailure('unreachable', 'No answer.')
    return 'here'
  })
  await settled()
  expect(remote.value).toMatchObject({ state: 'failed', failure: { kind: 'unreachable' } })
  broken = false
  retry()
  await settled()
  expect(remote.value).toEqual({ state: 'ready', value: 'here' })
})
