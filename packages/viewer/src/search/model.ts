import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'

import type { Hit } from '../api/types.ts'
import { chooseEntity } from '../state/errands.ts'
import { follow, type Remote } from '../state/remote.ts'
import type { Session } from '../state/session.ts'
import { focusPanel } from '../ui/focus-panel.ts'

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
  /** Chooses what is meant; where the suggestions are of an earlier text, the first of those to come. */
  readonly submit: () => void
}

type Ask = (text: string, limit: number, signal?: AbortSignal) => Promise<readonly Hit[]>

export const createSearch = (session: Session): Search =>
  searchModel(session.api.search, hit => {
    void chooseEntity(session, hit.id, hit.name)
    focusPanel()
  })

/** The model of a search box that asks and chooses in these ways. */
export function searchModel(ask: Ask, chosen: (hit: Hit) => void): Search {
  const text = signal('')
  const asked = signal<string | null>(null)
  const open = signal(false)
  const active = signal(0)
  const hits = signal<readonly Hit[]>([])
  const { remote } = follow(asked, (wanted, given) => ask(wanted, SUGGESTIONS, given))
  let submitted: string | null = null

  const choose = (hit: Hit) => {
    text.value = ''
    open.value = false
    chosen(hit)
  }
  const submit = () => {
    const wanted = wantedOf(text.peek())
    const hit = hits.peek()[active.peek()]
    if (wanted === asked.peek() && remote.peek().state === 'ready') return void (hit && choose(hit))
    submitted = wanted
    asked.value = wanted
  }

  effect(() => {
    const wanted = wantedOf(text.value)
    const timer = setTimeout(() => (asked.value = wanted), PAUSE_MS)
    return () => clearTimeout(timer)
  })
  effect(() => {
    // The last suggestions stay while the next are on their way, so that the list does not flicker.
    if (remote.value.state === 'loading') return
    hits.value = remote.value.state === 'ready' ? remote.value.value : []
    active.value = 0
    const isAnswer = submitted !== null && submitted === asked.peek() && submitted === wantedOf(text.peek())
    submitted = null
    const [first] = hits.peek()
    if (isAnswer && first) choose(first)
  })
  return { text, open, active, remote, hits, choose, submit }
}

const wantedOf = (text: string): string | null => text.trim() || null
