import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const COMMAND = join(import.meta.dirname, '../../redthread/src/main.ts')
const ARTICLES = join(import.meta.dirname, 'fixture/newsroom')

/** A real server over a real store with two articles in it. */
export interface Newsroom {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Reads the articles into an embedded store of their own, and serves it on a free port. */
export async function openNewsroom(): Promise<Newsroom> {
  const folder = await mkdtemp(join(tmpdir(), 'redthread-walk-'))
  const store = `file:${join(folder, 'store')}`
  const clean = () => rm(folder, { recursive: true, force: true })
  try {
    await finished(redthread('ingest', ARTICLES, '--store', store))
    const server = redthread('serve', '--store', store, '--port', '0')
    return { url: await announced(server), close: () => stopped(server).finally(clean) }
  } catch (error) {
    await clean()
    throw error
  }
}

async function stopped({ running }: Running): Promise<void> {
  const exit = once(running, 'exit')
  running.kill('SIGTERM')
  await exit
}

type Running = ReturnType<typeof redthread>

function redthread(...args: readonly string[]) {
  const running = spawn(process.execPath, [COMMAND, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  for (const stream of [running.stdout, running.stderr]) stream.on('data', part => said.push(String(part)))
  return { running, said }
}

async function finished({ running, said }: Running): Promise<void> {
  const [code] = (await once(running, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`redthread ended with ${code}: ${said.join('')}`)
}

/** The address that the server says it has. */
async function announced({ running, said }: Running): Promise<string> {
  const ended = once(running, 'exit').then(() => true)
  for (;;) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said.join(''))?.[0]
    if (url) return url
    const over = await Promise.race([ended, once(running.stdout, 'data').then(() => false)])
    if (over) throw new Error(`The server did not start: ${said.join('')}`)
  }
}
