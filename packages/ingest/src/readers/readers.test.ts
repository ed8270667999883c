import { InputRefused, RedthreadError, UsageWrong } from '@redthread/graph'
import { expect, onTestFinished, test, vi } from 'vitest'

import { closeLanguage } from '../language/index.ts'
import { articleOf } from '../testing.ts'
import { openReaders } from './readers.ts'
import { ReaderDied } from './thread.ts'

// Threads start slowly where a machine does other things as well.
vi.setConfig({ testTimeout: 120_000 })

const program = new URL('./testing-thread.ts', import.meta.url)

/** Reads texts all at once: who answered each, or what went wrong. */
async function outcomes(texts: readonly string[], workers = 2) {
  const readers = openReaders({ workers, program })
  onTestFinished(() => readers.close())
  const settled = await Promise.allSettled(texts.map(text => readers.understand(articleOf(text))))
  return settled.map(each =>
    each.status === 'fulfilled' ? `${each.value.article.text} by ${each.value.extractor}` : each.reason,
  )
}

test('articles that come together are read by threads, however many there are', async () => {
  const texts = ['wait 60', 'wait 1', 'wait 30', 'wait 1', 'wait 1']
  const expected = texts.map(text => `${text} by thread`)
  expect(await outcomes(texts, 2)).toEqual(expected)
  expect(await outcomes(texts, 8)).toEqual(expected)
})

test('an article that comes alone has nothing to wait for: it is read here', async () => {
  const [read] = await outcomes(['Mara Venn met Oskar Lind.'])
  expect(read).toMatch(/^Mara Venn met Oskar Lind\. by redthread-/)
  await closeLanguage()
})

test('a thread that dies fails the article that it was at, and another takes its place', async () => {
  const [first, died, threw, ...others] = await outcomes(['a', 'exit', 'throw', 'b', 'c', 'd', 'exit', 'e'])
  expect(first).toBe('a by thread')
  expect(died).toBeInstanceOf(ReaderDied)
  expect(died).toBeInstanceOf(InputRefused)
  expect(died).toMatchObject({ message: expect.stringContaining('exit code 7') })
  expect(threw).toMatchObject({ message: expect.stringContaining('a fault outside of any article') })
  expect(others).toEqual(['b by thread', 'c by thread', 'd by thread', expect.any(ReaderDied), 'e by thread'])
})

test('a failure in a thread keeps its meaning', async () => {
  const [fault, misuse, refusal] = await outcomes(['fail', 'misuse', 'refuse'])
  expect(fault).toMatchObject({ name: 'TypeError', message: 'no such word' })
  expect(misuse).toBeInstanceOf(UsageWrong)
  expect(refusal).toBeInstanceOf(RedthreadError)
  expect(refusal).not.toBeInstanceOf(InputRefused)
  expect(refusal).toMatchObject({ message: 'no model', remedy: 'Restore it.' })
})
