import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'

import type { Hit } from '../api/types.ts'
import { chooseEntity } from '../state/errands.ts'
import { follow, type Remote } from '../state/remote.ts'
import type { Session } from '../state/session.ts'

const SUGGESTIONS = 8
/** A pause in typing that is worth a question to the server. */
const PAUSE_MS = 110

/** The search box: what is typed, what the server suggests, and which suggestion is meant. */
export interface Search {
  readonly text: Signal<string>
  readonly open: Signal<boolean>
  readonly hits: ReadonlySignal<readonly Hit[]>
  readonly remote: ReadonlySignal<Remote<readonly Hit[]>>
  readonly active: Signal<number>
  readonly choose: (hit: Hit) => void
}

export function createSearch(session: Session): Search {
  const text = signal('')
  const asked = signal<string | null>(null)
  const open = signal(false)
  const active = signal(0)
  const last = signal<readonly Hit[]>([])
  const { remote } = follow(asked, (wanted, given) => session.api.search(wanted, SUGGESTIONS, given))
  effect(() => {
    const wanted = text.value.trim()
    const timer = setTimeout(() => (asked.value = wanted === '' ? null : wanted), PAUSE_MS)
    return () => clearTimeout(timer)
  })
  effect(() => {
    // The last suggestions stay while the next are on their way, so that the list does not flicker.
    if (remote.value.state === 'loading') return
    last.value = remote.value.state === 'ready' ? remote.value.value : []
    active.value = 0
  })
  const choose = (hit: Hit) => {
    text.value = ''
    open.value = false
    void chooseEntity(session, hit.id, hit.name)
  }
  return { text, open, active, remote, hits: computed(() => last.value), choose }
}
