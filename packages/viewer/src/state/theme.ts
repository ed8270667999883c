import { computed, effect, signal } from '@preact/signals'

import { storage } from './storage.ts'

export type Theme = 'light' | 'dark'

const KEY = 'redthread-theme'

const wanted = signal<Theme | null>(null)
const system = signal<Theme>('light')

/** What the page looks like now: as chosen, else as the system has it. */
export const theme = computed<Theme>(() => wanted.value ?? system.value)

export const switchTheme = (): void => {
  wanted.value = theme.peek() === 'dark' ? 'light' : 'dark'
}

/** Follows the system, remembers a choice, and writes the theme on the page's root element. */
export function startTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const read = () => (system.value = dark.matches ? 'dark' : 'light')
  dark.addEventListener('change', read)
  read()
  const kept = storage()?.getItem(KEY)
  if (kept === 'light' || kept === 'dark') wanted.value = kept
  effect(() => {
    document.documentElement.dataset['theme'] = theme.value
    if (wanted.value) storage()?.setItem(KEY, wanted.value)
  })
}
