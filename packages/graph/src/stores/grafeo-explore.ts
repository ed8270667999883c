/**
 * Untrusted Cypher on an embedded graph: run on a copy of it, in a process of its own that can be killed. The engine
 * cannot be interrupted and knows no memory limit; a process can and does. The copy is made anew when the
 * graph has changed since the last.
 */
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { ExploreLimits, ExploreRow } from '../store.ts'
import { allowedTokens } from './explore-rules.ts'
import { ask, killed, refusalOf, startedOn } from './grafeo-process.ts'
import { refuseSilentlyWrong } from './grafeo-refusals.ts'
import { portable } from './grafeo-text.ts'

/** The graph as it stands: how often it has changed, and a way to copy it into a file. */
export interface Snapshot {
  readonly changes: number
  save(path: string): void
}

/** How long an unused process is kept for the next query. */
const KEPT_MS = 60_000

interface Kept {
  readonly child: ChildProcess
  readonly changes: number
}

/** Runs untrusted queries on copies of the graph that `snapshot` gives. */
export function grafeoExplorer(snapshot: () => Promise<Snapshot>) {
  const running = new Set<ChildProcess>()
  let idle: Kept | undefined
  let resting: NodeJS.Timeout | undefined
  return { explore, close }

  async function* explore(
    cypher: string,
    parameters: Record<string, unknown>,
    limits: ExploreLimits,
  ): AsyncGenerator<ExploreRow> {
    refuseSilentlyWrong(allowedTokens(cypher))
    const question = { ...portable(cypher), parameters, rows: limits.rows }
    const kept = await current()
    let keep = false
    try {
      const answer = await ask(kept.child, question, limits)
      keep = true
      if (answer.kind === 'failed') throw refusalOf(answer)
      if (answer.kind === 'rows') yield* answer.rows as ExploreRow[]
    } finally {
      if (keep) putBack(kept)
      else kept.child.kill('SIGKILL')
    }
  }

  /** A process on a copy of the graph as it is now: the one at rest if nothing has changed, else a new one. */
  async function current(): Promise<Kept> {
    const now = await snapshot()
    const rested = idle
    idle = undefined
    clearTimeout(resting)
    if (rested?.changes === now.changes && rested.child.connected) return rested
    rested?.child.kill('SIGKILL')
    const child = await onCopy(now)
    running.add(child)
    child.once('exit', () => running.delete(child))
    return { child, changes: now.changes }
  }

  function putBack(kept: Kept): void {
    idle?.child.kill('SIGKILL')
    idle = kept
    clearTimeout(resting)
    resting = setTimeout(() => kept.child.kill('SIGKILL'), KEPT_MS).unref()
  }

  async function close(): Promise<void> {
    clearTimeout(resting)
    await Promise.all([...running].map(killed))
  }
}

async function onCopy({ save }: Snapshot): Promise<ChildProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'redthread-'))
  try {
    const copy = join(folder, 'copy.grafeo')
    save(copy)
    return await startedOn(copy)
  } finally {
    // The process has opened it by now, or never will.
    await rm(folder, { recursive: true, force: true })
  }
}
