import type { Core } from 'cytoscape'

import type { CameraWish } from '../state/session.ts'

const NEAREST = 1.25
/** At least so near is what is centred. */
const CENTRED = 0.95
const CLOSEST = 3
const FARTHEST = 0.08
const MOVE_MS = 350
/** Room around the fitted graph in pixels: for labels, and for the toolbar above. */
const MARGIN = { top: 62, bottom: 34, side: 56 }

export const ZOOM_LIMITS = { minZoom: FARTHEST, maxZoom: CLOSEST }

/** Looks where somebody wishes to look; moves there smoothly, unless less motion is asked for. */
export function look(cy: Core, wish: CameraWish): void {
  const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : MOVE_MS
  cy.stop()
  const { zoom, pan } = goal(cy, wish)
  if (duration === 0) cy.viewport({ zoom, pan })
  else cy.animate({ zoom, pan }, { duration, easing: 'ease-in-out-cubic' })
}

/** Shows everything, without a way there. */
export function fitAtOnce(cy: Core): void {
  cy.stop()
  if (!cy.nodes().empty()) cy.viewport(fitted(cy))
}

interface View {
  readonly zoom: number
  readonly pan: { readonly x: number; readonly y: number }
}

function goal(cy: Core, wish: CameraWish): View {
  const middle = { x: cy.width() / 2, y: cy.height() / 2 }
  if ('fit' in wish) return fitted(cy)
  if ('zoomBy' in wish) return zoomed(cy, cy.zoom() * wish.zoomBy, modelAt(cy, middle))
  const node = cy.getElementById(wish.centre)
  return zoomed(cy, Math.max(cy.zoom(), CENTRED), node.empty() ? modelAt(cy, middle) : node.position())
}

function fitted(cy: Core): View {
  const { x1, y1, w, h } = cy.nodes().boundingBox({ includeLabels: false })
  if (w === 0 || h === 0) return zoomed(cy, 1, { x: x1, y: y1 })
  const side = Math.min(MARGIN.side, cy.width() / 14)
  const [width, height] = [cy.width() - 2 * side, cy.height() - MARGIN.top - MARGIN.bottom]
  const zoom = Math.max(FARTHEST, Math.min(width / w, height / h, NEAREST))
  const { x, y } = { x: side + width / 2, y: MARGIN.top + height / 2 }
  return { zoom, pan: { x: x - (x1 + w / 2) * zoom, y: y - (y1 + h / 2) * zoom } }
}

/** The view that has a point of the graph in the middle of the stage. */
function zoomed(cy: Core, wanted: number, at: { readonly x: number; readonly y: number }): View {
  const zoom = Math.min(CLOSEST, Math.max(FARTHEST, wanted))
  return { zoom, pan: { x: cy.width() / 2 - at.x * zoom, y: cy.height() / 2 - at.y * zoom } }
}

const modelAt = (cy: Core, { x, y }: { readonly x: number; readonly y: number }) => ({
  x: (x - cy.pan().x) / cy.zoom(),
  y: (y - cy.pan().y) / cy.zoom(),
})
