/** What can be done with a graph from the command line: ask it, take it out, put it back, forget, look after it. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { redthread } from './command.ts'

const ARTICLES = {
  'first.md': 'Mara Venn met Oskar Lind in Tallinn. Oskar Lind leads the company Korvex.',
  'second.md': 'Mara Venn met Dana Kruk in Geneva.',
}
const MEETINGS =
  'MATCH (a:Person)-[r:MET]-(b:Person) RETURN a.name AS who, b.name AS met, r.articles AS n ORDER BY who, met'

let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'redthread-graph-'))
  for (const [name, text] of Object.entries(ARTICLES)) await writeFile(join(cwd, name), text)
  const { code, stderr } = await redthread(['ingest', 'first.md', 'second.md'], { cwd })
  if (code !== 0) throw new Error(stderr)
})

afterAll(() => rm(cwd, { recursive: true, force: true }))

describe('query', () => {
  test('a table shows names and numbers in columns', async () => {
    const { code, stdout } = await redthread(['query', MEETINGS], { cwd })
    expect(code).toBe(0)
    expect(stdout).toBe(
      [
        'who         met         n',
        '──────────  ──────────  ─',
        'Dana Kruk   Mara Venn   1',
        'Mara Venn   Dana Kruk   1',
        'Mara Venn   Oskar Lind  1',
        'Oskar Lind  Mara Venn   1',
        '',
      ].join('\n'),
    )
  })

  test('JSON is one array of row objects, with nodes and relationships in full', async () => {
    const cypher = 'MATCH (a {name: $name})-[r:MET]-(b) RETURN a, r ORDER BY b.name'
    const { stdout } = await redthread(['query', '-', '--format', 'json', '--param', 'name=Mara Venn'], {
      cwd,
      stdin: cypher,
    })
    const [row, ...rest] = JSON.parse(stdout)
    expect(rest).toHaveLength(1)
    expect(row.a).toMatchObject({
      labels: ['Entity', 'Person'],
      properties: { name: 'Mara Venn', articles: 2 },
    })
    expect(row.r).toMatchObject({ type: 'MET', properties: { relation: 'MET', asserted: 1 } })
    expect([row.r.start, row.r.end]).toContain(row.a.id)
  })

  test('what goes wrong is one line, and exit code 1', async () => {
    for (const cypher of [
      'MATCH (n RETURN n',
      'MATCH (n) DETACH DELETE n',
      "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    ]) {
      const { code, stdout, stderr } = await redthread(['query', cypher], { cwd })
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
      expect([code, stdout]).toEqual([1, ''])
    }
  })

  test('more rows than were asked for are not lost without a word', async () => {
    const { code, stdout, stderr } = await redthread(['query', MEETINGS, '--format', 'csv', '--rows', '1'], {
      cwd,
    })
    expect(stdout).toBe('who,met,n\r\nDana Kruk,Mara Venn,1\r\n')
    expect(stderr).toMatch(/There is more than these 1 row: give more --rows\./)
    expect(code).toBe(0)
  })
})

describe('export and import', () => {
  test('a graph comes back as it was', async () => {
    const out = await redthread(['export', '--format', 'jsonl'], { cwd })
    expect(JSON.parse(out.stdout.split('\n')[0] ?? '')).toMatchObject({ kind: 'redthread' })
    const elsewhere = ['--store', 'file:./elsewhere']
    const back = await redthread(['import', '-', ...elsewhere], { cwd, stdin: out.stdout })
    expect(back).toEqual({ code: 0, stdout: 'Imported - into file:./elsewhere.\n', stderr: '' })
    expect((await redthread(['export', ...elsewhere], { cwd })).stdout).toBe(out.stdout)
    expect((await redthread(['query', MEETINGS, ...elsewhere], { cwd })).stdout).toContain(
      'Oskar Lind  Mara Venn   1',
    )
  })

  test('a file that is no export is refused by file and line', async () => {
    await writeFile(join(cwd, 'other.jsonl'), '{"text": "an article"}\n')
    const { code, stderr } = await redthread(['import', 'other.jsonl', '--store', 'file:./third'], { cwd })
    expect(stderr).toMatch(/^other\.jsonl: line 1: /)
    expect(code).toBe(1)
  })

  test('a reader that goes away ends the command without a word', async () => {
    const main = join(import.meta.dirname, '../src/main.ts')
    const line = `"${process.execPath}" "${main}" export | head -c 10; echo " $\{PIPESTATUS[0]}"`
    const { stdout, stderr } = await promisify(execFile)('bash', ['-c', line], { cwd })
    expect(stdout).toMatch(/^\{"kind":"r (0|141)\n$/)
    expect(stderr).toBe('')
  })
})

describe('forget', () => {
  test('what only the article said is gone; an unknown one is an error', async () => {
    await redthread(['ingest', 'first.md', 'second.md', '--store', 'file:./forgetful'], { cwd })
    const store = ['--store', 'file:./forgetful']
    const { code, stdout, stderr } = await redthread(['forget', 'second.md', 'third.md', ...store], { cwd })
    expect(stdout).toBe('Forgot second.md (1 article).\n')
    expect(stderr).toMatch(/No article in the graph has .* third\.md\./)
    expect(code).toBe(1)
    const people = await redthread(
      ['query', 'MATCH (p:Person) RETURN p.name AS name ORDER BY name', '--format', 'csv', ...store],
      { cwd },
    )
    expect(people.stdout).toBe('name\r\nMara Venn\r\nOskar Lind\r\n')
  })
})

describe('doctor', () => {
  test('says of each part that it is well', async () => {
    const { code, stdout } = await redthread(['doctor'], { cwd })
    expect(stdout).toMatch(/^ok {5}model +.*english-[0-9a-f]{8}/m)
    expect(stdout).toMatch(
      /^ok {5}store +file:\.\/redthread-data holds 2 articles, \d+ entities and \d+ statements$/m,
    )
    expect(code).toBe(stdout.includes('wrong  page') ? 1 : 0)
  })

  test('says of a damaged store what to do, with exit code 3', async () => {
    await mkdir(join(cwd, 'damaged'))
    await writeFile(join(cwd, 'damaged/graph.grafeo'), 'Not what was written here.'.repeat(500))
    const { code, stdout } = await redthread(['doctor', '--store', 'file:./damaged'], { cwd })
    expect(stdout).toMatch(/^wrong {2}store .*damaged.*Put a copy/m)
    expect(code).toBe(3)
  })
})

/** What is said of a store that cannot be used: one line, and exit code 3. */
const lineOf = async (verb: string[], store: string) => {
  const { code, stdout, stderr } = await redthread([...verb, '--store', store], { cwd })
  expect([code, stdout]).toEqual([3, ''])
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  return stderr
}

describe('a store that cannot be used is named in one line, with exit code 3', () => {
  test('a file in the place of a folder', async () => {
    expect(await lineOf(['query', 'RETURN 1 AS n'], 'file:./first.md')).toMatch(/^Store file:.*first\.md/)
  })

  test('a Neo4j that is not there, asked with a password that is not shown', async () => {
    const line = await lineOf(['query', 'RETURN 1 AS n'], 'neo4j://neo4j:secret@127.0.0.1:1')
    expect(line).toMatch(/^Neo4j at neo4j:\/\/127\.0\.0\.1:1 does not answer\./)
    expect(line).not.toContain('secret')
  })
})
