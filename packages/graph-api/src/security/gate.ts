/** Keeps expensive requests from crowding out the others. */
import { TooBusy } from '../errors.ts'

export interface Gate {
  /**
   * Does the work when it is its turn; a caller who has gone by then is passed over.
   *
   * @throws {TooBusy} where too many wait already
   */
  run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T>
}

/** Lets `atOnce` works through at the same time and has up to `waiting` more wait, first come, first served. */
export function gate(atOnce: number, waiting: number): Gate {
  let free = atOnce
  const queue: (() => void)[] = []

  async function enter(): Promise<void> {
    if (free > 0) {
      free -= 1
      return
    }
    if (queue.length >= waiting) throw new TooBusy()
    await new Promise<void>(resolve => queue.push(resolve))
  }

  /** Hands the place on; it is free only where nobody waits. */
  function leave(): void {
    const next = queue.shift()
    if (next) next()
    else free += 1
  }

  return {
    async run(signal, work) {
      await enter()
      try {
        signal.throwIfAborted()
        return await work()
      } finally {
        leave()
      }
    },
  }
}
