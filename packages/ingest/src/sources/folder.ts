/** A folder: all articles below it, sorted by name, hidden files left out. */
import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'

import { InputRefused } from '@redthread/graph'

import { type Seen, isNew, openFile } from './file.ts'
import { ENDINGS, formatOfEnding } from './formats.ts'
import type { Readable } from './readable.ts'
import { brokenLink, noArticles, refused, refusedByFileSystem } from './refusals.ts'

/** Files named in a warning; of more, the number. */
const MOST_NAMED = 5

interface Listing {
  /** Paths below the folder, with slashes, of files whose ending is known. */
  readonly files: string[]
  readonly skipped: string[]
  readonly failures: InputRefused[]
  hidden: number
}

interface Place {
  readonly absolute: string
  readonly shown: string
  readonly seen: Seen
}

/** The files below a folder, each once, whatever links lead where; what cannot be read in its place. */
export async function* openFolder(
  absolute: string,
  shown: string,
  seen: Seen,
): AsyncIterable<Readable | InputRefused> {
  if (!(await isNew(absolute, seen))) return
  const listing: Listing = { files: [], skipped: [], failures: [], hidden: 0 }
  await list({ absolute, shown, seen }, '', listing)
  yield* listing.failures
  if (listing.files.length === 0 && listing.failures.length === 0) {
    yield refused(shown, noArticles(ENDINGS, named(listing)))
  }
  let warnings = named(listing) === '' ? [] : [`left out of ${shown}: ${named(listing)}`]
  for (const path of listing.files) {
    const found = await openFile(join(absolute, path), join(shown, path), seen)
    if (found === null) continue
    yield found instanceof InputRefused ? found : { ...found, warnings }
    if (!(found instanceof InputRefused)) warnings = []
  }
}

/** Adds what lies below `path`, a path inside the folder. */
async function list(place: Place, path: string, listing: Listing): Promise<void> {
  const entries = await readdir(join(place.absolute, path)).catch((error: unknown) => {
    listing.failures.push(refusedByFileSystem(join(place.shown, path), error))
    return []
  })
  for (const name of entries.toSorted()) {
    if (name.startsWith('.')) listing.hidden += 1
    else await add(place, join(path, name), listing)
  }
}

async function add(place: Place, path: string, listing: Listing): Promise<void> {
  const absolute = join(place.absolute, path)
  try {
    const found = await stat(absolute)
    if (found.isDirectory()) {
      if (await isNew(absolute, place.seen)) await list(place, path, listing)
    } else if (found.isFile() && formatOfEnding(extname(path))) listing.files.push(path)
    else listing.skipped.push(path)
  } catch (error) {
    const shown = join(place.shown, path)
    const isBroken = (error as NodeJS.ErrnoException).code === 'ENOENT'
    listing.failures.push(isBroken ? refused(shown, brokenLink) : refusedByFileSystem(shown, error))
  }
}

/** "a.zip, b.docx and 3 more, 2 hidden files"; empty where nothing was left out. */
function named({ skipped, hidden }: Listing): string {
  const more = skipped.length - MOST_NAMED
  const names = skipped.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '')
  const hiddenFiles = hidden > 0 ? `${hidden} hidden ${hidden === 1 ? 'file' : 'files'}` : ''
  return [names, hiddenFiles].filter(Boolean).join(', ')
}
