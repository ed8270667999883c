import type { Core, EventObject, NodeSingular, Position } from 'cytoscape'

import { acts } from '../desk/actions.ts'
import { NO_FOCUS } from '../desk/desk.ts'
import { expandNode } from '../state/errands.ts'
import { NOTHING_HOVERED, type Session } from '../state/session.ts'
import { badgeAt } from './marks.ts'

/** What pointers do on the canvas. */
export function startGestures(cy: Core, session: Session): void {
  cy.on('tap', 'node', ({ target }) => session.act(acts.readEntity((target as NodeSingular).id())))
  cy.on('tap', 'edge', event => tapEdge(cy, session, event))
  cy.on('tap', event => tapGround(cy, session, event))
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

function tapEdge(cy: Core, session: Session, event: EventObject): void {
  if (!expandBadge(cy, session, event.renderedPosition))
    session.act(acts.readEdge((event.target as NodeSingular).id()))
}

/** A tap on the ground: on a "+N" it expands, elsewhere it ends the reading. */
function tapGround(cy: Core, session: Session, event: EventObject): void {
  if (event.target !== cy || expandBadge(cy, session, event.renderedPosition)) return
  session.act(acts.readAsLinked(NO_FOCUS))
}

function expandBadge(cy: Core, session: Session, at: Position): boolean {
  const { beyond } = session.visible.peek()
  const hit = cy.nodes().filter(node => {
    if ((beyond.get(node.id()) ?? 0) === 0) return false
    const { x, y, radius } = badgeAt({ ...node.renderedPosition(), radius: node.renderedWidth() / 2 })
    return Math.hypot(at.x - x, at.y - y) <= radius + 2
  })
  if (hit.empty()) return false
  void expandNode(session, hit.first().id())
  return true
}

function drop(session: Session, node: NodeSingular): void {
  const name = session.desk.peek().nodes.get(node.id())?.name ?? 'it'
  session.act(acts.move(name, node.id(), { ...node.position() }))
}
