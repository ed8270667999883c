/** Which appearances are compared: those that share a name, and of a crowd only so many. */
import { type AppearanceRecord, keysOf, namesOf } from './keys.ts'
import type { Link } from './link.ts'

/** In a block of more than these, all are compared with these many alone: work that grows with the block, not its square. */
export const MOST_COMPARED = 24

/** Two appearances, the smaller id first. */
export type Pair = readonly [one: AppearanceRecord, other: AppearanceRecord]

/** A pair, and what a scorer says of it. */
export interface Compared extends Link {
  readonly pair: Pair
}

/** The pairs to compare, each once. Which they are depends on the set alone, not on its order. */
export function pairsAmong(appearances: readonly AppearanceRecord[]): Pair[] {
  const seen = new Set<string>()
  const pairs: Pair[] = []
  for (const block of blocksAmong(appearances).values()) {
    for (const pair of pairsWithin(block.toSorted(byId))) {
      const key = `${pair[0].id} ${pair[1].id}`
      if (!seen.has(key)) pairs.push(pair)
      seen.add(key)
    }
  }
  return pairs
}

export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)

function blocksAmong(appearances: readonly AppearanceRecord[]): Map<string, AppearanceRecord[]> {
  const blocks = new Map<string, AppearanceRecord[]>()
  for (const appearance of appearances) {
    const { kind } = keysOf(appearance)
    for (const name of namesOf(appearance)) {
      const block = blocks.get(`${kind} ${name}`)
      if (block) block.push(appearance)
      else blocks.set(`${kind} ${name}`, [appearance])
    }
  }
  return blocks
}

/** Ids are hashes: the smallest are as good a sample as any. */
function* pairsWithin(block: readonly AppearanceRecord[]): Generator<Pair> {
  for (const [at, one] of block.slice(0, MOST_COMPARED).entries()) {
    for (const other of block.slice(at + 1)) yield [one, other]
  }
}
