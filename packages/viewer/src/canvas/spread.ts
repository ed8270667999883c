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

/** One round over all pairs; true if any had to move. */
function partAll(boxes: readonly Moving[]): boolean {
  let moved = false
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      if (!overlap(one, other) || (one.fixed && other.fixed)) continue
      part(one, other)
      moved = true
    }
  }
  return moved
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
