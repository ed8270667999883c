/**
 * Runs synchronous work with a `Math.random` that gives the same numbers every time: fcose draws its samples from
 * it and takes no seed. The numbers are those of mulberry32 (T. Ettinger, public domain).
 */
export function seeded<T>(seed: number, work: () => T): T {
  const random = Math.random
  let state = 20_260 + seed
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  try {
    return work()
  } finally {
    Math.random = random
  }
}
