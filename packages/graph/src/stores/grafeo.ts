import { StoreUnreachable } from '../errors.ts'
import { applied } from '../queries/apply.ts'
import { entitiesToName } from '../queries/naming.ts'
import { CONSTRAINTS, ID_INDEXES, INDEXES } from '../queries/schema.ts'
import { agreeOnVersion } from '../queries/version.ts'
import type { EntityHit, GraphChange, GraphStore, ReadQuery, SearchOptions, Transaction } from '../store.ts'
/**
 * A graph in an embedded Grafeo database: in a folder that one process owns at a time, or in memory.
 *
 * A transaction is on disk when `transact` returns; a killed process loses none that returned.
 */
import type { GrafeoDB, Transaction as GrafeoTransaction } from './grafeo-engine.ts'
import { grafeoExplorer } from './grafeo-explore.ts'
import { closeDatabase, openDatabase } from './grafeo-file.ts'
import { portable } from './grafeo-text.ts'
import { nameIndex, type NameIndex } from './name-index.ts'
import { oneAtATime } from './one-at-a-time.ts'

interface Opened {
  readonly db: GrafeoDB
  /** Made by the first search, and kept in step by every change since. */
  names?: NameIndex
  /** Counts the changes, so that a copy of the graph knows whether it is still true. */
  changes: number
}

/** A store in `folder`, or in memory where it is null. Opens nothing before the first call. */
export function grafeoStore(folder: string | null): GraphStore {
  let opening: Promise<Opened> | undefined
  let closed = false
  // One writer at a time: the engine refuses a second one that touches the same node.
  const inTurn = oneAtATime()
  const explorer = grafeoExplorer(async () => {
    const { db, changes } = await opened()
    return { changes, save: path => db.save(path) }
  })
  return {
    prepare: async () => prepared(await opened()),
    read: async query => run((await opened()).db, query),
    transact: (_locks, work) => inTurn(async () => transaction(await opened(), work)),
    explore: explorer.explore,
    search: async (text, options) => named(await opened(), text, options),
    close,
  }

  async function opened(): Promise<Opened> {
    if (closed) throw new StoreUnreachable('The store has been closed.', 'Open it again.')
    opening ??= openDatabase(folder).then(db => ({ db, changes: 0 }))
    return opening
  }

  /** In turn with writers: a change that is being made is not half in the index, nor added twice. */
  async function named(store: Opened, text: string, options: SearchOptions = {}): Promise<EntityHit[]> {
    const index = store.names ?? (await inTurn(async () => (store.names ??= await indexNames(store.db))))
    return index.search(text, options)
  }

  async function close(): Promise<void> {
    if (closed) return
    closed = true
    await explorer.close()
    await inTurn(async () => closeDatabase(folder, (await opening)?.db))
  }
}

async function prepared({ db }: Opened): Promise<void> {
  for (const statement of [...CONSTRAINTS, ...ID_INDEXES, ...INDEXES]) await db.executeCypher(statement)
  await agreeOnVersion({ read: query => run(db, query) }, 'The store')
}

async function transaction<T>(store: Opened, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const open = store.db.beginTransaction()
  const changes: GraphChange[] = []
  const read = <Row>(query: ReadQuery) => run<Row>(open, query)
  const apply = async (change: GraphChange) => {
    await applied({ read }, change)
    changes.push(change)
  }
  try {
    const result = await work({ read, apply })
    open.commit()
    store.changes += changes.length
    keepNames(store, changes)
    return result
  } finally {
    if (open.isActive) open.rollback()
  }
}

async function run<Row>(
  db: GrafeoDB | GrafeoTransaction,
  { cypher, parameters = {} }: ReadQuery,
): Promise<Row[]> {
  const { text, entry } = portable(cypher)
  const result = await (entry === 'gql' ? db.execute(text, parameters) : db.executeCypher(text, parameters))
  return result.toArray() as Row[]
}

async function indexNames(db: GrafeoDB): Promise<NameIndex> {
  const index = nameIndex()
  index.put(await entitiesToName({ read: query => run(db, query) }))
  return index
}

function keepNames({ names }: Opened, changes: readonly GraphChange[]): void {
  for (const { remove, upsert } of names ? changes : []) {
    names?.remove(remove?.entities ?? [])
    names?.put(upsert?.entities ?? [])
  }
}
