/** `ingest` as a person calls it: what is kept, what is refused and why, and with which exit code. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { emptyFolder, redthread } from './command.ts'

const GOOD = `---
title: Venn meets Lind
outlet: Harbour Post
date: 2026-03-01
---
Mara Venn met Oskar Lind in Tallinn on Friday. Oskar Lind, head of the port authority, resigned.
`
const GERMAN = `Der Hafenmeister von Tallinn ist am Freitag zurückgetreten. Nach Angaben der Behörde gab es keine
weiteren Gründe für diesen Schritt, und ein Nachfolger wurde noch nicht benannt.`

/** The articles that nobody can read, each with what is said of it. */
const REFUSED: readonly [name: string, bytes: Uint8Array | string, words: RegExp][] = [
  ['empty.txt', '', /^ {2}empty\.txt: it is empty\. Give/],
  [
    'picture.txt',
    Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256),
    /^ {2}picture\.txt: it holds binary data/,
  ],
  ['large.txt', 'word '.repeat(2_200_000), /^ {2}large\.txt: it is larger than 10 MB\. Split/],
  [
    'latin1.txt',
    Buffer.from('Die Brücke über den Fluss.', 'latin1'),
    /^ {2}latin1\.txt: it is not UTF-8\. Convert/,
  ],
  [
    'broken.md',
    '---\ntitle: "open\noutlet: x\n---\nText.',
    /^ {2}broken\.md: line \d of the front matter is broken/,
  ],
]

test('of a folder of good and bad, the good are kept and each bad one is named with what to do', async () => {
  const cwd = await emptyFolder()
  await writeFile(join(cwd, 'good.md'), GOOD)
  await writeFile(join(cwd, 'german.txt'), GERMAN)
  await writeFile(
    join(cwd, 'dateless.md'),
    GOOD.replace('2026-03-01', 'the day after').replace('Venn meets', 'Venn sees'),
  )
  for (const [name, bytes] of REFUSED) await writeFile(join(cwd, name), bytes)
  const names = REFUSED.map(([name]) => name)
  const { code, stdout, stderr } = await redthread(
    ['ingest', 'good.md', 'missing.txt', 'german.txt', 'dateless.md', ...names],
    { cwd },
  )
  const lines = stderr.split('\n')
  for (const said of [/^ {2}missing\.txt: there is no such file/, ...REFUSED.map(([, , words]) => words)]) {
    expect(lines.filter(line => said.test(line))).toHaveLength(1)
  }
  expect(lines).toContainEqual(expect.stringMatching(/^german\.txt: it is written in German/))
  expect(lines).toContainEqual(expect.stringMatching(/^dateless\.md: "the day after" is no date/))
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(stdout).toMatch(/^Read 3 articles \(3 added\) with \d+ statements into file:\.\/redthread-data\.\n$/)
  expect(code).toBe(1)

  const kept = await redthread(
    [
      'query',
      'MATCH (a:Article) RETURN a.language AS language, a.publishedAt AS day ORDER BY language, day',
      '--format',
      'json',
    ],
    { cwd },
  )
  expect(JSON.parse(kept.stdout)).toEqual([
    { language: 'de', day: null },
    { language: 'en', day: '2026-03-01' },
    { language: 'en', day: null },
  ])
})

test('an article in another language is no failure', async () => {
  const cwd = await emptyFolder()
  const { code, stdout } = await redthread(['ingest', '-', '--json', '--store', 'memory:'], {
    cwd,
    stdin: GERMAN,
  })
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ status: 'added', language: 'de', statements: 0 })
})

const line = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`
const statuses = (text: string) =>
  text
    .trim()
    .split('\n')
    .map(each => JSON.parse(each).status)

test('each article is one JSON line, and reading it again changes nothing', async () => {
  const cwd = await emptyFolder()
  const wire =
    line('a1', 'Mara Venn met Oskar Lind.') + '{"text": 3}\n' + line('a2', 'Oskar Lind leads Korvex.')
  const once = await redthread(['ingest', '-', '--stdin-format', 'jsonl', '--json'], { cwd, stdin: wire })
  const again = await redthread(['ingest', '-', '--json'], {
    cwd,
    stdin: wire,
    env: { REDTHREAD_STDIN_FORMAT: 'jsonl' },
  })
  expect(statuses(once.stdout)).toEqual(['added', 'failed', 'added'])
  expect(statuses(again.stdout)).toEqual(['unchanged', 'failed', 'unchanged'])
  expect([once.code, again.code]).toEqual([1, 1])
})
