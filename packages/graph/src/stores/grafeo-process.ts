/** The process that runs untrusted queries, from its parent's side. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import { QueryRefused, QueryTimedOut } from '../errors.ts'
import type { ExploreLimits } from '../store.ts'
import { type ChildAnswer, type ChildQuestion, TOO_MUCH_MEMORY } from './grafeo-messages.ts'

/** What a query may add to its process's memory. */
const MEMORY_BYTES = 2 ** 30
const OPENING_MS = 60_000

/** Starts a process that has opened this copy of the graph; it does not keep ours alive, and ends with it. */
export async function startedOn(copy: string): Promise<ChildProcess> {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const program = fileURLToPath(new URL(`./grafeo-explore-child.${extension}`, import.meta.url))
  const child = fork(program, [copy, String(MEMORY_BYTES)], {
    execArgv: [`--max-old-space-size=${MEMORY_BYTES / 2 ** 20}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  child.unref()
  try {
    await firstWord(child, OPENING_MS)
    return child
  } catch (error) {
    await killed(child)
    throw error
  }
}

/** Kills a process, and waits until it is gone. */
export async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  // Else nothing might keep us alive until it is gone.
  child.ref()
  child.kill('SIGKILL')
  await gone
}

/**
 * @throws {QueryTimedOut} where no answer comes in time, and the signal's reason where nobody waits for it any more;
 * the process is then of no use any more
 */
export async function ask(
  child: ChildProcess,
  question: ChildQuestion,
  { milliseconds, signal }: Pick<ExploreLimits, 'milliseconds' | 'signal'>,
): Promise<ChildAnswer> {
  signal?.throwIfAborted()
  const answer = firstWord(child, milliseconds, signal)
  child.send(question)
  return answer
}

/** The next message of a process; while it is awaited, the process keeps ours alive. */
async function firstWord(
  child: ChildProcess,
  milliseconds: number,
  signal?: AbortSignal,
): Promise<ChildAnswer> {
  child.channel?.ref()
  const { promise, resolve, reject } = Promise.withResolvers<ChildAnswer>()
  const gone = (code: number | null) => reject(ended(code))
  const unwanted = () => reject(signal?.reason)
  const timer = setTimeout(() => reject(tooLong(milliseconds)), milliseconds)
  child.once('message', resolve)
  child.once('exit', gone)
  signal?.addEventListener('abort', unwanted)
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    child.off('message', resolve)
    child.off('exit', gone)
    signal?.removeEventListener('abort', unwanted)
    child.channel?.unref()
  }
}

const tooLong = (milliseconds: number) =>
  new QueryTimedOut(
    `The query took longer than ${milliseconds / 1000} s and was stopped.`,
    'Ask for less: name a starting point, shorten a path, add LIMIT.',
  )

const ended = (code: number | null) =>
  code === TOO_MUCH_MEMORY || code === null || code === 134
    ? new QueryTimedOut(
        'The query took more memory than it may and was stopped.',
        'Ask for less, or add LIMIT.',
      )
    : new QueryRefused(`The query ended the process that ran it (code ${code}).`, 'Ask in another way.')

/** What the engine said against a query, in our words. */
export const refusalOf = ({ message, status }: Extract<ChildAnswer, { kind: 'failed' }>) =>
  status?.startsWith('25')
    ? new QueryRefused(
        'The query would change the graph; here it is only read.',
        'Use MATCH and RETURN alone.',
      )
    : new QueryRefused(`The query is not understood: ${message}`, 'See docs/cypher.md for queries that work.')
