import type { EdgeView, NodeView } from '../api/types.ts'
import type { Desk, Id } from './desk.ts'

/** What of the board is to be seen once the filters have had their say. */
export interface Visible {
  readonly nodes: readonly NodeView[]
  readonly edges: readonly EdgeView[]
  /** Of a visible node: how many of its connections lead to nodes that are not on the board. */
  readonly beyond: ReadonlyMap<Id, number>
}

/**
 * The visible part of a desk. A node goes out of sight with its type, or when filters took all its connections
 * on the board; the one being read, and one that never had any there, stays.
 */
export function visible(desk: Desk): Visible {
  const onBoard = boardEdges(desk)
  const allowed = new Set(
    shownNodes(desk)
      .filter(node => !desk.filters.hiddenTypes.has(node.type))
      .map(idOf),
  )
  const edges = onBoard.filter(edge => allowed.has(edge.from) && allowed.has(edge.to) && passes(desk, edge))
  const connected = ends(edges)
  const everConnected = ends(onBoard)
  const keeps = (id: Id) => connected.has(id) || !everConnected.has(id) || isRead(desk, id)
  const nodes = shownNodes(desk).filter(({ id }) => allowed.has(id) && keeps(id))
  return { nodes, edges, beyond: beyondBoard(nodes, onBoard) }
}

/** Known connections between nodes on the board, whatever the filters say. */
export const boardEdges = ({ edges, board }: Desk): readonly EdgeView[] =>
  [...edges.values()].filter(edge => board.shown.has(edge.from) && board.shown.has(edge.to))

/** The nodes at the other ends of a node's known connections, on the board or not. */
export const knownNeighbours = ({ edges }: Desk, id: Id): ReadonlySet<Id> =>
  new Set([...edges.values()].flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])))

const idOf = ({ id }: NodeView): Id => id

const shownNodes = ({ nodes, board }: Desk): readonly NodeView[] =>
  [...board.shown].flatMap(id => nodes.get(id) ?? [])

const ends = (edges: readonly EdgeView[]): ReadonlySet<Id> =>
  new Set(edges.flatMap(({ from, to }) => [from, to]))

const passes = ({ filters, focus }: Desk, edge: EdgeView): boolean =>
  edge.id === focus.edge ||
  (!filters.hiddenFactualities.has(edge.factuality) && edge.statements >= filters.minimumStatements)

function isRead({ focus, edges }: Desk, id: Id): boolean {
  const edge = focus.edge === null ? undefined : edges.get(focus.edge)
  return focus.entity === id || edge?.from === id || edge?.to === id
}

function beyondBoard(nodes: readonly NodeView[], onBoard: readonly EdgeView[]): ReadonlyMap<Id, number> {
  const drawn = new Map<Id, number>()
  for (const end of onBoard.flatMap(({ from, to }) => [from, to])) drawn.set(end, (drawn.get(end) ?? 0) + 1)
  return new Map(nodes.map(({ id, degree }) => [id, Math.max(0, degree - (drawn.get(id) ?? 0))]))
}
