import { effect, type ReadonlySignal, signal } from '@preact/signals'

import { isAbort } from '../api/client.ts'
import { ApiFailure } from '../api/failure.ts'

/** Something that the server holds, as far as it is here. */
export type Remote<T> =
  | { readonly state: 'idle' }
  | { readonly state: 'loading'; readonly before: T | null }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: ApiFailure }

export interface Followed<T> {
  readonly remote: ReadonlySignal<Remote<T>>
  /** Asks anew. */
  readonly ask: () => void
  /** Asks anew for what failed. */
  readonly retry: () => void
}

/**
 * Keeps what belongs to a key: asks when the key changes, gives up what it asked for before, and is idle while
 * the key is null.
 */
export function follow<T>(
  key: ReadonlySignal<string | null>,
  load: (key: string, signal: AbortSignal) => Promise<T>,
): Followed<T> {
  const remote = signal<Remote<T>>({ state: 'idle' })
  let running = new AbortController()

  const ask = async (wanted: string | null) => {
    running.abort()
    running = new AbortController()
    remote.value = wanted === null ? { state: 'idle' } : { state: 'loading', before: valueOf(remote.peek()) }
    if (wanted !== null) await settle(remote, load(wanted, running.signal))
  }
  effect(() => void ask(key.value))
  return {
    remote,
    ask: () => void ask(key.peek()),
    retry: () => void (remote.peek().state === 'failed' && ask(key.peek())),
  }
}

async function settle<T>(remote: { value: Remote<T> }, answer: Promise<T>): Promise<void> {
  try {
    remote.value = { state: 'ready', value: await answer }
  } catch (error) {
    if (isAbort(error)) return
    if (!(error instanceof ApiFailure)) throw error
    remote.value = { state: 'failed', failure: error }
  }
}

export const valueOf = <T>(remote: Remote<T>): T | null => (remote.state === 'ready' ? remote.value : null)
