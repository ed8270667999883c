/**
 * Untrusted Cypher on Neo4j: its tokens are looked at, then its plan, then it runs in a reading session with a time limit.
 * The server ends what is too slow between two rows; what it cannot end within one expression is refused by its tokens.
 */
import { setTimeout as pause } from 'node:timers/promises'

import { Neo4jError, type Session } from 'neo4j-driver'

import { QueryRefused, QueryTimedOut } from '../errors.ts'
import type { ExploreLimits, ExploreRow } from '../store.ts'
import { allowedTokens } from './explore-rules.ts'
import { cells, endsIn } from './neo4j-cells.ts'
import type { Help } from './neo4j-errors.ts'
import { requireReading } from './neo4j-plan.ts'
import { toDriver } from './neo4j-values.ts'

/** What the server gets beyond a query's time to end it by itself, before it is left alone with it. */
const GRACE_MS = 2000

/** Runs untrusted queries in reading sessions that `open` gives. */
export function neo4jExplore(open: () => Session, help: Help) {
  return async function* explore(
    cypher: string,
    parameters: Record<string, unknown>,
    limits: ExploreLimits,
  ): AsyncGenerator<ExploreRow> {
    allowedTokens(cypher)
    const session = open()
    const given = toDriver(parameters) as Record<string, unknown>
    const ended = new AbortController()
    try {
      const late = pause(limits.milliseconds + GRACE_MS, undefined, {
        signal: ended.signal,
        ref: false,
      }).then(() => {
        throw tooLong(limits.milliseconds)
      })
      const answer = help(() => answered(session, { cypher, parameters: given }, limits)).catch(
        refused(limits),
      )
      yield* await Promise.race([answer, late])
    } finally {
      ended.abort()
      // A server that is stuck in one expression would keep us waiting for the session's end.
      await Promise.race([session.close(), pause(GRACE_MS, undefined, { ref: false })])
    }
  }
}

interface Asked {
  readonly cypher: string
  readonly parameters: Record<string, unknown>
}

async function answered(
  session: Session,
  { cypher, parameters }: Asked,
  limits: ExploreLimits,
): Promise<ExploreRow[]> {
  await requireReadingPlan(session, { cypher, parameters }, limits)
  const transaction = await session.beginTransaction({ timeout: limits.milliseconds })
  try {
    const rows: Record<string, unknown>[] = []
    for await (const record of transaction.run(cypher, parameters)) {
      rows.push(record.toObject())
      if (rows.length >= limits.rows) break
    }
    const { records } = await transaction.run(
      'MATCH (n) WHERE elementId(n) IN $ids RETURN elementId(n) AS element, n.id AS id',
      { ids: [...new Set(rows.flatMap(row => endsIn(row)))] },
    )
    const ids = new Map(records.map(record => [record.get('element'), record.get('id')]))
    const idOf = (element: string): string => String(ids.get(element) ?? element)
    return rows.map(row => cells(row, idOf))
  } finally {
    await transaction.close()
  }
}

async function requireReadingPlan(
  session: Session,
  { cypher, parameters }: Asked,
  limits: ExploreLimits,
): Promise<void> {
  const { summary } = await session.run(`EXPLAIN ${cypher}`, parameters, { timeout: limits.milliseconds })
  if (summary.queryType !== 'r' || summary.plan === false) {
    throw new QueryRefused(
      'The query would change the graph; here it is only read.',
      'Use MATCH and RETURN alone.',
    )
  }
  requireReading(summary.plan)
}

const tooLong = (milliseconds: number) =>
  new QueryTimedOut(
    `The query took longer than ${milliseconds / 1000} s and was stopped.`,
    'Ask for less: name a starting point, shorten a path, add LIMIT.',
  )

/** What the server said against a query, in our words. */
function refused({ milliseconds }: ExploreLimits) {
  return (error: unknown): never => {
    if (!(error instanceof Neo4jError)) throw error
    if (/TransactionTimedOut|TransactionTerminated|LockClientStopped/.test(error.code))
      throw tooLong(milliseconds)
    if (/OutOfMemory/.test(error.code)) {
      throw new QueryTimedOut(
        'The query took more memory than it may and was stopped.',
        'Ask for less, or add LIMIT.',
      )
    }
    throw new QueryRefused(
      `The query is not understood: ${error.message}`,
      'See docs/cypher.md for queries that work.',
      {
        cause: error,
      },
    )
  }
}
