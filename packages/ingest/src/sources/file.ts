/** A file as something to read. */
import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { extname, isAbsolute, relative, resolve, sep } from 'node:path'

import type { InputRefused } from '@redthread/graph'

import { ENDINGS, formatOfEnding } from './formats.ts'
import type { Readable } from './readable.ts'
import {
  MOST_BYTES,
  empty,
  noFile,
  refused,
  refusedByFileSystem,
  tooLarge,
  unknownEnding,
} from './refusals.ts'

/** What has been given already, by real path: a file that is named twice, or linked, is read once. */
export type Seen = Set<string>

/** Notes a path; false where it, or what it links to, was noted before. */
export async function isNew(absolute: string, seen: Seen): Promise<boolean> {
  const real = await realpath(absolute)
  if (seen.has(real)) return false
  seen.add(real)
  return true
}

/** A path as it is shown and remembered: with slashes, and from the caller's folder where it lies inside. */
export function shownPath(given: string, folder: string): string {
  const inside = relative(folder, resolve(folder, given))
  const isInside = inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)
  return (isInside ? inside : given).split(sep).join('/')
}

/** What is at a path, ready to be read; null where it was given before. */
export async function openFile(
  absolute: string,
  shown: string,
  seen: Seen,
): Promise<Readable | InputRefused | null> {
  try {
    const { size, isFile } = await look(absolute)
    if (!isFile) return refused(shown, noFile)
    if (!(await isNew(absolute, seen))) return null
    return readable(absolute, shown, size)
  } catch (error) {
    return refusedByFileSystem(shown, error)
  }
}

async function look(absolute: string): Promise<{ size: number; isFile: boolean }> {
  const found = await stat(absolute)
  return { size: found.size, isFile: found.isFile() }
}

function readable(absolute: string, shown: string, size: number): Readable | InputRefused {
  const format = formatOfEnding(extname(absolute))
  if (!format) return refused(shown, unknownEnding(extname(absolute), ENDINGS))
  if (size === 0) return refused(shown, empty)
  // A JSONL file may be as large as it likes; each of its lines may not.
  if (size > MOST_BYTES && format.name !== 'jsonl') return refused(shown, tooLarge)
  return { input: { source: shown, url: null, charset: null, bytes }, format, source: shown, warnings: [] }

  async function* bytes(): AsyncIterable<Uint8Array> {
    try {
      yield* createReadStream(absolute)
    } catch (error) {
      throw refusedByFileSystem(shown, error)
    }
  }
}
