import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { closeLanguage } from '../language/index.ts'
import { REASONS } from './reasons.ts'
import { chainsOf, gathered, reasonsOf } from './testing.ts'

// The model takes its time on a busy machine.
beforeAll(() => gathered('A ship sank.'), 60_000)
afterAll(closeLanguage)

describe('each reason links what its example says, and nothing else', () => {
  test.each(Object.entries(REASONS))('%s', async (reason, { example: [text, chains] }) => {
    expect(await chainsOf(text)).toBe(chains)
    expect(await reasonsOf(text)).toContain(reason)
  })
})
