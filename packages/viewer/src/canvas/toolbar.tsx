import { arrangeAnew } from '../shortcuts/shortcuts.ts'
import { IconButton } from '../ui/button.tsx'
import { useSession } from '../ui/session-context.ts'

/** What can be done with the canvas as a whole. */
export function Toolbar() {
  const session = useSession()
  const { past, future } = session.history.value
  const [last, next] = [past.at(-1), future.at(-1)]
  return (
    <div class="toolbar" role="group" aria-label="Canvas">
      <IconButton
        icon="undo"
        label={last ? `Undo: ${last.title}` : 'Undo'}
        hint="Ctrl Z"
        disabled={!last}
        onClick={session.undo}
      />
      <IconButton
        icon="redo"
        label={next ? `Redo: ${next.title}` : 'Redo'}
        hint="Ctrl Shift Z"
        disabled={!next}
        onClick={session.redo}
      />
      <span class="toolbar-gap" />
      <IconButton icon="arrange" label="Arrange anew" hint="A" onClick={() => arrangeAnew(session)} />
      <IconButton
        icon="fit"
        label="Show everything"
        hint="F"
        onClick={() => (session.camera.value = { fit: true })}
      />
      <IconButton
        icon="minus"
        label="Farther"
        hint="-"
        onClick={() => (session.camera.value = { zoomBy: 1 / 1.3 })}
      />
      <IconButton
        icon="plus"
        label="Closer"
        hint="+"
        onClick={() => (session.camera.value = { zoomBy: 1.3 })}
      />
    </div>
  )
}
