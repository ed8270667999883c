import { acts } from '../desk/actions.ts'
import type { Id } from '../desk/desk.ts'
import { bring, expandNode, removeNode } from '../state/errands.ts'
import { ActionButton } from '../ui/button.tsx'
import { useSession } from '../ui/session-context.ts'

/** What can be done with an entity on the canvas; each has a key as well. */
export function EntityTools({ id }: { id: Id }) {
  const session = useSession()
  const { board, nodes } = session.desk.value
  const name = nodes.get(id)?.name ?? 'it'
  const beyond = session.visible.value.beyond.get(id) ?? 0
  if (!board.shown.has(id)) {
    return (
      <div class="tools">
        <ActionButton icon="plus" onClick={() => void bring(session, id, name)}>
          Show on the canvas
        </ActionButton>
      </div>
    )
  }
  return (
    <div class="tools">
      <ActionButton
        icon="expand"
        hint="E"
        busy={session.expanding.value.has(id)}
        onClick={() => void expandNode(session, id)}
      >
        {beyond > 0 ? `Expand +${beyond}` : 'Expand'}
      </ActionButton>
      <ActionButton icon="centre" hint="C" onClick={() => (session.camera.value = { centre: id })}>
        Centre
      </ActionButton>
      <ActionButton
        icon="pin"
        hint="P"
        pressed={board.pinned.has(id)}
        onClick={() => session.act(acts.pin(name, id))}
      >
        {board.pinned.has(id) ? 'Pinned' : 'Pin'}
      </ActionButton>
      <ActionButton icon="remove" hint="Delete" onClick={() => removeNode(session, id)}>
        Remove
      </ActionButton>
    </div>
  )
}
