/** The graph of the example articles: made when it is first asked for, and anew when they or their readers change. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { GraphStore } from '@redthread/graph'

import type { Context } from './context.ts'
import { startProgress } from './output/progress.ts'
import { EXAMPLES } from './places.ts'
import { Broken, loadSources } from './reading/load.ts'
import { newTally, tellTroubles, totals } from './reading/tally.ts'

type Examples = NonNullable<typeof EXAMPLES>

/** Written when all examples are in: what they were read from and with. */
const STAMP = 'examples.sha256'

/** The examples, where there are any. */
export const examplesHere = (): Examples | null =>
  EXAMPLES && existsSync(EXAMPLES.articles) ? EXAMPLES : null

/** Removes a graph of the examples that is not of these articles, or not all of them. It is ours alone to remove. */
export async function removeOutdated(examples: Examples): Promise<void> {
  if (!(await isCurrent(examples))) await rm(examples.store, { recursive: true, force: true })
}

/** Reads the examples into their store, unless they are in it. */
export async function readExamples(examples: Examples, store: GraphStore, context: Context): Promise<void> {
  if (await isCurrent(examples)) return
  const { cwd, stdin, stderr, signal } = context
  await stderr.write('Reading the example articles…\n')
  const { items, known } = await loadSources([examples.articles], { folder: cwd, stdin, store, signal })
  const progress = startProgress(stderr, 'articles')
  const tally = newTally()
  try {
    for await (const loaded of items) {
      tally.add(loaded)
      progress.step(known())
    }
  } catch (error) {
    throw error instanceof Broken ? error.cause : error
  } finally {
    progress.stop()
  }
  signal.throwIfAborted()
  await tellTroubles(tally, stderr)
  await stderr.write(`${totals(tally)}.\n`)
  await writeFile(join(examples.store, STAMP), await stampOf(examples))
}

async function isCurrent(examples: Examples): Promise<boolean> {
  const stamp = join(examples.store, STAMP)
  return existsSync(stamp) && (await readFile(stamp, 'utf8')) === (await stampOf(examples))
}

/** A hash of the examples and of all that decides what is read from them. */
async function stampOf({ articles, readers }: Examples): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of [articles, ...readers]) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries
      .filter(entry => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
    for (const file of files.toSorted()) hash.update(`${file}\0`).update(await readFile(file))
  }
  return hash.digest('hex')
}
