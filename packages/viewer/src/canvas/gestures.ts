import type { Core, EventObject, NodeSingular } from 'cytoscape'

import { acts } from '../desk/actions.ts'
import { NO_FOCUS, type Point } from '../desk/desk.ts'
import { expandNode } from '../state/errands.ts'
import { NOTHING_HOVERED, type Session } from '../state/session.ts'
import type { Overlay } from './overlay.ts'

/** What pointers work on. */
interface Stage {
  readonly cy: Core
  readonly session: Session
  readonly overlay: Pick<Overlay, 'badgeUnder'>
}

/** What pointers do on the canvas. */
export function startGestures(stage: Stage): void {
  const { cy, session } = stage
  cy.on('tap', event => tap(stage, event))
  cy.on('dbltap', 'node', ({ target }) => void expandNode(session, (target as NodeSingular).id()))
  cy.on('dragfree', 'node', ({ target }) => drop(session, target as NodeSingular))
  cy.on('mouseover', 'node', ({ target }) => hover(cy, session, (target as NodeSingular).id(), null))
  cy.on('mouseover', 'edge', ({ target }) => hover(cy, session, null, (target as NodeSingular).id()))
  cy.on('mouseout', 'node, edge', () => {
    session.hovered.value = NOTHING_HOVERED
    setCursor(cy, '')
  })
}

function hover(cy: Core, session: Session, node: string | null, edge: string | null): void {
  session.hovered.value = { node, edge }
  setCursor(cy, 'pointer')
}

function setCursor(cy: Core, cursor: string): void {
  const container = cy.container()
  if (container) container.style.cursor = cursor
}

/** A tap on a "+N" expands, on a node or a line it reads, on the ground it ends the reading. */
function tap(stage: Stage, { target, renderedPosition }: EventObject): void {
  const { cy, session } = stage
  if (expandBadge(stage, renderedPosition)) return
  if (target === cy) session.act(acts.readAsLinked(NO_FOCUS))
  else if ((target as NodeSingular).isNode()) session.act(acts.readEntity((target as NodeSingular).id()))
  else session.act(acts.readEdge((target as NodeSingular).id()))
}

function expandBadge({ session, overlay }: Stage, at: Point): boolean {
  const id = overlay.badgeUnder(at)
  if (id !== null) void expandNode(session, id)
  return id !== null
}

function drop(session: Session, node: NodeSingular): void {
  const name = session.desk.peek().nodes.get(node.id())?.name ?? 'it'
  session.act(acts.move(name, node.id(), { ...node.position() }))
}
