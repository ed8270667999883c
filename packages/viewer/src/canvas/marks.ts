import type { Point } from '../desk/desk.ts'
import { GLYPHS } from '../ui/glyphs.ts'
import type { Palette } from './palette.ts'
import type { Emphasis } from './scene.ts'
import type { ScreenEdge, ScreenNode } from './screen.ts'

/** Below this radius in pixels a node is too small for its icon. */
const SMALLEST_ICON = 8
const BADGE_RADIUS = 8
/** Small nodes keep their "+N" to themselves until they are looked at. */
const SMALLEST_WITH_BADGE = 13.5
const CROSS_ROOM = 8
const CROSS_ALONG = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74]

const ICONS = new Map(Object.entries(GLYPHS).map(([type, path]) => [type, new Path2D(path)]))

const strength = (emphasis: Emphasis, hot: boolean): number => (emphasis === 'faded' && !hot ? 0.3 : 1)

export function drawGlyph(context: CanvasRenderingContext2D, node: ScreenNode, colours: Palette): void {
  const icon = ICONS.get(node.type)
  if (!icon || node.radius < SMALLEST_ICON) return
  const scale = (node.radius * 1.08) / 24
  context.save()
  context.globalAlpha = strength(node.emphasis, node.hot)
  context.translate(node.x - 12 * scale, node.y - 12 * scale)
  context.scale(scale, scale)
  context.fillStyle = colours.onType
  context.fill(icon, 'evenodd')
  context.restore()
}

/** Where a node's "+N" sits. */
export const badgeAt = ({ x, y, radius }: Pick<ScreenNode, 'x' | 'y' | 'radius'>) => ({
  x: x + radius * 0.78 + 2,
  y: y - radius * 0.78 - 2,
  radius: BADGE_RADIUS,
})

/** Whether a node shows its "+N": where it is being looked at, or large enough to carry it. */
export function wearsBadge({ beyond, radius, emphasis, hot }: ScreenNode): boolean {
  if (beyond === 0 || radius < SMALLEST_ICON) return false
  const looked = hot || emphasis === 'read' || emphasis === 'near'
  return looked || (emphasis === 'plain' && radius >= SMALLEST_WITH_BADGE)
}

/** "+N": so many connections lead to nodes that are not here. */
export function drawBadge(context: CanvasRenderingContext2D, node: ScreenNode, colours: Palette): void {
  const { x, y } = badgeAt(node)
  const text = node.beyond > 99 ? '+99' : `+${node.beyond}`
  context.save()
  context.font = `600 9.5px ${colours.sans}`
  const width = Math.max(2 * BADGE_RADIUS, context.measureText(text).width + 9)
  context.beginPath()
  context.roundRect(x - width / 2, y - BADGE_RADIUS, width, 2 * BADGE_RADIUS, BADGE_RADIUS)
  context.fillStyle = colours.badge
  context.fill()
  context.lineWidth = 1.5
  context.strokeStyle = colours.ground
  context.stroke()
  context.fillStyle = colours.onBadge
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillText(text, x, y + 0.5)
  context.restore()
}

/** Where the cross of a denied connection sits: as near to the middle of its line as no node is in the way. */
export function crossAt(edge: ScreenEdge, nodes: readonly ScreenNode[]): Point {
  const spots = CROSS_ALONG.map(edge.pointAt)
  const isFree = (spot: Point) =>
    nodes.every(({ x, y, radius }) => Math.hypot(spot.x - x, spot.y - y) > radius + CROSS_ROOM)
  return spots.find(isFree) ?? edge.pointAt(0.5)
}

/** The mark of a denied connection. */
export function drawCross(
  context: CanvasRenderingContext2D,
  edge: ScreenEdge,
  at: Point,
  colours: Palette,
): void {
  const { x, y } = at
  const arm = 4.5
  context.save()
  context.globalAlpha = strength(edge.emphasis, edge.hot)
  context.translate(x, y)
  context.beginPath()
  context.arc(0, 0, arm + 3, 0, 2 * Math.PI)
  context.fillStyle = colours.ground
  context.fill()
  context.beginPath()
  for (const side of [1, -1]) {
    context.moveTo(-arm, -arm * side)
    context.lineTo(arm, arm * side)
  }
  context.lineWidth = 2
  context.lineCap = 'round'
  context.strokeStyle = colours.edges.denied
  context.stroke()
  context.restore()
}

/** A small dot at the lower left: this node stays where it is. */
export function drawPin(context: CanvasRenderingContext2D, node: ScreenNode, colours: Palette): void {
  context.save()
  context.globalAlpha = strength(node.emphasis, node.hot)
  context.beginPath()
  context.arc(node.x - node.radius * 0.75, node.y - node.radius * 0.75, 4.5, 0, 2 * Math.PI)
  context.fillStyle = colours.ink
  context.fill()
  context.lineWidth = 2
  context.strokeStyle = colours.ground
  context.stroke()
  context.restore()
}
