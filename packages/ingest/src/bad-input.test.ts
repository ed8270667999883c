/** Texts that are no prose: understood in bounded time, with few statements rather than wrong ones. */
import { afterAll, describe, expect, test } from 'vitest'

import type { Document } from './document.ts'
import { understand } from './ingest.ts'
import { closeLanguage } from './language/index.ts'
import { articleOf } from './testing.ts'

afterAll(closeLanguage)

const WORDS = 2000
/** Of processor time, on all threads: far above what it takes, far below what a quadratic step would. */
const MOST_SECONDS = 60
const MOST_STATEMENTS = 400

const repeated = (words: string, separator = ' '): string => {
  const row = words.split(' ')
  return Array.from({ length: WORDS }, (_, at) => row[at % row.length]).join(separator)
}

const TEXTS: Readonly<Record<string, string>> = {
  'one sentence': `${repeated('Mara Venn met Oskar Lind who owns the yard that the navy shelled and')} left.`,
  'no punctuation': repeated('the navy shelled the port the council met the mayor left Tallinn for Tartu'),
  'all capitals': `${repeated('THE NAVY SHELLED THE PORT OF TALLINN AND OSKAR LIND RESIGNED')}.`,
  'a list of names': `${repeated('Venn, Lind, Korn, Moor,')} and Weber met in Tallinn.`,
  'a flattened table': repeated('Name Oskar Lind Age 54 Town Tallinn Post Mayor Since 2019 Salary 4,200 €'),
  'a quotation that never closes': `Oskar Lind said: “${repeated('We saw the navy and they shelled the port and then')}`,
  'mixed scripts': repeated('Oskar Линд met 李明 in Τάλιν and مرحبا sold the yard to Лindmar Grоup'),
}

interface Run {
  readonly document: Document
  readonly seconds: number
}

async function run(text: string): Promise<Run> {
  const before = process.cpuUsage()
  const document = await understand(articleOf(text))
  const { user, system } = process.cpuUsage(before)
  return { document, seconds: (user + system) / 1e6 }
}

test('a text in another language is no English one: it is kept, and nothing is made of it', async () => {
  const article = { ...articleOf('Der Hafen wurde am Montag nach dem Sturm geschlossen.'), language: 'de' }
  expect(await understand(article)).toEqual({ article })
})

describe.each(Object.entries(TEXTS))('%s', (_, text) => {
  test('is understood in bounded time, with bounded statements', { timeout: 300_000 }, async () => {
    const { document, seconds } = await run(text)
    expect(seconds).toBeLessThan(MOST_SECONDS)
    expect(document.statements?.length).toBeLessThanOrEqual(MOST_STATEMENTS)
    for (const { start, end } of document.statements ?? []) expect(text.slice(start, end)).not.toBe('')
  })
})
