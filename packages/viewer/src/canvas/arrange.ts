import cytoscape, { type Core, type ElementDefinition } from 'cytoscape'
import fcose from 'cytoscape-fcose'

import type { Desk, Id, Point } from '../desk/desk.ts'
import { boardEdges } from '../desk/visible.ts'
import { seeded } from './seeded.ts'
import { levelled, scaleNeeded, stretched } from './shape.ts'
import { nodeRoom, nodeSize } from './sizes.ts'
import { type Placed, spread } from './spread.ts'
import { tangle } from './tangle.ts'

cytoscape.use(fcose)

/** Above this many nodes the full simulation takes seconds; its first draft does not. */
const DRAFT_ABOVE = 300

/** Small boards are laid out anew from so many beginnings, and the tidiest outcome is kept. */
const ATTEMPTS = { upTo: 90, count: 10 }
/** Of drawings without a crossing the one that can be shown largest is the best. */
const EVEN_UNTANGLED = 6
/** Labels keep their size when the view is far: they need more room than at zoom 1. */
const ELBOW_ROOM = 1.35

/**
 * A place for every node on the board: fcose on the connections, pinned nodes fixed; then laid along the longer
 * side of the stage, and labels moved apart. The same desk gives the same places.
 *
 * @param aspect width of the stage divided by its height
 */
export function arrangeAll(desk: Desk, aspect: number): ReadonlyMap<Id, Point> {
  const lines = boardEdges(desk)
  const attempts = Array.from(
    { length: desk.board.shown.size <= ATTEMPTS.upTo ? ATTEMPTS.count : 1 },
    (_, seed) => {
      const places = attempt(desk, aspect, seed)
      return { places, untidy: (tangle(places, lines) + EVEN_UNTANGLED) * scaleNeeded(places, aspect) }
    },
  )
  const [best] = attempts.toSorted((a, b) => a.untidy - b.untidy)
  return best?.places ?? new Map()
}

function attempt(desk: Desk, aspect: number, seed: number): ReadonlyMap<Id, Point> {
  const laidOut = seeded(seed, () => simulate(desk))
  const pinned = pinnedPlaces(desk)
  const fitted = pinned.size > 0 ? laidOut : stretched(levelled(laidOut), aspect)
  return spread(
    [...fitted].map(([id, place]) => placedBox(desk, id, pinned.get(id) ?? place, pinned.has(id))),
  )
}

function simulate(desk: Desk): ReadonlyMap<Id, Point> {
  const headless = cytoscape({ headless: true, styleEnabled: true, elements: elementsOf(desk), style: SIZES })
  const places = layOut(headless, desk)
  headless.destroy()
  return places
}

const SIZES = [
  { selector: 'node', style: { width: 'data(size)', height: 'data(size)' } },
] as const satisfies cytoscape.StylesheetJson

function elementsOf(desk: Desk): ElementDefinition[] {
  const nodes = [...desk.board.shown].flatMap(id => desk.nodes.get(id) ?? [])
  return [
    ...nodes.map(node => ({
      data: { id: node.id, size: nodeSize(node) * 1.5 },
      position: { ...(desk.board.places.get(node.id) ?? { x: 0, y: 0 }) },
    })),
    ...boardEdges(desk).map(({ id, from, to }) => ({ data: { id: `edge:${id}`, source: from, target: to } })),
  ]
}

function layOut(headless: Core, desk: Desk): ReadonlyMap<Id, Point> {
  const options = {
    name: 'fcose',
    quality: desk.board.shown.size > DRAFT_ABOVE ? 'draft' : 'proof',
    randomize: true,
    animate: false,
    fit: false,
    idealEdgeLength: 95,
    nodeRepulsion: 7000,
    edgeElasticity: 0.35,
    gravity: 0.5,
    nodeSeparation: 90,
    numIter: 2500,
    fixedNodeConstraint: [...pinnedPlaces(desk)].map(([nodeId, position]) => ({ nodeId, position })),
  }
  headless.layout(options as cytoscape.LayoutOptions).run()
  return new Map(headless.nodes().map(node => [node.id(), { ...node.position() }]))
}

function pinnedPlaces({ board }: Desk): ReadonlyMap<Id, Point> {
  return new Map([...board.places].filter(([id]) => board.pinned.has(id) && board.shown.has(id)))
}

function placedBox(desk: Desk, id: Id, place: Point, fixed: boolean): Placed {
  const node = desk.nodes.get(id)
  const { width, height } = node ? nodeRoom(node) : { width: 40, height: 40 }
  return { id, ...place, width: width * ELBOW_ROOM, height: height * ELBOW_ROOM, fixed }
}
