import { acts } from '../desk/actions.ts'
import type { Id } from '../desk/desk.ts'
import { legendOpen } from '../filters/legend.tsx'
import { expandNode, removeNode } from '../state/errands.ts'
import type { Session } from '../state/session.ts'
import { switchTheme } from '../state/theme.ts'

export interface Shortcut {
  /** As the browser names the key; with `mod+` for Ctrl or ⌘. */
  readonly keys: readonly string[]
  readonly title: string
  /** False where it has nothing to do; the key then keeps its meaning for the browser. */
  readonly run: (session: Session) => boolean | void
}

/** Every key of the page. The help dialog lists them from here. */
export const SHORTCUTS: readonly Shortcut[] = [
  { keys: ['/'], title: 'Search', run: () => document.getElementById('search')?.focus() },
  {
    keys: ['e'],
    title: 'Expand what is selected',
    run: onEntity((session, id) => void expandNode(session, id)),
  },
  {
    keys: ['c'],
    title: 'Centre what is selected',
    run: onEntity((session, id) => void (session.camera.value = { centre: id })),
  },
  { keys: ['p'], title: 'Pin or unpin what is selected', run: onEntity(pin) },
  { keys: ['Delete', 'Backspace'], title: 'Remove what is selected', run: onEntity(removeNode) },
  { keys: ['Escape'], title: 'Close, one step back', run: close },
  { keys: ['mod+z'], title: 'Undo', run: session => session.undo() },
  { keys: ['mod+shift+z', 'mod+y'], title: 'Redo', run: session => session.redo() },
  { keys: ['f'], title: 'Show everything', run: session => void (session.camera.value = { fit: true }) },
  { keys: ['+', '='], title: 'Closer', run: session => void (session.camera.value = { zoomBy: 1.3 }) },
  { keys: ['-'], title: 'Farther', run: session => void (session.camera.value = { zoomBy: 1 / 1.3 }) },
  { keys: ['a'], title: 'Arrange anew', run: arrangeAnew },
  { keys: ['l'], title: 'Legend and filters', run: () => void (legendOpen.value = !legendOpen.peek()) },
  { keys: ['r'], title: 'Pairs that may be one', run: session => void (session.dialog.value = 'review') },
  { keys: ['t'], title: 'Light or dark', run: () => switchTheme() },
  { keys: ['?'], title: 'These shortcuts', run: session => void (session.dialog.value = 'shortcuts') },
]

/** Arranges all nodes anew and looks at all of them. */
export function arrangeAnew(session: Session): void {
  session.act(acts.arrange(session.arranger.arrange))
  session.camera.value = { fit: true }
}

function onEntity(run: (session: Session, id: Id) => void): Shortcut['run'] {
  return session => {
    const { focus, board } = session.desk.peek()
    if (focus.entity === null || !board.shown.has(focus.entity)) return false
    run(session, focus.entity)
    return true
  }
}

function pin(session: Session, id: Id): void {
  session.act(acts.pin(session.desk.peek().nodes.get(id)?.name ?? 'it', id))
}

function close(session: Session): boolean {
  if (session.dialog.peek()) session.dialog.value = null
  else session.act(acts.stepBack())
  return true
}
