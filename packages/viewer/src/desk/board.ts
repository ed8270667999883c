import type { Graph } from '../api/types.ts'
import { toggled, withAll, withEntries, without, withoutKey } from './collections.ts'
import { type Board, BOARD_LIMIT, type Desk, type Id, type Point } from './desk.ts'

/** Finds places for nodes that have none; pure, and it moves nothing that is placed. */
export type Placer = (desk: Desk, fresh: readonly Id[]) => ReadonlyMap<Id, Point>

/** Keeps what the server told, without showing it. What was known of a node or an edge gives way to the new. */
export const learn = (desk: Desk, { nodes, edges }: Graph): Desk => ({
  ...desk,
  nodes: withEntries(
    desk.nodes,
    nodes.map(node => [node.id, node] as const),
  ),
  edges: withEntries(
    desk.edges,
    edges.map(edge => [edge.id, edge] as const),
  ),
})

/**
 * Lays known nodes on the board; what is placed stays where it is. Where the board would overflow
 * (`BOARD_LIMIT`), the best-connected of the new ones are taken.
 */
export function show(desk: Desk, ids: readonly Id[], placer: Placer): Desk {
  const fresh = roomFor(desk, ids)
  if (fresh.length === 0) return desk
  const shown = withAll(desk.board.shown, fresh)
  const found = placer({ ...desk, board: { ...desk.board, shown } }, fresh)
  const places = fresh.map(id => [id, found.get(id) ?? { x: 0, y: 0 }] as const)
  return onBoard(desk, { shown, places: withEntries(desk.board.places, places) })
}

/** Shows all that a part of the graph holds: an overview, or a node with its neighbours. */
export const showGraph = (desk: Desk, graph: Graph, placer: Placer): Desk =>
  show(
    learn(desk, graph),
    graph.nodes.map(node => node.id),
    placer,
  )

/** Takes a node off the board; it stays known. */
export const remove = (desk: Desk, id: Id): Desk =>
  desk.board.shown.has(id)
    ? onBoard(desk, {
        shown: without(desk.board.shown, id),
        places: withoutKey(desk.board.places, id),
        pinned: without(desk.board.pinned, id),
      })
    : desk

/** Takes nodes off the board and out of mind, with all their connections: they are not what they were. */
export function forget(desk: Desk, ids: readonly Id[]): Desk {
  const gone = new Set(ids)
  const { board } = ids.reduce(remove, desk)
  return {
    ...desk,
    board,
    nodes: new Map([...desk.nodes].filter(([id]) => !gone.has(id))),
    edges: new Map([...desk.edges].filter(([, { from, to }]) => !gone.has(from) && !gone.has(to))),
  }
}

/** Puts a node somewhere and pins it: what a person placed, no arrangement moves. */
export const move = (desk: Desk, id: Id, to: Point): Desk =>
  desk.board.shown.has(id)
    ? onBoard(desk, {
        places: withEntries(desk.board.places, [[id, to]]),
        pinned: withAll(desk.board.pinned, [id]),
      })
    : desk

export const togglePin = (desk: Desk, id: Id): Desk =>
  desk.board.shown.has(id) ? onBoard(desk, { pinned: toggled(desk.board.pinned, id) }) : desk

/** Arranges all nodes anew, but for the pinned ones. */
export function rearrange(desk: Desk, arrange: (desk: Desk) => ReadonlyMap<Id, Point>): Desk {
  const found = arrange(desk)
  const moved = [...found].filter(([id]) => desk.board.shown.has(id) && !desk.board.pinned.has(id))
  return moved.length === 0 ? desk : onBoard(desk, { places: withEntries(desk.board.places, moved) })
}

const onBoard = (desk: Desk, change: Partial<Board>): Desk => ({
  ...desk,
  board: { ...desk.board, ...change },
})

function roomFor({ nodes, board }: Desk, ids: readonly Id[]): readonly Id[] {
  const fresh = [...new Set(ids)].filter(id => nodes.has(id) && !board.shown.has(id))
  const room = BOARD_LIMIT - board.shown.size
  if (fresh.length <= room) return fresh
  const degree = (id: Id) => nodes.get(id)?.degree ?? 0
  return fresh.toSorted((a, b) => degree(b) - degree(a)).slice(0, room)
}
