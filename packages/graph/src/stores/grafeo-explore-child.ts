import { cellFrom } from './grafeo-cells.ts'
/**
 * The process in which untrusted queries run on a copy of the graph: opened read-only, with a memory limit, and killed
 * by its parent where a query takes too long. Started by `grafeo-explore.ts`; arguments: the copy's path, and the
 * bytes that a query may add to the process's memory.
 */
import { engine, type GrafeoDB } from './grafeo-engine.ts'
import { type ChildAnswer, type ChildQuestion, TOO_MUCH_MEMORY } from './grafeo-messages.ts'

const MEMORY_CHECK_MS = 20

function serve(path: string, memory: number): void {
  const db = engine.openReadOnly(path)
  const most = process.memoryUsage.rss() + memory
  setInterval(() => {
    if (process.memoryUsage.rss() > most) process.exit(TOO_MUCH_MEMORY)
  }, MEMORY_CHECK_MS).unref()
  process.on('disconnect', () => process.exit(0))
  process.on('message', (question: ChildQuestion) => {
    answer(db, question).then(tell, (error: Error & { gqlStatus?: string }) =>
      tell({ kind: 'failed', message: error.message, status: error.gqlStatus ?? null }),
    )
  })
  tell({ kind: 'ready' })
}

const tell = (answered: ChildAnswer) => process.send?.(answered)

/** Runs a query; of its rows only as many are taken into JavaScript as are asked for. */
async function answer(db: GrafeoDB, { text, entry, parameters, rows }: ChildQuestion): Promise<ChildAnswer> {
  const result = await (entry === 'gql' ? db.execute(text, parameters) : db.executeCypher(text, parameters))
  const idOf = (node: number): string => String(db.getNode(node)?.get('id') ?? node)
  const taken = Array.from({ length: Math.min(rows, result.length) }, (_, position) => {
    const row = result.get(position)
    return Object.fromEntries(result.columns.map(column => [column, cellFrom(row[column] ?? null, idOf)]))
  })
  return { kind: 'rows', rows: taken }
}

serve(process.argv[2] ?? '', Number(process.argv[3]))
