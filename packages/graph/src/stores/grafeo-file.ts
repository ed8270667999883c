/** The embedded database in its folder: opened, claimed, closed, with what can go wrong. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import { StoreDamaged, StoreInUse, StoreUnreachable } from '../errors.ts'
import { engine, type GrafeoDB } from './grafeo-engine.ts'
import { claimOwner, ownerOf, releaseOwner } from './owner.ts'

const FILE = 'graph.grafeo'

/** The log is folded into the file when it has grown by this much: what a start after a crash has to read. */
const CHECKPOINT_BYTES = 64 * 2 ** 20

const DAMAGED = /damaged|invalid file header|not a database file|corrupt|checksum/i

/**
 * Opens the database in a folder, made where it is missing, and claims it; in memory where the folder is null.
 *
 * @throws {StoreInUse | StoreDamaged | StoreUnreachable}
 */
export async function openDatabase(folder: string | null): Promise<GrafeoDB> {
  if (folder === null) return engine.create()
  try {
    await mkdir(folder, { recursive: true })
    const db = engine.create(join(folder, FILE))
    db.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES })
    await claimOwner(folder)
    return db
  } catch (cause) {
    throw await openingFailed(folder, cause)
  }
}

/** Folds the log into the file and lets the next process in. */
export async function closeDatabase(folder: string | null, db: GrafeoDB | undefined): Promise<void> {
  if (!db) return
  db.close()
  if (folder !== null) await releaseOwner(folder)
}

async function openingFailed(folder: string, cause: unknown): Promise<StoreUnreachable> {
  const problem = cause instanceof Error ? cause.message : String(cause)
  if (problem.includes('cannot be locked')) {
    const owner = await ownerOf(folder)
    const by = owner ? `process ${owner.pid}` : 'another process'
    return new StoreInUse(`Store file:${folder} is in use by ${by}.`, 'Stop it, or give another --store.', {
      cause,
    })
  }
  if (DAMAGED.test(problem)) {
    return new StoreDamaged(
      `Store file:${folder} is damaged, or is not one of ours.`,
      'Put a copy of the folder in its place, or move it away and ingest the articles again.',
      { cause },
    )
  }
  return new StoreUnreachable(
    `Store file:${folder} cannot be opened: ${problem.split('\n', 1)[0]}`,
    'Give a folder that you may write to as --store.',
    { cause },
  )
}
