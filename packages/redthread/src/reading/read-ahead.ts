/** Reading ahead of whoever takes: so that a progress bar knows how much is to come, and nobody waits for a disk. */
import { setTimeout as delay } from 'node:timers/promises'

/** Enough to read a folder of articles, and to count them. Once the first is being worked on, reading is slow. */
const HEAD_START_MS = 500

export interface Ahead<T> {
  readonly items: AsyncIterable<T>
  /** How many have been read, taken or not, and whether that is all. */
  known(): { readonly count: number; readonly complete: boolean }
}

/** Reads items before they are taken, `most` of them at most; ends at once where `signal` is aborted. */
export function readAhead<T>(source: AsyncIterable<T>, most: number, signal: AbortSignal): Ahead<T> {
  const waiting: T[] = []
  const state = { count: 0, complete: false, failure: null as { readonly error: unknown } | null }
  const waiters: (() => void)[] = []
  const isEnough = () => state.complete || state.failure !== null || waiting.length >= most || signal.aborted
  const wake = () => waiters.splice(0).forEach(go => go())
  void read()
  signal.addEventListener('abort', wake, { once: true })
  return { items: taken(), known: () => ({ count: state.count, complete: state.complete }) }

  async function read(): Promise<void> {
    try {
      for await (const item of source) {
        waiting.push(item)
        state.count += 1
        wake()
        while (waiting.length >= most && !signal.aborted) await change()
        if (signal.aborted) return
      }
      state.complete = true
    } catch (error) {
      state.failure = { error }
    } finally {
      wake()
    }
  }

  async function* taken(): AsyncIterable<T> {
    await Promise.race([delay(HEAD_START_MS, undefined, { ref: false }), allOrMost()])
    while (!signal.aborted) {
      if (waiting.length > 0) {
        yield waiting.shift()!
        wake()
      } else if (state.failure) throw state.failure.error
      else if (state.complete) return
      else await change()
    }
  }

  async function allOrMost(): Promise<void> {
    while (!isEnough()) await change()
  }

  /** Until something has been read or taken, or the signal aborted. */
  function change(): Promise<void> {
    return new Promise(resolve => void waiters.push(resolve))
  }
}
