/** The command as a person calls it: a process of its own, in a folder of its own. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { onTestFinished } from 'vitest'

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Started {
  readonly pid: number
  /** What has been said so far. */
  stdout(): string
  /** Waits for words on standard output. */
  says(words: RegExp): Promise<RegExpExecArray>
  kill(signal: NodeJS.Signals): void
  readonly ended: Promise<Ended>
}

export interface Surroundings {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** What standard input holds; nothing where absent, and null where it stays open and silent. */
  readonly stdin?: string | Uint8Array | null
}

const MAIN = join(import.meta.dirname, '../src/main.ts')
const PATIENCE_MS = 60_000

/** Runs the command to its end. */
export const redthread = (args: readonly string[], surroundings: Surroundings): Promise<Ended> =>
  spawned(args, surroundings).ended

/** Starts the command; it is killed when the test ends. */
export function started(args: readonly string[], surroundings: Surroundings): Started {
  const command = spawned(args, surroundings)
  onTestFinished(() => command.kill('SIGKILL'))
  return command
}

function spawned(args: readonly string[], { cwd, env = {}, stdin }: Surroundings): Started {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd,
    env: { ...bare(), ...env },
    timeout: 3 * PATIENCE_MS,
  })
  const said = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text))
  // A command that does not read its input closes it: nothing to report.
  child.stdin.on('error', () => undefined)
  if (stdin !== null) child.stdin.end(stdin)
  return {
    pid: child.pid ?? 0,
    stdout: () => said.stdout,
    says,
    kill: signal => void child.kill(signal),
    ended: once(child, 'close').then(([code]) => ({ code: code as number | null, ...said })),
  }

  async function says(words: RegExp): Promise<RegExpExecArray> {
    for (const start = Date.now(); Date.now() - start < PATIENCE_MS;) {
      const found = words.exec(said.stdout)
      if (found) return found
      if (child.exitCode !== null) break
      await Promise.race([once(child.stdout, 'data'), once(child, 'close')])
    }
    throw new Error(`it did not say ${words}: ${JSON.stringify(said)}`)
  }
}

/** None of our own settings, and none of npm: as in a plain shell. */
const bare = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(REDTHREAD_|npm_|INIT_CWD|NODE_)/.test(name)),
  )

/** A server on any free port, and where it is. */
export async function served(args: readonly string[], surroundings: Surroundings) {
  const server = started(['serve', '--port', '0', ...args], surroundings)
  const [, url = ''] = await server.says(/Redthread is at (\S+)/)
  return { ...server, url }
}

/** An empty folder, removed when the test ends. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'redthread-command-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Whether a process is there. */
export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
