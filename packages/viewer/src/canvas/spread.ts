import type { Id, Point } from '../desk/desk.ts'
import { type Box, overlap } from './sizes.ts'

export interface Placed extends Box {
  readonly id: Id
  /** Others make way for it. */
  readonly fixed: boolean
}

type Moving = { -readonly [Key in keyof Placed]: Placed[Key] }

/** Rounds for a small board; a big one gets fewer, so that it stays quick. */
const rounds = (count: number): number => Math.ceil(Math.min(120, 60_000 / Math.max(1, count)))

/**
 * Moves boxes (given by their centres) apart until none overlaps or patience ends; each pair parts along the way
 * that is shortest. The same boxes give the same places.
 */
export function spread(boxes: readonly Placed[]): ReadonlyMap<Id, Point> {
  const moving: Moving[] = boxes.map(box => ({ ...box }))
  for (let round = rounds(boxes.length); round > 0; round--) if (!partAll(moving)) break
  return new Map(moving.map(({ id, x, y }) => [id, { x, y }]))
}

/** One round over all pairs that can touch, from left to right; true if any had to move. */
function partAll(boxes: readonly Moving[]): boolean {
  const ordered = boxes.toSorted((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1))
  const widest = Math.max(0, ...boxes.map(({ width }) => width))
  let moved = false
  for (const [index, one] of ordered.entries()) {
    const reach = one.x + (one.width + widest) / 2
    for (let next = index + 1; next < ordered.length; next++) {
      const other = ordered[next]
      if (!other || other.x > reach) break
      moved = partPair(one, other) || moved
    }
  }
  return moved
}

function partPair(one: Moving, other: Moving): boolean {
  if (!overlap(one, other) || (one.fixed && other.fixed)) return false
  part(one, other)
  return true
}

function part(one: Moving, other: Moving): void {
  const inX = (one.width + other.width) / 2 - Math.abs(one.x - other.x)
  const inY = (one.height + other.height) / 2 - Math.abs(one.y - other.y)
  const axis = inX < inY ? 'x' : 'y'
  const gap = Math.min(inX, inY) + 0.5
  const sign = one[axis] <= other[axis] ? 1 : -1
  const share = one.fixed ? 0 : other.fixed ? 1 : 0.5
  one[axis] -= sign * gap * share
  other[axis] += sign * gap * (1 - share)
}
