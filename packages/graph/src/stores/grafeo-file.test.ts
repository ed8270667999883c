import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import { afterAll, describe, expect, test } from 'vitest'

import { HARBOUR } from '../../test/harbour.ts'
import { counts, openStore, StoreDamaged, StoreInUse, StoreUnreachable } from '../index.ts'
import { claimOwner, ownerOf } from './owner.ts'

const root = await mkdtemp(join(tmpdir(), 'redthread-files-'))
afterAll(() => rm(root, { recursive: true }))

/** A writer in a process of its own, and what it has said that it has written. */
async function writer(folder: string) {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../test/endless-writer.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const written: string[] = []
  const lines = createInterface({ input: child.stdout })
  lines.on('line', line => written.push(line))
  await once(lines, 'line')
  return { child, written }
}

describe('a process that is killed', () => {
  test('loses nothing that it has said to be written, and leaves the store to the next', async () => {
    const folder = join(root, 'killed')
    const { child, written } = await writer(folder)
    while (written.length < 50) await new Promise(resolve => setTimeout(resolve, 10))
    child.kill('SIGKILL')
    await once(child, 'exit')
    const store = await openStore(`file:${folder}`)
    const rows = await store.read<{ name: string }>({ cypher: 'MATCH (e:Entity) RETURN e.name AS name' })
    const names = new Set(rows.map(({ name }) => name))
    expect(written.filter(n => !names.has(`Person ${n}`))).toEqual([])
    expect(await store.search(`Person ${written.at(-1)}`)).not.toEqual([])
    await store.close()
  }, 60_000)

  test('while it lives, another one is told which process has the store', async () => {
    const folder = join(root, 'in-use')
    const { child } = await writer(folder)
    try {
      const opened = openStore(`file:${folder}`)
      await expect(opened).rejects.toThrow(StoreInUse)
      await expect(opened).rejects.toThrow(`in use by process ${child.pid}`)
      expect(await ownerOf(folder)).toMatchObject({ pid: child.pid })
    } finally {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
    expect(await ownerOf(folder)).toBeNull()
  }, 60_000)
})

describe('a folder', () => {
  test('that is not there is made, with its parents', async () => {
    const store = await openStore('file:deep/er/data', { cwd: root })
    await store.transact([], tx => tx.apply({ upsert: HARBOUR }))
    await store.close()
    expect(await readdir(join(root, 'deep/er/data'))).toEqual(['graph.grafeo'])
  })

  test('that another store of this process has open is in use', async () => {
    const store = await openStore(`file:${root}/twice`)
    await expect(openStore(`file:${root}/twice`)).rejects.toThrow(StoreInUse)
    await store.close()
    await (await openStore(`file:${root}/twice`)).close()
  })

  test('whose place a file has cannot be opened', async () => {
    await writeFile(join(root, 'a-file'), 'hello')
    await expect(openStore(`file:${root}/a-file`)).rejects.toThrow(StoreUnreachable)
  })

  test.each([
    ['other bytes', (file: string) => writeFile(file, 'hello '.repeat(5000))],
    ['nothing in it', (file: string) => writeFile(file, '')],
    ['its end cut off', async (file: string) => truncate(file, (await stat(file)).size / 2)],
    ['damaged headers', async (file: string) => writeFile(file, (await readFile(file)).fill(0x55, 0, 9000))],
  ])('whose file has %s is damaged, and the message says what to do', async (what, damage) => {
    const folder = join(root, `damaged by ${what}`)
    const store = await openStore(`file:${folder}`)
    await store.transact([], tx => tx.apply({ upsert: HARBOUR }))
    await store.close()
    await damage(join(folder, 'graph.grafeo'))
    await expect(openStore(`file:${folder}`)).rejects.toThrow(StoreDamaged)
    await expect(openStore(`file:${folder}`)).rejects.toMatchObject({
      remedy: expect.stringMatching(/move it away/),
    })
  })
})

describe('a store', () => {
  test('that is closed says so, and closing again is fine', async () => {
    const store = await openStore('memory:')
    await store.close()
    await store.close()
    await expect(counts(store)).rejects.toThrow(StoreUnreachable)
  })

  test('in memory is empty each time', async () => {
    const store = await openStore('memory:')
    await store.transact([], tx => tx.apply({ upsert: HARBOUR }))
    await store.close()
    const other = await openStore('memory:')
    expect(await counts(other)).toMatchObject({ articles: 0 })
    await other.close()
  })

  test('of a later version is not opened', async () => {
    const store = await openStore(`file:${root}/later`)
    await store.transact([], tx => tx.read({ cypher: 'MATCH (s:Store) SET s.version = 99' }))
    await store.close()
    await expect(openStore(`file:${root}/later`)).rejects.toThrow(/later version/)
  })
})

describe('the owner', () => {
  test('says where it takes work, to this user alone', async () => {
    const folder = join(root, 'owner')
    await mkdir(folder)
    await claimOwner(folder, { port: 4321, token: 'secret' })
    expect(await ownerOf(folder)).toMatchObject({ pid: process.pid, port: 4321, token: 'secret' })
    expect((await stat(join(folder, 'owner.json'))).mode & 0o077).toBe(0)
  })

  test.each(['', '{"pid":', '{"pid":"x"}', '{"pid":999999999,"since":""}'])(
    'is nobody where the file says %j',
    async text => {
      const folder = await mkdtemp(join(root, 'owner-'))
      await writeFile(join(folder, 'owner.json'), text)
      expect(await ownerOf(folder)).toBeNull()
    },
  )
})
