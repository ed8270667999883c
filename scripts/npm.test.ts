/** The command through npm, as the README says: paths, words, exit codes and signals pass as if npm were not there. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { expect, onTestFinished, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(REDTHREAD_|npm_|INIT_CWD|NODE_)/.test(name)),
)

/** npm in a process group of its own, so that nothing of it is left when a test fails. */
function npm(args: readonly string[], cwd = root) {
  const child = spawn('npm', args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => killGroup(child))
  const said = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text))
  return {
    child,
    said,
    ended: once(child, 'close').then(([code]) => ({ code: code as number | null, ...said })),
  }
}

function killGroup({ pid }: ChildProcess): void {
  try {
    process.kill(-(pid ?? 0), 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

test('words and exit codes pass, and nothing else is on standard output', async () => {
  const version = await npm(['run', '--silent', 'redthread', '--', '--version']).ended
  expect(version).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  const nowhere = [
    'run',
    '--silent',
    'redthread',
    '--',
    'query',
    'RETURN "a $b" AS x',
    '--store',
    'file:./none',
  ]
  expect(await npm(nowhere).ended).toMatchObject({ code: 3, stdout: '' })
}, 60_000)

test('paths start where the person stands', async () => {
  const command = ['run', '--silent', 'redthread', '--', 'extract', '2026-02-16-prisoner-exchange.txt']
  const { code, stdout } = await npm(command, join(root, 'examples/articles')).ended
  expect(code).toBe(0)
  expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({
    evidence: { article: '2026-02-16-prisoner-exchange.txt' },
  })
}, 60_000)

test.each([
  ['SIGTERM', 0],
  ['SIGINT', 0],
  ['SIGKILL', null],
] as const)(
  '%s to npm ends the server, and the port is free',
  async (signal, code) => {
    const { child, said, ended } = npm(['start', '--', '--port', '0', '--store', 'memory:'])
    let url: string | undefined
    for (const start = Date.now(); url === undefined && Date.now() - start < 60_000; await pause(50)) {
      url = /Redthread is at (\S+)/.exec(said.stdout)?.[1]
    }
    if (url === undefined) throw new Error(`no server: ${JSON.stringify(said)}`)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    child.kill(signal)
    // Over when the last process that could write has gone.
    expect((await ended).code).toBe(code)
    await expect(fetch(`${url}/healthz`)).rejects.toThrow('fetch failed')
  },
  90_000,
)
