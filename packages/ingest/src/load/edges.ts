/** Edges follow statements: drawn anew between the entities whose statements or appearances change. */
import {
  type Edge,
  type Transaction,
  deriveEdges,
  edgesBetween,
  edgesTouching,
  evidenceBetween,
  evidenceTouching,
} from '@redthread/graph'

import { type Hold, entityLocks } from './locks.ts'

export interface Ends {
  /** Entities, before or after the change, between which statements come or go. */
  readonly pairs: readonly (readonly [string, string])[]
  /** Entities that appearances leave for another one, and those that they come to. */
  readonly left: ReadonlySet<string>
  readonly reached: ReadonlySet<string>
}

export interface Wire {
  /** Edges that have to go before their ends do. */
  readonly stale: readonly string[]
  /** Draws the edges of now; to be called when the statements are those of now. */
  draw(): Promise<void>
}

/** Takes note of the edges as they stand before a change of their ends. */
export async function rewire(tx: Transaction, { pairs, left, reached }: Ends, hold: Hold): Promise<Wire> {
  const touched = [...new Set([...left, ...reached])]
  const touching = touched.length > 0 ? await edgesTouching(tx, touched) : []
  // Their other ends must not change their id while these edges are drawn.
  hold(entityLocks([...touched, ...touching.flatMap(({ from, to }) => [from, to])]))
  const apart = distinct(pairs)
  const before = byId([...touching, ...(apart.length > 0 ? await edgesBetween(tx, apart) : [])])
  return { stale: [...before.keys()], draw }

  async function draw(): Promise<void> {
    const evidence = [
      ...(touched.length > 0 ? await evidenceTouching(tx, touched) : []),
      ...(apart.length > 0 ? await evidenceBetween(tx, apart) : []),
    ]
    const edges = deriveEdges(evidence)
    if (edges.length > 0) await tx.apply({ upsert: { edges } })
  }
}

const byId = (edges: readonly Edge[]) => new Map(edges.map(edge => [edge.id, edge]))

function distinct(pairs: Ends['pairs']): (readonly [string, string])[] {
  const found = new Map(pairs.map(([a, b]) => [a < b ? `${a} ${b}` : `${b} ${a}`, [a, b] as const]))
  return [...found.values()]
}
