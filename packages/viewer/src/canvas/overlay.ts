import type { Core } from 'cytoscape'

import type { Id, Point } from '../desk/desk.ts'
import { chooseLabels } from './labels.ts'
import { badgeAt, crossAt, drawBadge, drawCross, drawGlyph, drawPin, wearsBadge } from './marks.ts'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'
import { onScreen, type ScreenEdge, type ScreenNode, type ScreenView, screenView } from './screen.ts'
import { type Box, overlap } from './sizes.ts'
import { drawWords, obstaclesOf, wordsOf } from './words-on-screen.ts'

/** What the overlay paints from. */
export interface OverlaySource {
  readonly cy: Core
  readonly canvas: HTMLCanvasElement
  readonly scene: () => Scene
  readonly palette: () => Palette
}

export interface Overlay {
  readonly paint: () => void
  /** The node whose "+N" lies at a point of the stage. */
  readonly badgeUnder: (at: Point) => Id | null
}

/**
 * Words, icons and marks over the nodes and lines. They keep their size at every zoom and stay crisp, and words
 * give way to each other. Painted anew with each frame of Cytoscape.
 */
export function startOverlay({ cy, canvas, scene, palette }: OverlaySource): Overlay {
  let badges: readonly ScreenNode[] = []
  const paint = () => {
    const context = canvas.getContext('2d')
    if (context) paintAll(context, screenView(cy, scene()), palette())
  }
  cy.on('render', paint)
  return {
    paint,
    badgeUnder: at =>
      badges.find(node => distance(badgeAt(node), at) <= badgeAt(node).radius + 3)?.id ?? null,
  }

  function paintAll(context: CanvasRenderingContext2D, view: ScreenView, colours: Palette): void {
    const scale = fitCanvas(canvas)
    context.setTransform(scale, 0, 0, scale, 0, 0)
    context.clearRect(0, 0, canvas.width, canvas.height)
    const crosses = crossesOf(view)
    for (const { edge, at } of crosses) drawCross(context, edge, at, colours)
    paintNodeMarks(context, view, colours)
    const written = paintWords(context, view, colours, crosses)
    badges = view.nodes.filter(node => wearsBadge(node) && isClear(node, written))
    for (const node of badges) drawBadge(context, node, colours)
  }
}

interface Cross {
  readonly edge: ScreenEdge
  readonly at: Point
}

const crossesOf = (view: ScreenView): readonly Cross[] =>
  view.edges.filter(({ kind }) => kind === 'denied').map(edge => ({ edge, at: crossAt(edge, view.nodes) }))

function paintNodeMarks(context: CanvasRenderingContext2D, view: ScreenView, colours: Palette): void {
  const visible = view.nodes.filter(node => onScreen(view, node))
  for (const node of visible) drawGlyph(context, node, colours)
  for (const node of visible) if (node.pinned) drawPin(context, node, colours)
}

function paintWords(
  context: CanvasRenderingContext2D,
  view: ScreenView,
  colours: Palette,
  crosses: readonly Cross[],
): readonly Box[] {
  const words = wordsOf(context, view, colours)
  const boxes = chooseLabels(
    words.map(({ candidate }) => candidate),
    [...obstaclesOf(view), ...crosses.map(({ at }) => ({ ...at, width: 16, height: 16 }))],
  )
  for (const word of words.toReversed()) {
    const box = boxes.get(word.candidate.key)
    if (box) drawWords(context, word, box, colours)
  }
  return [...boxes.values()]
}

/** A name is worth more than a "+N": where they meet, the name stays. */
function isClear(node: ScreenNode, written: readonly Box[]): boolean {
  const { x, y, radius } = badgeAt(node)
  const badge = { x, y, width: 2 * radius + 6, height: 2 * radius }
  return node.emphasis === 'read' || !written.some(box => overlap(badge, box))
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

/** As many device pixels as the screen has; returns how many a CSS pixel takes. */
function fitCanvas(canvas: HTMLCanvasElement): number {
  const scale = Math.min(3, devicePixelRatio || 1)
  const width = Math.round(canvas.clientWidth * scale)
  const height = Math.round(canvas.clientHeight * scale)
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  return scale
}
