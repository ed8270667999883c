/**
 * A graph in a Neo4j server, cluster or Aura, 5.26 or later.
 *
 * Writers of one lock name wait for each other on a node of that name. A transaction that meets a deadlock or a change of
 * leader is tried again from its start, for some seconds.
 */
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver'

import { StoreUnreachable } from '../errors.ts'
import { applied } from '../queries/apply.ts'
import { CONSTRAINTS, INDEXES } from '../queries/schema.ts'
import { agreeOnVersion } from '../queries/version.ts'
import type { GraphStore, ReadQuery } from '../store.ts'
import { helpfully } from './neo4j-errors.ts'
import { neo4jExplore } from './neo4j-explore.ts'
import { lock, LOCK_CONSTRAINT } from './neo4j-locks.ts'
import { candidates, NAME_INDEX } from './neo4j-names.ts'
import { fromDriver, toDriver } from './neo4j-values.ts'
import { rankHits } from './ranking.ts'

export interface Neo4jOptions {
  readonly user?: string | undefined
  readonly password?: string | undefined
  readonly database?: string | undefined
  /** How long a transaction is tried again while the server does not answer, in milliseconds; 15,000 where absent. */
  readonly patience?: number
}

const OLDEST = [5, 26] as const

/** A graph behind `url`, an address without user and password. Opens no connection before the first call. */
export function neo4jStore(
  url: string,
  { user, password, database, patience = 15_000 }: Neo4jOptions,
): GraphStore {
  const driver = neo4j.driver(url, user === undefined ? undefined : neo4j.auth.basic(user, password ?? ''), {
    useBigInt: true,
    maxTransactionRetryTime: patience,
    connectionTimeout: 10_000,
    connectionAcquisitionTimeout: 30_000,
  })
  // What was written through this store is seen by its reads, also from another member of a cluster.
  const bookmarkManager = neo4j.bookmarkManager()
  const session = (mode: 'READ' | 'WRITE') =>
    driver.session({ defaultAccessMode: mode, bookmarkManager, ...(database ? { database } : {}) })
  const help = helpfully(url, database)

  return {
    prepare: () => help(() => prepared(driver, url, write, database)),
    read,
    transact: (locks, work) =>
      write(async transaction => {
        const query = <Row>(asked: ReadQuery) => run<Row>(transaction, asked)
        await lock({ read: query }, locks)
        return work({ read: query, apply: change => applied({ read: query }, change) })
      }),
    explore: neo4jExplore(() => session('READ'), help),
    search: async (text, { limit = 20, types } = {}) =>
      rankHits(text, await candidates({ read }, text, types ?? null), limit),
    close: () => driver.close(),
  }

  function read<Row>(query: ReadQuery): Promise<Row[]> {
    return help(async () => {
      await using reading = session('READ')
      return await reading.executeRead(transaction => run<Row>(transaction, query))
    })
  }

  function write<T>(work: (transaction: ManagedTransaction) => Promise<T>): Promise<T> {
    return help(async () => {
      await using writing = session('WRITE')
      return await writing.executeWrite(work)
    })
  }
}

type Write = <T>(work: (transaction: ManagedTransaction) => Promise<T>) => Promise<T>

async function prepared(driver: Driver, url: string, write: Write, database?: string): Promise<void> {
  const { agent = '' } = await driver.getServerInfo(database ? { database } : {})
  requireVersion(url, agent)
  // A transaction changes either the schema or the data.
  for (const cypher of [...CONSTRAINTS, LOCK_CONSTRAINT, ...INDEXES, NAME_INDEX]) {
    await write(transaction => run(transaction, { cypher }))
  }
  await write(async transaction => {
    await run(transaction, { cypher: 'CALL db.awaitIndexes(300)' })
    await agreeOnVersion({ read: query => run(transaction, query) }, `The graph in ${url}`)
  })
}

function requireVersion(url: string, agent: string): void {
  const [, major = '0', minor = '0'] = /Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? []
  const [oldestMajor, oldestMinor] = OLDEST
  if (Number(major) > oldestMajor || (Number(major) === oldestMajor && Number(minor) >= oldestMinor)) return
  throw new StoreUnreachable(
    `${url} runs ${agent || 'an unknown server'}; Redthread needs Neo4j ${OLDEST.join('.')} or later.`,
    'Update the server, or give another --store.',
  )
}

async function run<Row>(
  transaction: ManagedTransaction,
  { cypher, parameters = {} }: ReadQuery,
): Promise<Row[]> {
  const { records } = await transaction.run(cypher, toDriver(parameters) as Record<string, unknown>)
  return records.map(record => fromDriver(record.toObject()) as Row)
}
