import { effect, signal } from '@preact/signals'

import type { Session } from './session.ts'

/** How far the panel is drawn up on a narrow screen. */
export type Sheet = 'peek' | 'half' | 'full'

export const sheet = signal<Sheet>('peek')

const NEXT: Readonly<Record<Sheet, Sheet>> = { peek: 'half', half: 'full', full: 'peek' }

export const nextSheet = (): void => {
  sheet.value = NEXT[sheet.peek()]
}

/** The sheet comes up with what there is to read: an article wants the whole height. */
export function followReading(session: Session): void {
  effect(() => {
    const { entity, edge, article } = session.desk.value.focus
    sheet.value = article ? 'full' : entity || edge ? 'half' : 'peek'
  })
}
