/** Who is who from the command line: `same`, `different`, `undo`, `judgements` and `review`, on a real store. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { run } from '../src/run.ts'
import { VERBS } from '../src/verbs/index.ts'
import { redthread } from './command.ts'
import { bufferedContext } from './context.ts'

const ARTICLES = {
  'march.md': 'Oskar Lind met Dana Kruk in Tallinn. Oskar Lind leads the company Korvex.',
  'april.md': 'Oskar Lind met Mara Venn in Geneva.',
  'may.md': 'Oskar T. Lind met Halina Drobek in Oslo.',
}
const LINDS =
  "MATCH (e:Person) WHERE e.name ENDS WITH 'Lind' RETURN e.name AS name, e.articles AS n ORDER BY n DESC, name"

let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'redthread-judgements-'))
  for (const [name, text] of Object.entries(ARTICLES)) await writeFile(join(cwd, name), text)
  const { code, stderr } = await redthread(['ingest', ...Object.keys(ARTICLES)], { cwd })
  if (code !== 0) throw new Error(stderr)
})

afterAll(() => rm(cwd, { recursive: true, force: true }))

/** Runs a command line in this process: what it prints, and its exit code. */
async function said(args: readonly string[]) {
  const { context, stdout, stderr } = bufferedContext({ cwd })
  return { code: await run(args, VERBS, context), stdout: stdout(), stderr: stderr() }
}

/** What a command prints that has to go well. */
async function done(args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await said(args)
  if (code !== 0) throw new Error(`${args.join(' ')}: ${stderr || stdout}`)
  return stdout
}

const linds = async () => (await done(['query', LINDS, '--format', 'csv'])).trim().split('\r\n').slice(1)
const exported = () => done(['export', '--format', 'jsonl'])

test('who may be one is asked; what is answered holds, is listed with who said so, and is taken back', async () => {
  const before = await exported()
  expect(await linds()).toEqual(['Oskar Lind,2', 'Oskar T. Lind,1'])
  expect(await done(['review'])).toMatch(/Oskar T\. Lind .*may\.md|Oskar T\. Lind \(/)

  const told = await done([
    'same',
    'Oskar T. Lind',
    'Oskar Lind @ march.md',
    '--by',
    'Ana',
    '--note',
    'she knows him',
  ])
  expect(told).toMatch(
    /^Oskar T\. Lind \(may\.md\) = Oskar Lind \(march\.md\) by Ana on .* \[[0-9a-f]{12}\]\n$/,
  )
  expect(await linds()).toEqual(['Oskar Lind,3'])
  expect(await done(['review'])).toBe('Nothing waits for your word.\n')

  const odd = await done(['different', 'Oskar Lind @ april.md', 'Oskar Lind @ march.md', '--by', 'Ben'])
  expect(await linds()).toEqual(['Oskar T. Lind,2', 'Oskar Lind,1'])
  const list = await done(['judgements'])
  expect(list.trim().split('\n')).toEqual([odd.trim(), `${told.trim()} · she knows him`])

  const refused = await said(['same', 'Oskar Lind @ april.md', 'Oskar T. Lind'])
  expect([refused.code, refused.stdout]).toEqual([1, ''])
  expect(refused.stderr).toMatch(/contradicts what was judged before: .*by Ben.*redthread undo/)

  for (const words of [told, odd]) {
    const [, id = ''] = /\[(\w+)\]/.exec(words) ?? []
    expect(await done(['undo', id])).toBe(`Taken back: ${words}`)
  }
  expect(await done(['judgements'])).toBe('')
  expect(await exported()).toBe(before)
})

test('who is not there, or could be several, is an error in one line, and exit code 1', async () => {
  for (const [args, words] of [
    [['same', 'Nemo', 'Oskar Lind'], 'Nobody and nothing in the graph is called Nemo'],
    [['different', 'Oskar Lind @ nowhere.md', 'Oskar Lind'], 'nowhere.md'],
    [['undo', '0123456789ab'], 'There is no judgement 0123456789ab'],
  ] as const) {
    const { code, stdout, stderr } = await said(args)
    expect([code, stdout, stderr.trimEnd().split('\n').length]).toEqual([1, '', 1])
    expect(stderr).toContain(words)
  }
  expect((await said(['same', 'Oskar Lind'])).code).toBe(2)
})

test('doctor names judgements about what was forgotten, and those that have no say', async () => {
  await done(['same', 'Oskar T. Lind', 'Oskar Lind @ march.md', '--by', 'Ana'])
  const lines = (await exported()).trim().split('\n')
  const taken = lines.find(line => line.includes('"kind":"judgement"')) ?? ''
  const against = taken
    .replace(/"id":"[0-9a-f]{12}"/, '"id":"00000000000a"')
    .replace('"verdict":"same"', '"verdict":"different"')
    .replace('"by":"Ana"', '"by":"Ben"')
    .replace(/"at":"[^"]+"/, '"at":"2099-01-01T00:00:00Z"')
  const bothWays = lines.flatMap(line => (line === taken ? [against, taken] : [line]))
  await writeFile(join(cwd, 'both.jsonl'), `${bothWays.join('\n')}\n`)
  const other = ['--store', 'file:./both']
  await done(['import', 'both.jsonl', ...other])
  const contradicted = await said(['doctor', ...other])
  expect(contradicted.stdout).toMatch(
    /^wrong {2}judged +1 judgement without a say.*≠.*by Ben on 1 January 2099 \[00000000000a\].*undo/m,
  )
  expect(contradicted.code).toBe(1)

  await done(['forget', 'may.md'])
  const forgotten = await said(['doctor'])
  expect(forgotten.stdout).toMatch(
    /^wrong {2}judged +1 judgement about what is not in the graph: Oskar T\. Lind/m,
  )
  expect(await readFile(join(cwd, 'may.md'), 'utf8')).toBe(ARTICLES['may.md'])
})
