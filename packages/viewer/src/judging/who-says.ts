/** In whose name judgements are made on this page. */
import { signal } from '@preact/signals'

import { storage } from '../state/storage.ts'

const KEY = 'redthread-name'

/** As it is written in the field. */
export const nameGiven = signal(storage()?.getItem(KEY) ?? '')

/** Remembers the name, also for the next visit. */
export function giveName(name: string): void {
  nameGiven.value = name
  storage()?.setItem(KEY, name)
}

/** The name, or null where none is given. */
export const whoSays = (): string | null => nameGiven.peek().trim() || null
