import type { Point } from '../desk/desk.ts'
import type { Candidate } from './labels.ts'
import type { Palette } from './palette.ts'
import type { Emphasis } from './scene.ts'
import { onScreen, type ScreenEdge, type ScreenNode, type ScreenView, speaks } from './screen.ts'
import { type Box, LABEL_LINE_PX, labelLines } from './sizes.ts'

/** A label with all that painting it needs. */
export interface Words {
  readonly candidate: Candidate
  readonly lines: readonly string[]
  readonly font: string
  readonly colour: string
  /** 0 to 1. */
  readonly strength: number
  /** A line's words stand on a plate, so that the line does not run through them. */
  readonly plate: boolean
}

const GAP = 4
const PRIORITY: Readonly<Record<Emphasis, number>> = { read: 3000, near: 2000, plain: 1000, faded: 0 }
/** Where along its line a label may stand, best first. */
const ALONG = [0.5, 0.43, 0.57, 0.36, 0.64, 0.29, 0.71, 0.22, 0.78]

/** More names than this no screen has room for; the most important are tried. */
const MOST_NAMES = 200

/** All labels that would like to be on the screen. */
export function wordsOf(
  context: CanvasRenderingContext2D,
  view: ScreenView,
  colours: Palette,
): readonly Words[] {
  const nodes = view.nodes
    .filter(node => onScreen(view, node))
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, MOST_NAMES)
    .map(node => nodeWords(context, node, view, colours))
  const edges = view.edges.filter(speaks).map(edge => edgeWords(context, edge, colours))
  return [...edges, ...nodes]
}

const weight = ({ emphasis, size, hot }: ScreenNode): number => PRIORITY[emphasis] + size + (hot ? 5000 : 0)

/** What labels keep clear of: the nodes. */
export const obstaclesOf = ({ nodes }: ScreenView): readonly Box[] =>
  nodes.map(({ x, y, radius }) => ({ x, y, width: 2 * radius, height: 2 * radius }))

export function drawWords(context: CanvasRenderingContext2D, words: Words, box: Box, colours: Palette): void {
  context.save()
  context.globalAlpha = words.strength
  context.font = words.font
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  if (words.plate) drawPlate(context, box, colours)
  context.lineJoin = 'round'
  context.lineWidth = 3.5
  context.strokeStyle = colours.ground
  context.fillStyle = words.colour
  for (const [index, line] of words.lines.entries()) {
    const y = box.y + (index - (words.lines.length - 1) / 2) * LABEL_LINE_PX
    if (!words.plate) context.strokeText(line, box.x, y)
    context.fillText(line, box.x, y)
  }
  context.restore()
}

function drawPlate(context: CanvasRenderingContext2D, { x, y, width, height }: Box, colours: Palette): void {
  context.fillStyle = colours.ground
  context.globalAlpha = 0.92
  context.beginPath()
  context.roundRect(x - width / 2, y - height / 2, width, height, 4)
  context.fill()
  context.globalAlpha = 1
}

function nodeWords(
  context: CanvasRenderingContext2D,
  node: ScreenNode,
  view: ScreenView,
  colours: Palette,
): Words {
  const strong = node.emphasis === 'read' || node.hot
  const lines = labelLines(node.name)
  const font = `${strong ? 650 : node.named ? 500 : 400} ${strong ? 13.5 : 12}px ${colours.sans}`
  const width = widest(context, font, lines) + 4
  const height = lines.length * LABEL_LINE_PX
  const faded = node.emphasis === 'faded' && !node.hot
  return {
    lines,
    font,
    colour: node.named ? colours.ink : colours.quiet,
    strength: faded ? 0.42 : 1,
    plate: false,
    candidate: {
      key: `node ${node.id}`,
      width,
      height,
      slots: besides(node, width, height, view.width),
      priority: weight(node),
      forced: strong,
    },
  }
}

/** Below, above, to the sides, and at the corners; drawn in where the words would run over the side of the stage. */
function besides(
  { x, y, radius }: ScreenNode,
  width: number,
  height: number,
  stage: number,
): readonly Point[] {
  const vertical = radius + GAP + height / 2
  const horizontal = radius + GAP + width / 2
  const corner = width * 0.42
  const inside = (at: number) => Math.min(Math.max(at, width / 2 + 2), stage - width / 2 - 2)
  const sides = [x + horizontal, x - horizontal].filter(at => at === inside(at))
  return [
    { x: inside(x), y: y + vertical },
    { x: inside(x), y: y - vertical },
    ...sides.map(at => ({ x: at, y })),
    ...[corner, -corner].map(shift => ({ x: inside(x + shift), y: y + vertical })),
    ...[corner, -corner].map(shift => ({ x: inside(x + shift), y: y - vertical })),
  ]
}

function edgeWords(context: CanvasRenderingContext2D, edge: ScreenEdge, colours: Palette): Words {
  const font = `italic ${edge.emphasis === 'read' ? 600 : 450} 11px ${colours.sans}`
  return {
    lines: [edge.label],
    font,
    colour: edge.kind === 'denied' ? colours.edges.denied : colours.ink,
    strength: 1,
    plate: true,
    candidate: {
      key: `edge ${edge.id}`,
      width: widest(context, font, [edge.label]) + 8,
      height: LABEL_LINE_PX,
      slots: alongLine(edge),
      priority: PRIORITY[edge.emphasis] - 500 + (edge.hot ? 4000 : 0),
      forced: edge.emphasis === 'read',
    },
  }
}

/** On the line, the middle first; then beside its middle, for lines shorter than their words. */
function alongLine({ pointAt }: ScreenEdge): readonly Point[] {
  const [before, middle, after] = [pointAt(0.45), pointAt(0.5), pointAt(0.55)]
  const length = Math.hypot(after.x - before.x, after.y - before.y) || 1
  const normal = { x: (before.y - after.y) / length, y: (after.x - before.x) / length }
  const beside = [16, -16, 26, -26].map(far => ({
    x: middle.x + normal.x * far,
    y: middle.y + normal.y * far,
  }))
  return [...ALONG.map(pointAt), ...beside]
}

const widths = new Map<string, number>()

function widest(context: CanvasRenderingContext2D, font: string, lines: readonly string[]): number {
  return Math.max(...lines.map(line => measured(context, font, line)))
}

function measured(context: CanvasRenderingContext2D, font: string, line: string): number {
  const key = `${font} ${line}`
  const known = widths.get(key)
  if (known !== undefined) return known
  context.font = font
  const { width } = context.measureText(line)
  widths.set(key, width)
  return width
}
