/** `export`: the whole graph as lines, for a backup or another tool. */
import { exportGraph } from '@redthread/graph'

import { withStore } from '../context.ts'
import { DONE } from '../exit-codes.ts'
import { choice } from '../options.ts'
import { DEFAULT_STORE, STORE, verb } from '../verb.ts'

/** Lines are gathered into pieces of about this many characters: a write for each would take longer than its making. */
const PIECE = 64 * 1024

export const exporting = verb({
  name: 'export',
  summary:
    'Print the whole graph: a first line that says what it is, then a record a line. Edges are left out: import works them out again.',
  arguments: '',
  options: {
    store: STORE,
    format: choice('--format <format>', 'how it is printed', ['jsonl']),
  },
  examples: [
    ['export --format jsonl > graph.jsonl', 'a backup'],
    ['export --store neo4j://localhost:7687 | gzip > graph.jsonl.gz', 'of a Neo4j, packed'],
  ],
  where: 'with the store',
  run: ({ options }, context) =>
    withStore(
      context,
      options.store ?? DEFAULT_STORE,
      async store => {
        let piece = ''
        for await (const line of exportGraph(store)) {
          context.signal.throwIfAborted()
          piece += `${line}\n`
          if (piece.length < PIECE) continue
          await context.stdout.write(piece)
          piece = ''
        }
        if (piece !== '') await context.stdout.write(piece)
        return DONE
      },
      { mustExist: true },
    ),
})
