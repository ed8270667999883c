const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Arrow keys, Home and End move within the list of buttons that has the focus. */
export function walkList(event: KeyboardEvent): void {
  const step = STEPS[event.key]
  const here = document.activeElement
  const list = here?.closest('ul')
  if (!step || !here || !list) return
  const buttons = [...list.querySelectorAll('button')]
  const next = buttons[step(buttons.indexOf(here as HTMLButtonElement), buttons.length)]
  event.preventDefault()
  next?.focus()
}
