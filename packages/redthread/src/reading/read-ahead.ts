/** Reading ahead of whoever takes: so that a progress bar knows how much is to come, and nobody waits for a disk. */

export interface Ahead<T> {
  readonly items: AsyncIterable<T>
  /** How many have been read, taken or not, and whether that is all. */
  known(): { readonly count: number; readonly complete: boolean }
}

/** Reads items before they are taken, `most` of them at most; ends at once where `signal` is aborted. */
export function readAhead<T>(source: AsyncIterable<T>, most: number, signal: AbortSignal): Ahead<T> {
  const waiting: T[] = []
  let count = 0
  let complete = false
  let failure: { readonly error: unknown } | undefined
  const waiters: (() => void)[] = []
  const wake = () => waiters.splice(0).forEach(go => go())
  void read()
  signal.addEventListener('abort', wake, { once: true })
  return { items: taken(), known: () => ({ count, complete }) }

  async function read(): Promise<void> {
    try {
      for await (const item of source) {
        waiting.push(item)
        count += 1
        wake()
        while (waiting.length >= most && !signal.aborted) await change()
        if (signal.aborted) return
      }
      complete = true
    } catch (error) {
      failure = { error }
    } finally {
      wake()
    }
  }

  async function* taken(): AsyncIterable<T> {
    while (!signal.aborted) {
      if (waiting.length > 0) {
        yield waiting.shift()!
        wake()
      } else if (failure) throw failure.error
      else if (complete) return
      else await change()
    }
  }

  /** Until something has been read or taken, or the signal aborted. */
  function change(): Promise<void> {
    return new Promise(resolve => void waiters.push(resolve))
  }
}
