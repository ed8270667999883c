/** Who owns an embedded store: a small file beside the database. The database's own lock decides; this names. */
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { z } from 'zod'

const Owner = z.object({
  pid: z.int(),
  since: z.string(),
  /** Where the owner takes other processes' work, on loopback; absent where it takes none. */
  port: z.int().optional(),
  /** What a request to the owner must carry. */
  token: z.string().optional(),
})
export type Owner = z.infer<typeof Owner>

const fileIn = (folder: string) => join(folder, 'owner.json')

/** The process that has the store in this folder open; null where none has, or its process is gone. */
export async function ownerOf(folder: string): Promise<Owner | null> {
  const text = await readFile(fileIn(folder), 'utf8').catch(whereAbsent(''))
  const owner = Owner.safeParse(parsed(text))
  return owner.success && isAlive(owner.data.pid) ? owner.data : null
}

/**
 * Says that this process owns the store in this folder and, where port and token are given, that it takes other
 * processes' work there. Only the process that has the database open may call it. Readable by this user alone.
 */
export async function claimOwner(
  folder: string,
  reachable: { readonly port?: number; readonly token?: string } = {},
): Promise<void> {
  const owner: Owner = { pid: process.pid, since: new Date().toISOString(), ...reachable }
  await writeFile(fileIn(folder), JSON.stringify(owner), { mode: 0o600 })
}

/** Takes the claim back. */
export const releaseOwner = (folder: string): Promise<void> => rm(fileIn(folder), { force: true })

/** A file that is being written, or that a crash cut short, says nothing. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const whereAbsent =
  <T>(value: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return value
    throw error
  }

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, and belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
