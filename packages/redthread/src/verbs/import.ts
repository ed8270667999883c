/** `import`: a native export back into a graph. */
import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'

import { importGraph, InputRefused } from '@redthread/graph'

import { type Context, withStore } from '../context.ts'
import { DONE } from '../exit-codes.ts'
import { printable } from '../output/printable.ts'
import { DEFAULT_STORE, shownStore, STORE, verb } from '../verb.ts'

export const importing = verb({
  name: 'import',
  summary: 'Read a graph that "export --format jsonl" has printed; "-" reads standard input.',
  arguments: '<file>',
  options: { store: STORE },
  examples: [
    ['import graph.jsonl', 'a backup back'],
    ['import graph.jsonl --store file:./elsewhere', 'into another store'],
    ['import - --store neo4j://localhost:7687 < graph.jsonl', 'into a Neo4j'],
  ],
  where: 'with the store',
  run: async ({ arguments: [file = ''], options }, context) => {
    const spec = options.store ?? DEFAULT_STORE
    // Opened before the store: where there is nothing to import, no store is made.
    const lines = linesOf(await opened(file, context), context.signal)
    return withStore(context, spec, async store => {
      await importGraph(store, lines).catch((error: unknown) => {
        throw error instanceof InputRefused ? new InputRefused(file, error.message, error.remedy) : error
      })
      await context.stdout.write(`Imported ${printable(file)} into ${shownStore(spec)}.\n`)
      return DONE
    })
  },
})

async function* linesOf(bytes: Readable, signal: AbortSignal): AsyncIterable<string> {
  for await (const line of createInterface({ input: bytes, crlfDelay: Infinity })) {
    signal.throwIfAborted()
    yield line
  }
}

/** @throws {InputRefused} where there is no such file to read */
async function opened(file: string, { cwd, stdin }: Context): Promise<Readable> {
  if (file === '-') return Readable.from(stdin)
  try {
    const handle = await open(resolve(cwd, file))
    if ((await handle.stat()).isFile()) return handle.createReadStream()
    await handle.close()
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const problem = code === 'ENOENT' ? 'there is no such file' : `it could not be read (${code})`
    throw new InputRefused(file, problem, 'Check the path.', { cause })
  }
  throw new InputRefused(
    file,
    'it is no file',
    'Give a file that "redthread export --format jsonl" has made.',
  )
}
