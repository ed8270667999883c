import type { EdgeFactuality, EdgeView, EntityType, NodeView } from '../api/types.ts'
import type { Desk, Focus, Id, Point } from '../desk/desk.ts'
import type { Visible } from '../desk/visible.ts'
import type { Hovered } from '../state/session.ts'
import { edgeLabel } from '../words/edges.ts'
import { isSymmetric } from '../words/relations.ts'
import { edgeWidth, nodeSize } from './sizes.ts'

/** How much something stands out: what is read, what touches it, the rest; and all alike where nothing is read. */
export type Emphasis = 'read' | 'near' | 'plain' | 'faded'

export interface SceneNode {
  readonly id: Id
  readonly name: string
  readonly type: EntityType
  readonly named: boolean
  readonly size: number
  readonly at: Point
  readonly pinned: boolean
  readonly emphasis: Emphasis
  readonly hot: boolean
  /** Connections that lead off the board: the "+N". */
  readonly beyond: number
}

export interface SceneEdge {
  readonly id: Id
  readonly from: Id
  readonly to: Id
  readonly kind: EdgeFactuality
  readonly directed: boolean
  readonly width: number
  readonly label: string
  readonly emphasis: Emphasis
  readonly hot: boolean
}

/** What the canvas shows, and nothing that it does not. */
export interface Scene {
  readonly nodes: ReadonlyMap<Id, SceneNode>
  readonly edges: ReadonlyMap<Id, SceneEdge>
}

const ORIGIN: Point = { x: 0, y: 0 }

/** The picture of a desk. */
export function sceneOf(desk: Desk, { nodes, edges, beyond }: Visible, hovered: Hovered): Scene {
  const focus = standingOut(desk)
  const edgeEmphasis = (edge: EdgeView) => emphasisOfEdge(focus, edge)
  const near = new Set(edges.filter(edge => isLit(edgeEmphasis(edge))).flatMap(({ from, to }) => [from, to]))
  const nodeEmphasis = (id: Id) => emphasisOfNode(focus, id, near)
  const sceneNode = (node: NodeView): SceneNode => ({
    id: node.id,
    name: node.name,
    type: node.type,
    named: node.named,
    size: nodeSize(node),
    at: desk.board.places.get(node.id) ?? ORIGIN,
    pinned: desk.board.pinned.has(node.id),
    emphasis: nodeEmphasis(node.id),
    hot: hovered.node === node.id,
    beyond: beyond.get(node.id) ?? 0,
  })
  const sceneEdge = (edge: EdgeView): SceneEdge => ({
    id: edge.id,
    from: edge.from,
    to: edge.to,
    kind: edge.factuality,
    directed: !isSymmetric(edge.relation),
    width: edgeWidth(edge),
    label: edgeLabel(edge),
    emphasis: edgeEmphasis(edge),
    hot: hovered.edge === edge.id || hovered.node === edge.from || hovered.node === edge.to,
  })
  return {
    nodes: new Map(nodes.map(node => [node.id, sceneNode(node)])),
    edges: new Map(edges.map(edge => [edge.id, sceneEdge(edge)])),
  }
}

const isLit = (emphasis: Emphasis): boolean => emphasis === 'read' || emphasis === 'near'

/** What stands out at all: not an entity that is read and not on the board. */
function standingOut({ focus, board }: Desk): Focus {
  return focus.entity === null || board.shown.has(focus.entity) ? focus : { ...focus, entity: null }
}

function emphasisOfEdge({ entity, edge }: Focus, { id, from, to }: EdgeView): Emphasis {
  if (edge !== null) return edge === id ? 'read' : 'faded'
  if (entity === null) return 'plain'
  return entity === from || entity === to ? 'near' : 'faded'
}

function emphasisOfNode({ entity, edge }: Focus, id: Id, near: ReadonlySet<Id>): Emphasis {
  if (entity === id) return 'read'
  if (near.has(id)) return 'near'
  return entity === null && edge === null ? 'plain' : 'faded'
}
