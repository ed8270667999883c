/** Files, folders, pages and standard input to articles. */
import { InputRefused } from '@redthread/graph'

import { articleOf } from './article.ts'
import type { Draft } from './draft.ts'
import { openInput } from './open.ts'
import type { ReadOptions, ReadOutcome } from './read-outcome.ts'
import type { Readable } from './readable.ts'
import { notReadable, refused } from './refusals.ts'

export type { ReadOptions, ReadOutcome } from './read-outcome.ts'

/**
 * Reads paths, folders, web addresses and `-` (standard input), in the order given; each file once.
 *
 * What cannot be read is an outcome of its own and never keeps the others from being read. What a folder holds
 * besides articles is named in the warnings of its first article.
 */
export async function* readSources(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncIterable<ReadOutcome> {
  const seen = new Set<string>()
  const readAt = options.readAt ?? new Date().toISOString()
  const pending: string[] = []
  for (const given of inputs) {
    for await (const found of openInput(given, options, seen)) {
      if (found instanceof InputRefused) yield failure(found)
      else yield* read(found, readAt, pending)
    }
  }
}

const failure = (error: InputRefused): ReadOutcome => ({ kind: 'failure', source: error.source, error })

/** `pending`: warnings that wait for an article to go with. */
async function* read(found: Readable, readAt: string, pending: string[]): AsyncIterable<ReadOutcome> {
  const { input, format, source } = found
  pending.push(...found.warnings)
  try {
    for await (const draft of format.read(input)) {
      yield draft instanceof InputRefused ? failure(draft) : outcomeOf(draft)
    }
  } catch (error) {
    // One article that trips a parser must not take the others with it.
    const isKnown = error instanceof InputRefused
    yield failure(isKnown ? error : refused(input.source, notReadable(String(error)), error))
  }

  function outcomeOf(draft: Draft): ReadOutcome {
    const shown = draft.line === null ? input.source : `${input.source}:${draft.line}`
    const { article, warnings } = articleOf(draft, { source, url: input.url, readAt })
    return { kind: 'article', source: shown, article, warnings: [...pending.splice(0), ...warnings] }
  }
}
