import type { EdgeView, NodeView } from '../api/types.ts'
import { acts } from '../desk/actions.ts'
import { NOTHING_HOVERED, type Session } from '../state/session.ts'
import { useSession } from '../ui/session-context.ts'
import { amount } from '../words/amounts.ts'
import { typeWord } from '../words/entity-types.ts'
import { labelOf } from '../words/factuality.ts'
import { phrase } from '../words/relations.ts'
import { walkList } from './walk-list.ts'

/**
 * All that is on the canvas as two lists of buttons: for screen readers, for the keyboard (the lists come into
 * sight when the focus is in them, one stop of Tab each), and for tests.
 */
export function ShownList() {
  const session = useSession()
  const { nodes, edges } = session.visible.value
  return (
    <nav class="shown" aria-label="On the canvas" onKeyDown={walkList}>
      <h2>
        On the canvas: {amount(nodes.length, 'node')}, {amount(edges.length, 'connection')}
      </h2>
      <ul aria-label="Nodes" data-nodes>
        {nodes.map((node, index) => (
          <NodeItem key={node.id} session={session} node={node} first={index === 0} />
        ))}
      </ul>
      <ul aria-label="Connections" data-edges>
        {edges.map((edge, index) => (
          <EdgeItem key={edge.id} session={session} edge={edge} first={index === 0} />
        ))}
      </ul>
    </nav>
  )
}

interface NodeItemProps {
  readonly session: Session
  readonly node: NodeView
  readonly first: boolean
}

function NodeItem({ session, node, first }: NodeItemProps) {
  const { board, focus } = session.desk.value
  const place = board.places.get(node.id)
  const beyond = session.visible.value.beyond.get(node.id) ?? 0
  return (
    <li>
      <button
        type="button"
        tabIndex={first ? 0 : -1}
        aria-current={focus.entity === node.id}
        data-node={node.id}
        data-type={node.type}
        data-place={place && `${place.x.toFixed(2)},${place.y.toFixed(2)}`}
        data-pinned={board.pinned.has(node.id)}
        data-beyond={beyond}
        onFocus={() => (session.hovered.value = { node: node.id, edge: null })}
        onBlur={() => (session.hovered.value = NOTHING_HOVERED)}
        onClick={() => {
          session.act(acts.readEntity(node.id))
          session.camera.value = { centre: node.id }
        }}
      >
        {node.name}, {typeWord(node.type)}
        {beyond > 0 && `, ${beyond} more not shown`}
      </button>
    </li>
  )
}

interface EdgeItemProps {
  readonly session: Session
  readonly edge: EdgeView
  readonly first: boolean
}

function EdgeItem({ session, edge, first }: EdgeItemProps) {
  const { nodes, focus } = session.desk.value
  const [from, to] = [nodes.get(edge.from)?.name, nodes.get(edge.to)?.name]
  return (
    <li>
      <button
        type="button"
        tabIndex={first ? 0 : -1}
        aria-current={focus.edge === edge.id}
        data-edge={edge.id}
        data-relation={edge.relation}
        data-factuality={edge.factuality}
        data-from={edge.from}
        data-to={edge.to}
        onFocus={() => (session.hovered.value = { node: null, edge: edge.id })}
        onBlur={() => (session.hovered.value = NOTHING_HOVERED)}
        onClick={() => session.act(acts.readEdge(edge.id))}
      >
        {from} {phrase(edge.relation)} {to}, {labelOf(edge.factuality)},{' '}
        {amount(edge.statements, 'statement')}
      </button>
    </li>
  )
}
