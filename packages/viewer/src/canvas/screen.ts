import type { Core } from 'cytoscape'

import type { Point } from '../desk/desk.ts'
import type { Scene, SceneEdge, SceneNode } from './scene.ts'
import { magnification } from './sizes.ts'

export interface ScreenNode extends SceneNode {
  readonly x: number
  readonly y: number
  readonly radius: number
}

export interface ScreenEdge extends SceneEdge {
  /** The point at a share of the way, 0 to 1, along the line as it is drawn. */
  readonly pointAt: (share: number) => Point
}

/** The scene as it lies on the screen at the moment, in CSS pixels. */
export interface ScreenView {
  readonly nodes: readonly ScreenNode[]
  readonly edges: readonly ScreenEdge[]
  readonly width: number
  readonly height: number
}

/** Where everything is now: as Cytoscape holds it, which is ahead of the desk while a node is dragged. */
export function screenView(cy: Core, scene: Scene): ScreenView {
  const zoom = cy.zoom()
  const pan = cy.pan()
  const scale = (zoom * magnification(zoom)) / 2
  const toScreen = ({ x, y }: Point): Point => ({ x: x * zoom + pan.x, y: y * zoom + pan.y })
  const nodes = [...scene.nodes.values()].flatMap(node => {
    const element = cy.getElementById(node.id)
    return element.empty() ? [] : [{ ...node, ...toScreen(element.position()), radius: node.size * scale }]
  })
  const places = new Map(nodes.map(node => [node.id, node]))
  const edges = [...scene.edges.values()].filter(carriesSigns).flatMap(edge => {
    const [start, end] = [places.get(edge.from), places.get(edge.to)]
    if (!start || !end) return []
    const middle = middleOf(cy, edge, toScreen) ?? between(start, end)
    return [{ ...edge, pointAt: curve(start, middle, end) }]
  })
  return { nodes, edges, width: cy.width(), height: cy.height() }
}

export const onScreen = (
  { width, height }: ScreenView,
  { x, y, radius }: Pick<ScreenNode, 'x' | 'y' | 'radius'>,
): boolean => x > -radius && y > -radius && x < width + radius && y < height + radius

/** Whether a line is spoken for by words now. */
export const speaks = ({ emphasis, hot }: SceneEdge): boolean =>
  hot || emphasis === 'near' || emphasis === 'read'

const carriesSigns = (edge: SceneEdge): boolean => edge.kind === 'denied' || speaks(edge)

function middleOf(cy: Core, edge: SceneEdge, toScreen: (point: Point) => Point): Point | null {
  // Cytoscape answers undefined for a line that it has not drawn yet, whatever its types say.
  const middle: Point | undefined = cy.getElementById(edge.id).midpoint()
  return middle && Number.isFinite(middle.x) ? toScreen(middle) : null
}

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

/** The quadratic curve that runs through a middle; a straight line where that lies in the middle. */
function curve(start: Point, middle: Point, end: Point): (share: number) => Point {
  const straight = between(start, end)
  const control = { x: 2 * middle.x - straight.x, y: 2 * middle.y - straight.y }
  return share => ({
    x: mix(start.x, control.x, end.x, share),
    y: mix(start.y, control.y, end.y, share),
  })
}

/** The value of a quadratic Bézier curve. */
const mix = (from: number, control: number, to: number, share: number): number =>
  (1 - share) ** 2 * from + 2 * share * (1 - share) * control + share ** 2 * to
