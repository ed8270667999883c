import { useEffect, useRef } from 'preact/hooks'

import { IconButton } from '../ui/button.tsx'
import { useSession } from '../ui/session-context.ts'
import { SHORTCUTS } from './shortcuts.ts'

const MAC = /Mac|iPhone|iPad/.test(navigator.userAgent)

const NAMES: Readonly<Record<string, string>> = {
  mod: MAC ? '⌘' : 'Ctrl',
  shift: MAC ? '⇧' : 'Shift',
  Escape: 'Esc',
}

/** Lists every key. */
export function ShortcutsDialog() {
  const session = useSession()
  const dialog = useRef<HTMLDialogElement>(null)
  const open = session.dialog.value === 'shortcuts'
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  const close = () => (session.dialog.value = null)
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="shortcuts-title"
      onClose={close}
      onClick={event => event.target === dialog.current && close()}
    >
      <div class="dialog-body">
        <header class="dialog-head">
          <h2 id="shortcuts-title">Keys</h2>
          <IconButton icon="close" label="Close" onClick={close} />
        </header>
        <dl class="keys">
          {SHORTCUTS.map(({ keys: [first = ''], title }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>
                {first
                  .split('+')
                  .map(part => (part === '' ? <kbd key="plus">+</kbd> : <kbd key={part}>{named(part)}</kbd>))
                  .slice(first === '+' ? 1 : 0)}
              </dd>
            </div>
          ))}
        </dl>
        <p class="dialog-note">
          Double click a node, or click its “+N”, to expand it. Drag a node to pin it. Tab reaches a list of
          all that is on the canvas; arrow keys walk through it.
        </p>
      </div>
    </dialog>
  )
}

const named = (key: string): string => NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key)
