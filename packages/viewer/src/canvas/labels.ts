import { type Box, overlap } from './sizes.ts'

/** Something that wants words beside it, in screen pixels. */
export interface Candidate {
  readonly key: string
  readonly width: number
  readonly height: number
  /** Centres at which the words may stand, the best first. */
  readonly slots: readonly { readonly x: number; readonly y: number }[]
  /** Larger comes first. */
  readonly priority: number
  /** Stands in its first slot though it may cover others. */
  readonly forced: boolean
}

const CELL = 72
/** More cells than a column of any screen has. */
const COLUMN = 10_000

/**
 * Which words to write and where, so that none covers other words or an obstacle; in order of priority, each in
 * its first free slot, and left out where none is free.
 */
export function chooseLabels(
  candidates: readonly Candidate[],
  obstacles: readonly Box[],
): ReadonlyMap<string, Box> {
  const ground = occupied(obstacles)
  const chosen = new Map<string, Box>()
  const ordered = candidates.toSorted(
    (a, b) => Number(b.forced) - Number(a.forced) || b.priority - a.priority || (a.key < b.key ? -1 : 1),
  )
  for (const { key, width, height, slots, forced } of ordered) {
    const boxes = slots.map(slot => ({ ...slot, width, height }))
    const box = boxes.find(free => !ground.hits(free)) ?? (forced ? boxes[0] : undefined)
    if (!box) continue
    ground.add(box)
    chosen.set(key, box)
  }
  return chosen
}

/** The ground that is taken, by cells, so that asking costs little on a full board. */
function occupied(boxes: readonly Box[]) {
  const cells = new Map<number, Box[]>()
  const add = (box: Box) => {
    for (const cell of cellsOf(box)) {
      const there = cells.get(cell)
      if (there) there.push(box)
      else cells.set(cell, [box])
    }
  }
  for (const box of boxes) add(box)
  return {
    add,
    hits: (box: Box) => cellsOf(box).some(cell => cells.get(cell)?.some(other => overlap(box, other))),
  }
}

function cellsOf({ x, y, width, height }: Box): readonly number[] {
  const rows = steps(y - height / 2, y + height / 2)
  return steps(x - width / 2, x + width / 2).flatMap(column => rows.map(row => column * COLUMN + row))
}

/** The numbers of the cells that a stretch lies in. */
function steps(from: number, to: number): readonly number[] {
  const first = Math.floor(from / CELL)
  return Array.from({ length: Math.floor(to / CELL) - first + 1 }, (_, index) => first + index)
}
