/** Sources into a store, article by article: what `ingest` does, and `serve` with the examples. */
import { ChangeRefused, type GraphStore, InputRefused, RedthreadError } from '@redthread/graph'
import type { LoadReport, ReadOptions } from '@redthread/ingest'

import { type Ahead, readAhead } from './read-ahead.ts'
import { type Understood, understandAll } from './understand-all.ts'

/** What became of one article. */
export type Loaded =
  | {
      readonly status: LoadReport['outcome']
      readonly source: string
      readonly article: string
      readonly title: string | null
      readonly language: string
      readonly statements: number
      readonly warnings: readonly string[]
    }
  | { readonly status: 'failed'; readonly source: string; readonly error: unknown }

/** Without store or model there is no going on; the source is the one that was not read any more. */
export class Broken extends Error {
  override readonly name = 'Broken'
  readonly source: string

  constructor(source: string, cause: unknown) {
    super(`stopped at ${source}`, { cause })
    this.source = source
  }
}

export interface LoadOptions extends ReadOptions {
  readonly store: GraphStore
  readonly signal: AbortSignal
  /** Threads that read; as many as cores where absent. */
  readonly workers?: number | undefined
}

/** Enough to know how much is to come in most cases, and little enough to hold. */
const MOST_AHEAD = 2000

/**
 * Reads, understands and loads. What fails is an outcome of its own and the others go on. Stops after the article
 * that it is at where `signal` is aborted.
 *
 * @throws {Broken} where the next article would fail as well; what was loaded is kept
 */
export async function loadSources(
  inputs: readonly string[],
  { store, signal, workers, ...options }: LoadOptions,
): Promise<Ahead<Loaded>> {
  const { readSources, loadDocument } = await import('@redthread/ingest')
  const ahead = readAhead(readSources(inputs, options), MOST_AHEAD, signal)
  return { ...ahead, items: loaded() }

  async function* loaded(): AsyncIterable<Loaded> {
    for await (const read of understandAll(ahead.items, { workers, signal })) yield await load(read)
  }

  async function load(read: Understood): Promise<Loaded> {
    const { source } = read
    if (read.kind === 'failure') return { status: 'failed', source, error: read.error }
    const { article, warnings, result } = read
    try {
      if ('error' in result) throw result.error
      const report = await loadDocument(store, result.document)
      const { title, language } = article
      const { outcome: status, statements } = report
      return { status, source, article: article.id, title, language, statements, warnings }
    } catch (error) {
      if (endsAll(error)) throw new Broken(source, error)
      return { status: 'failed', source, error }
    }
  }
}

/** An article that trips us is one article; a store or a model that is gone is gone for all. */
export const endsAll = (error: unknown): boolean =>
  error instanceof RedthreadError && !(error instanceof InputRefused || error instanceof ChangeRefused)
