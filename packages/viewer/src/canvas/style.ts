import type { SingularElementArgument, StylesheetJson } from 'cytoscape'

import type { EdgeFactuality, EntityType } from '../api/types.ts'
import { LINES } from './lines.ts'
import type { Palette } from './palette.ts'

/** Shape tells the type as colour does, for those who see no colours. */
const SHAPES: Readonly<Record<EntityType, string>> = {
  Person: 'ellipse',
  Organization: 'round-rectangle',
  Place: 'round-hexagon',
  Event: 'round-diamond',
  Thing: 'round-octagon',
}

/**
 * The style of nodes and lines. Words, icons and marks are drawn by the overlay, at the same size at every zoom.
 *
 * @param scale how much larger than their size in the scene things are drawn
 */
export function styleFor(palette: Palette, scale: number): StylesheetJson {
  return [
    ...nodeRules(palette, scale),
    ...edgeRules(palette, scale),
    ...Object.entries(SHAPES).map(([type, shape]) => typeRule(palette, type as EntityType, shape)),
    ...Object.keys(LINES).map(kind => kindRule(palette, kind as EdgeFactuality, scale)),
    ...emphasisRules(palette),
  ] as StylesheetJson
}

const scaled = (field: string, scale: number) => (element: SingularElementArgument) =>
  Number(element.data(field)) * scale

const nodeRules = (palette: Palette, scale: number) => [
  { selector: 'core', style: { 'active-bg-opacity': 0, 'selection-box-opacity': 0 } },
  {
    selector: 'node',
    style: {
      width: scaled('size', scale),
      height: scaled('size', scale),
      'border-width': 2,
      'border-color': palette.ground,
      'overlay-opacity': 0,
      'outline-width': 0,
      'outline-offset': 2,
      'outline-color': palette.ink,
    },
  },
  { selector: 'node.described', style: { 'background-opacity': 0.72 } },
]

const edgeRules = (palette: Palette, scale: number) => [
  {
    selector: 'edge',
    style: {
      width: scaled('width', scale),
      'curve-style': 'bezier',
      'control-point-step-size': 34,
      'target-arrow-color': palette.edges.asserted,
      'arrow-scale': 0.9,
      'overlay-opacity': 0,
      'source-distance-from-node': 2,
      'target-distance-from-node': 3,
    },
  },
  { selector: 'edge.directed', style: { 'target-arrow-shape': 'triangle' } },
]

const typeRule = (palette: Palette, type: EntityType, shape: string) => ({
  selector: `node.${type}`,
  style: { shape, 'background-color': palette.types[type] },
})

function kindRule(palette: Palette, kind: EdgeFactuality, scale: number) {
  const { dash, cap } = LINES[kind]
  const color = palette.edges[kind]
  const pattern = dash.map(length => length * scale)
  const dashed = dash.length > 0 && { 'line-style': 'dashed', 'line-dash-pattern': pattern, 'line-cap': cap }
  return {
    selector: `edge.${kind}`,
    style: { 'line-color': color, 'target-arrow-color': color, ...dashed },
  }
}

const emphasisRules = (palette: Palette) => [
  { selector: 'node.hot', style: { 'outline-width': 2, 'outline-color': palette.quiet } },
  { selector: 'node.read', style: { 'outline-width': 3, 'outline-color': palette.ink } },
  { selector: 'node.faded', style: { opacity: 0.28 } },
  { selector: 'edge.faded', style: { opacity: 0.16 } },
  { selector: 'node.faded.hot, edge.faded.hot', style: { opacity: 0.85 } },
  {
    selector: 'edge.read',
    style: { 'underlay-color': palette.ink, 'underlay-opacity': 0.14, 'underlay-padding': 7 },
  },
  { selector: 'edge.hot, edge.near, edge.read', style: { 'z-index': 9 } },
]
