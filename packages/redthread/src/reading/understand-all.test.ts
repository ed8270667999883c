import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { closeLanguage, readSources } from '@redthread/ingest'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { type Understood, understandAll } from './understand-all.ts'

// Each thread loads a model of its own.
vi.setConfig({ testTimeout: 240_000 })

const MEETING = 'Mara Venn met Oskar Lind in Tallinn on Monday. The talks went well, an aide said.\n\n'
const TEXTS = [
  // Worth two threads.
  MEETING.repeat(300),
  'Power failed in Bryansk.',
  '',
  MEETING,
  'Der Hafen wurde am Montag nach dem Sturm geschlossen, und niemand wurde verletzt.',
]

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redthread-reading-'))
  await Promise.all(TEXTS.map((text, index) => writeFile(join(folder, `${index}.txt`), text)))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  await closeLanguage()
})

async function read(workers: number, signal = new AbortController().signal): Promise<Understood[]> {
  const taken: Understood[] = []
  const outcomes = readSources([folder], { readAt: '2026-01-24T09:00:00Z' })
  for await (const each of understandAll(outcomes, { workers, signal })) taken.push(each)
  return taken
}

test('order and results do not depend on the number of threads', async () => {
  const alone = await read(1)
  expect(alone.map(({ source }) => source.slice(-5))).toEqual(['0.txt', '1.txt', '2.txt', '3.txt', '4.txt'])
  expect(alone.filter(({ kind }) => kind === 'article').length).toBeGreaterThanOrEqual(4)
  expect(await read(3)).toEqual(alone)
})

test('whoever has been stopped gets no more', async () => {
  const stop = new AbortController()
  stop.abort()
  expect(await read(2, stop.signal)).toEqual([])
})
