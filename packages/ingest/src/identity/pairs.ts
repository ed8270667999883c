/** Which units are compared: those that share a name, and of a crowd only so many. */
import { familyBlock } from '@redthread/graph'

import { familiesAmong } from './families.ts'
import type { Link } from './link.ts'
import { blocksOfUnit, type Unit } from './units.ts'

/** Of the different names in a block so many are compared, and of those that people judged, all with these. */
export const MOST_COMPARED = 24

/** Two units, the smaller id first. */
export type Pair = readonly [one: Unit, other: Unit]

/** A pair, and what a scorer says of it. */
export interface Compared extends Link {
  readonly pair: Pair
}

/** The pairs to compare, each once. Which they are depends on the set alone, not on its order. */
export function pairsAmong(units: readonly Unit[]): Pair[] {
  const seen = new Set<string>()
  const pairs: Pair[] = []
  const add = (pair: Pair) => {
    const key = `${pair[0].id} ${pair[1].id}`
    if (!seen.has(key)) pairs.push(pair)
    seen.add(key)
  }
  for (const block of blocksAmong(units).values()) for (const pair of pairsWithin(block)) add(pair)
  for (const { bare, full } of familiesAmong(units).values())
    for (const one of bare) for (const other of full) add(inOrder(one, other))
  return pairs
}

const inOrder = (one: Unit, other: Unit): Pair => (one.id < other.id ? [one, other] : [other, one])

export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)

function blocksAmong(units: readonly Unit[]): Map<string, Unit[]> {
  const blocks = new Map<string, Unit[]>()
  for (const unit of units.filter(({ bare }) => !bare)) {
    const families = new Set(unit.form ? familyBlock(unit.form) : [])
    for (const name of blocksOfUnit(unit).filter(block => !families.has(block))) {
      const block = blocks.get(`${unit.kind} ${name}`)
      if (block) block.push(unit)
      else blocks.set(`${unit.kind} ${name}`, [unit])
    }
  }
  return blocks
}

/** As many as are compared, whatever comes: who is left out is said in the review. */
function* pairsWithin(block: readonly Unit[]): Generator<Pair> {
  const sorted = block.toSorted((a, b) => (a.form!.id < b.form!.id ? -1 : 1))
  const seen = sorted.filter(({ form }) => !form!.judged).slice(0, MOST_COMPARED)
  const all = [...seen, ...sorted.filter(({ form }) => form!.judged)]
  for (const [at, one] of all.slice(0, MOST_COMPARED).entries())
    for (const other of all.slice(at + 1)) yield inOrder(one, other)
}
