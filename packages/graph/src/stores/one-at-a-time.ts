/** A queue: work given to it runs one after another, each after the one before has ended, well or badly. */
export function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return work => {
    const next = last.then(work)
    // What fails reaches its own caller; the queue goes on.
    last = next.catch(() => undefined)
    return next
  }
}
