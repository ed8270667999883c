import type { EdgeView, NodeView } from '../api/types.ts'

/** Measures in model units, which are pixels at zoom 1. */

export const LABEL_FONT_PX = 12.5
export const LABEL_LINE_PX = 15
const LABEL_LINE_CHARS = 22
const MEAN_CHAR_PX = 6.7

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Diameter of a node: by its connections, and a little by how many articles speak of it. */
export const nodeSize = ({ degree, articles }: Pick<NodeView, 'degree' | 'articles'>): number =>
  Math.round(Math.min(58, 22 + 6 * Math.sqrt(degree) + 2 * Math.log2(1 + articles)))

/** Width of a line: by how many statements stand behind it. */
export const edgeWidth = ({ statements }: Pick<EdgeView, 'statements'>): number =>
  Math.min(6, 1.4 + 0.9 * Math.log2(Math.max(1, statements)))

/** How much larger nodes and lines are drawn when the view is far, so that they are still to be seen; in few steps. */
export const magnification = (zoom: number): number =>
  1 + 0.15 * Math.round(Math.min(0.6, Math.max(0, 0.8 / zoom - 1)) / 0.15)

/** A name in at most two lines, the second cut short where it is too long. */
export function labelLines(name: string): readonly string[] {
  if (name.length <= LABEL_LINE_CHARS) return [name]
  const cut = name.lastIndexOf(' ', LABEL_LINE_CHARS)
  if (cut <= 0) return [shortened(name)]
  return [name.slice(0, cut), shortened(name.slice(cut + 1))]
}

/** The room that a node takes with its label below it, as an estimate without a font at hand. */
export function nodeRoom(
  node: Pick<NodeView, 'degree' | 'articles' | 'name'>,
): Pick<Box, 'width' | 'height'> {
  const size = nodeSize(node)
  const lines = labelLines(node.name)
  const label = Math.max(...lines.map(line => line.length)) * MEAN_CHAR_PX
  return { width: Math.max(size, label) + 10, height: size + 2 * lines.length * LABEL_LINE_PX + 8 }
}

const shortened = (text: string): string =>
  text.length <= LABEL_LINE_CHARS ? text : `${text.slice(0, LABEL_LINE_CHARS - 1).trimEnd()}…`

export const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height
