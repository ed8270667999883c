import { InputRefused, RedthreadError, UsageWrong } from '@redthread/graph'
import { expect, onTestFinished, test, vi } from 'vitest'

import { closeLanguage } from '../language/index.ts'
import { articleOf } from '../testing.ts'
import { openReaders } from './readers.ts'
import { ReaderDied } from './thread.ts'

// Threads start slowly where a machine does other things as well.
vi.setConfig({ testTimeout: 120_000 })

const program = new URL('./testing-thread.ts', import.meta.url)

/** Reads texts all at once: who answered each, or what went wrong. Every character is worth a thread, unless told otherwise. */
async function outcomes(texts: readonly string[], { workers = 2, worth = 1 } = {}) {
  const readers = openReaders({ workers, program, worth })
  onTestFinished(() => readers.close())
  const settled = await Promise.allSettled(texts.map(text => readers.understand(articleOf(text))))
  return settled.map(each =>
    each.status === 'fulfilled' ? `${each.value.article.text} by ${each.value.extractor}` : each.reason,
  )
}

test('articles that come together are read by threads, however many there are', async () => {
  const texts = ['wait 60', 'wait 1', 'wait 30', 'wait 1', 'wait 1']
  const expected = texts.map(text => `${text} by thread`)
  expect(await outcomes(texts, { workers: 2 })).toEqual(expected)
  expect(await outcomes(texts, { workers: 8 })).toEqual(expected)
})

test('what is not worth the start of two threads is read here, the rest by them', async () => {
  const texts = ['Mara Venn met Oskar Lind.', 'They talked.', 'It rained.']
  for (const read of await outcomes(texts, { worth: 24 })) expect(read).toMatch(/^\w.*\. by redthread-/)
  const wordy = [...texts, 'wait 1 '.repeat(10)]
  expect(await outcomes(wordy, { worth: 24 })).toEqual(wordy.map(text => `${text} by thread`))
  await closeLanguage()
})

test('one that comes alone is read here, and several that come later by threads, once all together are worth it', async () => {
  const readers = openReaders({ workers: 2, program, worth: 24 })
  onTestFinished(() => readers.close())
  const by = async (text: string) => (await readers.understand(articleOf(text))).extractor
  expect(await by('Mara Venn met Oskar Lind in Tallinn on Monday morning.')).toMatch(/^redthread-/)
  expect(await Promise.all([by('a'), by('b')])).toEqual(['thread', 'thread'])
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
