type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** A key press in the notation of the shortcuts: "mod+shift+z", "?", "e". */
export function keyName({ key, ctrlKey, metaKey, shiftKey }: Press): string {
  const mod = ctrlKey || metaKey
  if (!mod) return key
  return ['mod', ...(shiftKey ? ['shift'] : []), key.toLowerCase()].join('+')
}
