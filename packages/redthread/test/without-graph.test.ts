/** `extract` and `analyse`, help and usage: what needs no graph, and makes none. */
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { emptyFolder, redthread } from './command.ts'

const TEXT = 'Mara Venn met Oskar Lind in Tallinn on 1 March 2026. Dana Kruk may join them.\r\n'

test('extract prints statements with verbatim quotes, and makes no store', async () => {
  const cwd = await emptyFolder()
  await writeFile(join(cwd, 'talks.txt'), TEXT)
  const { code, stdout, stderr } = await redthread(['extract', 'talks.txt', 'gone.txt'], { cwd })
  const lines = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(lines[0]).toMatchObject({
    subject: { name: 'Mara Venn', type: 'Person' },
    relation: 'MET',
    object: { name: 'Oskar Lind' },
    factuality: 'asserted',
    evidence: { article: 'talks.txt' },
  })
  for (const { evidence } of lines) expect(TEXT.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  expect(stderr).toMatch(/^gone\.txt: there is no such file or folder\. Check the spelling of the path\.\n$/)
  expect(code).toBe(1)
  expect(await readdir(cwd)).toEqual(['talks.txt'])
})

test('analyse prints CoNLL-U of standard input', async () => {
  const cwd = await emptyFolder()
  const { code, stdout } = await redthread(['analyse', '-', '--format', 'conllu'], { cwd, stdin: TEXT })
  expect(code).toBe(0)
  expect(stdout).toMatch(/^# newdoc id = .+\n# sent_id = .+\n# text = Mara Venn met Oskar Lind/)
  const words = stdout.split('\n').filter(line => /^\d+\t/.test(line))
  for (const word of words) expect(word.split('\t')).toHaveLength(10)
  expect(stdout).toMatch(/^1\tMara\t.*NER=B-PER\|Start=0\|End=4/m)
})

test('a graph that is only read is not made where it is not', async () => {
  const cwd = await emptyFolder()
  const { code, stderr } = await redthread(['export', '--format', 'jsonl'], { cwd })
  expect(stderr).toMatch(/^There is no store at file:\.\/redthread-data\. Make one with/)
  expect(code).toBe(3)
  expect(await readdir(cwd)).toEqual([])
})

test('its code is compiled once for all starts, or at each where that cannot be kept', async () => {
  const cwd = await emptyFolder()
  await writeFile(join(cwd, 'file'), '')
  const { stdout: version } = await redthread(['--version'], { cwd })
  expect(await readdir(join(import.meta.dirname, '../node_modules/.cache/redthread'))).not.toEqual([])
  const env = { NODE_COMPILE_CACHE: join(cwd, 'file', 'below') }
  expect(await redthread(['--version'], { cwd, env })).toEqual({ code: 0, stdout: version, stderr: '' })
  expect(await readdir(cwd)).toEqual(['file'])
})
