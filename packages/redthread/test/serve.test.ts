/** `serve`, and the other verbs while it runs: the page, the work that is handed over, who may ask, how it ends. */
import { existsSync } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { expect, test } from 'vitest'

import { emptyFolder, lives, redthread, served, started } from './command.ts'

const OWN = ['--store', 'file:./mine']
const COUNT = ['query', 'MATCH (a:Article) RETURN count(a) AS n', '--format', 'csv', ...OWN]
const STORY = 'Mara Venn met Oskar Lind in Tallinn.'

const owner = async (cwd: string) => JSON.parse(await readFile(join(cwd, 'mine/owner.json'), 'utf8'))

test('while the page is open, other verbs hand their work to it, and the page shows it', async () => {
  const cwd = await emptyFolder()
  await writeFile(join(cwd, 'story.txt'), STORY)
  const { url, kill, ended, pid } = await served(OWN, { cwd })
  expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ status: 'ok', store: 'ok' })

  // Relative to the caller's folder, with standard input, words on both outputs, and the exit code.
  const both = await redthread(['ingest', 'story.txt', '-', 'gone.txt', ...OWN], {
    cwd,
    stdin: 'Dana Kruk met Mara Venn.',
  })
  expect(both.stdout).toMatch(/^Read 2 articles \(2 added\) with \d+ statements into file:\.\/mine\.\n$/)
  expect(both.stderr).toMatch(/ {2}gone\.txt: there is no such file or folder\./)
  expect(both.code).toBe(1)
  const found = await (await fetch(`${url}/api/search?q=Dana`)).json()
  expect(found).toMatchObject({ hits: [{ name: 'Dana Kruk' }] })
  expect(await redthread(COUNT, { cwd })).toEqual({ code: 0, stdout: 'n\r\n2\r\n', stderr: '' })

  const second = await redthread(['serve', ...OWN], { cwd })
  expect(second.stderr).toBe(
    `Redthread already serves file:./mine at ${url} (process ${pid}). Open that page, stop that process, or give another --store.\n`,
  )
  expect(second.code).toBe(3)
  const health = await redthread(['doctor', ...OWN], { cwd })
  expect(health.stdout).toContain(`file:./mine is served at ${url} (process ${pid})`)

  kill('SIGTERM')
  expect((await ended).code).toBe(0)
  expect(existsSync(join(cwd, 'mine/owner.json'))).toBe(false)
  expect((await redthread(COUNT, { cwd })).stdout).toBe('n\r\n2\r\n')
})

test('only who can read the token in the folder of the store has work done, and no page of a browser', async () => {
  const cwd = await emptyFolder()
  await served(OWN, { cwd })
  const { port, token } = await owner(cwd)
  expect((await stat(join(cwd, 'mine/owner.json'))).mode & 0o077).toBe(0)
  const ask = async (headers: Record<string, string>) =>
    (await fetch(`http://127.0.0.1:${port}/control/run`, { method: 'POST', headers, body: '{}\n' })).status
  expect(await ask({})).toBe(401)
  expect(await ask({ authorization: 'Bearer wrong' })).toBe(401)
  expect(await ask({ authorization: `Bearer ${token}`, origin: 'http://127.0.0.1:80' })).toBe(403)
  const status = await ask({ authorization: `Bearer ${token}` }).catch(() => 'cut off')
  expect(status).toBe('cut off')
})

test('a server that was killed leaves a claim that nobody minds', async () => {
  const cwd = await emptyFolder()
  const { kill, ended, pid } = await served(OWN, { cwd })
  await redthread(['ingest', '-', ...OWN], { cwd, stdin: STORY })
  kill('SIGKILL')
  await ended
  expect((await owner(cwd)).pid).toBe(pid)
  expect(await redthread(COUNT, { cwd })).toEqual({ code: 0, stdout: 'n\r\n1\r\n', stderr: '' })

  // The number of the dead process may by now belong to another, and its port to nobody.
  const claim = { pid: process.pid, since: new Date().toISOString(), port: 1, token: 'x' }
  await writeFile(join(cwd, 'mine/owner.json'), JSON.stringify(claim))
  expect((await redthread(COUNT, { cwd })).stdout).toBe('n\r\n1\r\n')
})

test('a store that another command has open is in use: exit code 3', async () => {
  const cwd = await emptyFolder()
  // It has the store open, and waits for an article that does not come.
  const waiting = started(['ingest', '-', ...OWN], { cwd, stdin: null })
  while (!existsSync(join(cwd, 'mine/owner.json'))) await pause(50)
  const { code, stdout, stderr } = await redthread(COUNT, { cwd })
  expect(stderr).toMatch(
    new RegExp(
      `^Store file:.*mine is in use by process ${waiting.pid}\\. Stop it, or give another --store\\.\n$`,
    ),
  )
  expect([code, stdout]).toEqual([3, ''])
})

test('Ctrl-C stops after the article that is being read, and keeps it', async () => {
  const cwd = await emptyFolder()
  const wire = Array.from({ length: 2000 }, (_, at) =>
    JSON.stringify({ id: `a${at}`, text: `${STORY} It was day ${at}.` }),
  )
  await writeFile(join(cwd, 'wire.jsonl'), wire.join('\n'))
  for (const isHandedOver of [false, true]) {
    const server = isHandedOver ? await served(OWN, { cwd }) : null
    const before = Number((await redthread(COUNT, { cwd })).stdout.split('\r\n')[1] ?? 0)
    const reading = started(['ingest', 'wire.jsonl', '--json', ...OWN], { cwd })
    await reading.says(/\n/)
    reading.kill('SIGINT')
    const { code, stdout, stderr } = await reading.ended
    expect(code).toBe(130)
    expect(stderr).toMatch(/Stopped\. What was read is kept; the same command reads the rest\./)
    const lines = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.length).toBeLessThan(2000)
    const added = lines.filter(({ status }) => status === 'added').length
    expect((await redthread(COUNT, { cwd })).stdout).toBe(`n\r\n${before + added}\r\n`)
    server?.kill('SIGINT')
    await server?.ended
  }
})

test('where the port is not given, a taken one is passed over; a given one is not', async () => {
  const cwd = await emptyFolder()
  const { url } = await served(OWN, { cwd })
  const { port } = new URL(url)
  const { code, stderr } = await redthread(['serve', '--port', port, '--store', 'memory:'], { cwd })
  expect(stderr).toBe(
    `Cannot listen on 127.0.0.1, port ${port}: another program listens there. Give another --port or --host.\n`,
  )
  expect(code).toBe(1)
  const first = started(['serve', '--store', 'memory:'], { cwd })
  const second = started(['serve', '--store', 'memory:'], { cwd })
  const urls = await Promise.all([first, second].map(each => each.says(/Redthread is at (\S+)/)))
  expect(new Set(urls.map(([, found]) => found)).size).toBe(2)
})

test('whoever the page is not for has to know the token', async () => {
  const cwd = await emptyFolder()
  const env = { REDTHREAD_TOKEN: 'a-secret-of-twenty-two' }
  const { url, stdout, pid, kill, ended } = await served(['--host', '0.0.0.0', '--store', 'memory:'], {
    cwd,
    env,
  })
  expect((await fetch(`${url}/api/overview`)).status).toBe(401)
  expect(
    (await fetch(`${url}/api/overview`, { headers: { authorization: `Bearer ${env.REDTHREAD_TOKEN}` } }))
      .status,
  ).toBe(200)
  expect(stdout()).not.toContain(env.REDTHREAD_TOKEN)
  kill('SIGINT')
  await ended
  expect(lives(pid)).toBe(false)
})
