/** What was read, understood: on all cores, in the order in which it was read. */
import type { Document, ReadOutcome } from '@redthread/ingest'

import { whole } from '../options.ts'
import { type Ahead, readAhead } from './read-ahead.ts'

/** How many threads read; of every verb that reads articles. */
export const WORKERS = whole(
  '--workers <number>',
  'threads that read articles, about 200 MB each (as many as cores if not given)',
  { from: 1, to: 256, otherwise: undefined },
)

/** An article with what was understood of it, or why that failed; or a source that gave none. */
export type Understood =
  | (Extract<ReadOutcome, { kind: 'article' }> & { readonly result: Result })
  | Extract<ReadOutcome, { kind: 'failure' }>

type Result = { readonly document: Document } | { readonly error: unknown }

/** Each thread finds the next article ready, and a long article holds up few others. */
const AHEAD_A_WORKER = 4

/**
 * Understands articles ahead of whoever takes them. The order is that of the sources, whatever takes how long.
 * Whoever takes them has to take all, or leave the loop: the threads end with it.
 */
export async function* understandAll(
  outcomes: AsyncIterable<ReadOutcome>,
  { workers, signal }: { readonly workers: number | undefined; readonly signal: AbortSignal },
): AsyncIterable<Understood> {
  const { openReaders } = await import('@redthread/ingest')
  const readers = openReaders({ workers })
  const left = new AbortController()
  const isOver = AbortSignal.any([signal, left.signal])
  try {
    const started = mapped(outcomes, outcome => ({ outcome, result: begin(outcome) }))
    const ahead: Ahead<Started> = readAhead(started, readers.most * AHEAD_A_WORKER, isOver)
    for await (const { outcome, result } of ahead.items) {
      if (outcome.kind === 'failure') yield outcome
      else yield { ...outcome, result: await result }
    }
  } finally {
    left.abort()
    await readers.close()
  }

  /** A promise that is always kept: a failure may come long before its turn. */
  function begin(outcome: ReadOutcome): Promise<Result> {
    if (outcome.kind === 'failure') return Promise.resolve({ error: outcome.error })
    return readers.understand(outcome.article).then(
      document => ({ document }),
      (error: unknown) => ({ error }),
    )
  }
}

interface Started {
  readonly outcome: ReadOutcome
  readonly result: Promise<Result>
}

async function* mapped<T, U>(items: AsyncIterable<T>, change: (item: T) => U): AsyncIterable<U> {
  for await (const item of items) yield change(item)
}
