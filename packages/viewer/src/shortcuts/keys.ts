import type { Session } from '../state/session.ts'
import { SHORTCUTS } from './shortcuts.ts'

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** A key press in the notation of the shortcuts: "mod+shift+z", "?", "e". */
export function keyName({ key, ctrlKey, metaKey, shiftKey }: Press): string {
  const mod = ctrlKey || metaKey
  if (!mod) return key
  return ['mod', ...(shiftKey ? ['shift'] : []), key.toLowerCase()].join('+')
}

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
