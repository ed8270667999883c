import type { Session } from '../state/session.ts'
import { keyName } from './key-name.ts'
import { SHORTCUTS } from './shortcuts.ts'

/** Listens for shortcuts; keys typed into a field stay there. */
export function startShortcuts(session: Session): void {
  addEventListener('keydown', event => {
    if (event.defaultPrevented || event.altKey || isTyping(event.target)) return
    const name = keyName(event)
    const shortcut = SHORTCUTS.find(({ keys }) => keys.includes(name))
    if (shortcut && shortcut.run(session) !== false) event.preventDefault()
  })
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ? target.type !== 'range' : target instanceof HTMLTextAreaElement
