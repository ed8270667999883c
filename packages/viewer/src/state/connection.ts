import { type ReadonlySignal, signal } from '@preact/signals'

import type { Api } from '../api/client.ts'
import { ApiFailure } from '../api/failure.ts'

export interface Connection {
  /** True from a call that the server did not answer until one that it did. */
  readonly lost: ReadonlySignal<boolean>
  /** The same API, watched. */
  readonly api: Api
}

/** Watches whether the server answers at all; a refusal is an answer too. */
export function watch(api: Api): Connection {
  const lost = signal(false)
  const watched =
    <Args extends unknown[], T>(call: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      try {
        const answer = await call(...args)
        lost.value = false
        return answer
      } catch (error) {
        if (error instanceof ApiFailure) lost.value = error.kind === 'unreachable'
        throw error
      }
    }
  return {
    lost,
    api: {
      overview: watched(api.overview),
      search: watched(api.search),
      entity: watched(api.entity),
      neighbours: watched(api.neighbours),
      edge: watched(api.edge),
      articles: watched(api.articles),
      article: watched(api.article),
      judgements: watched(api.judgements),
      review: watched(api.review),
      judge: watched(api.judge),
      undo: watched(api.undo),
    },
  }
}
