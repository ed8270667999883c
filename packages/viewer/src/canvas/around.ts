import type { Desk, Id, Point } from '../desk/desk.ts'
import { boardEdges } from '../desk/visible.ts'
import { type Box, nodeRoom, overlap } from './sizes.ts'

const FIRST_RING = 120
const RING_STEP = 42
const RINGS = 40

/**
 * Places for new nodes near the placed ones that they belong to, on free ground, fanning outwards; placed nodes
 * stay. Those with the most placed neighbours come first. Deterministic.
 */
export function placeAround(desk: Desk, fresh: readonly Id[]): ReadonlyMap<Id, Point> {
  const neighbours = neighbourhood(desk)
  const places = new Map(desk.board.places)
  const boxes = [...places].map(([id, place]) => boxOf(desk, id, place))
  const found = new Map<Id, Point>()
  const waiting = new Set(fresh)
  while (waiting.size > 0) {
    const id = nextOf(desk, waiting, other => placedNeighbours(other).length)
    const place = freePlace(desk, id, placedNeighbours(id), boxes)
    waiting.delete(id)
    places.set(id, place)
    found.set(id, place)
    boxes.push(boxOf(desk, id, place))
  }
  return found

  function placedNeighbours(id: Id): readonly Point[] {
    return (neighbours.get(id) ?? []).flatMap(other => places.get(other) ?? [])
  }
}

function neighbourhood(desk: Desk): ReadonlyMap<Id, readonly Id[]> {
  const found = new Map<Id, Id[]>()
  const add = (id: Id, other: Id) => found.set(id, [...(found.get(id) ?? []), other])
  for (const { from, to } of boardEdges(desk)) {
    add(from, to)
    add(to, from)
  }
  return found
}

/** The waiting node with the most placed neighbours; then the best connected; then by id. */
function nextOf({ nodes }: Desk, waiting: ReadonlySet<Id>, placed: (id: Id) => number): Id {
  const degree = (id: Id) => nodes.get(id)?.degree ?? 0
  const [best] = [...waiting].toSorted(
    (a, b) => placed(b) - placed(a) || degree(b) - degree(a) || (a < b ? -1 : 1),
  )
  if (best === undefined) throw new RangeError('Nothing waits to be placed.')
  return best
}

function freePlace(desk: Desk, id: Id, near: readonly Point[], boxes: readonly Box[]): Point {
  const middle = centre(boxes)
  const anchor = near.length > 0 ? centre(near) : beside(boxes)
  const outwards = Math.atan2(anchor.y - middle.y, anchor.x - middle.x)
  const isFree = (place: Point) => {
    const box = boxOf(desk, id, place)
    return !boxes.some(other => overlap(box, other))
  }
  if (near.length !== 1 && isFree(anchor)) return anchor
  return spots(anchor, outwards).find(isFree) ?? beside(boxes)
}

/** Spots around an anchor, ring by ring, on each from outwards to inwards on both sides in turn. */
function spots(anchor: Point, outwards: number): readonly Point[] {
  return Array.from({ length: RINGS }, (_, ring) => {
    const radius = FIRST_RING + ring * RING_STEP
    const count = Math.floor((2 * Math.PI * radius) / 64)
    return Array.from({ length: count }, (__, turn) => {
      const side = turn % 2 === 0 ? 1 : -1
      const angle = outwards + (side * Math.ceil(turn / 2) * 2 * Math.PI) / count
      return { x: anchor.x + radius * Math.cos(angle), y: anchor.y + radius * Math.sin(angle) }
    })
  }).flat()
}

const boxOf = ({ nodes }: Desk, id: Id, place: Point): Box => {
  const node = nodes.get(id)
  return { ...place, ...(node ? nodeRoom(node) : { width: 40, height: 40 }) }
}

function centre(points: readonly Point[]): Point {
  const count = Math.max(1, points.length)
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 })
  return { x: sum.x / count, y: sum.y / count }
}

/** Free ground to the right of everything; the origin of an empty board. */
function beside(boxes: readonly Box[]): Point {
  if (boxes.length === 0) return { x: 0, y: 0 }
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2))
  return { x: right + 2 * FIRST_RING, y: centre(boxes).y }
}
