/** What happens by itself: effects that tie desk, server and address together. */
import { computed, effect, untracked } from '@preact/signals'

import type { EdgePage } from '../api/types.ts'
import { acts } from '../desk/actions.ts'
import type { Focus } from '../desk/desk.ts'
import { sameFocus } from '../desk/focus.ts'
import { opening } from '../desk/opening.ts'
import { bring, bringEdge } from './errands.ts'
import { focusOf, linkTo } from './link.ts'
import { valueOf } from './remote.ts'
import type { Session } from './session.ts'

const RECONNECT_EVERY_MS = 5000
const NOTICE_LASTS_MS = 6000

/** Starts all habits of a session. */
export function startHabits(session: Session): void {
  session.act(acts.readAsLinked(focusOf(location.hash)))
  keepAddress(session)
  layOutOverview(session)
  bringWhatIsRead(session)
  forgetNotices(session)
  effect(() => void (document.title = session.title.value))
  reconnect(session)
}

/** The address says what is read, so that links can be shared and the back button works. */
function keepAddress(session: Session): void {
  const focus = computed(() => session.desk.value.focus)
  effect(() => {
    const link = linkTo(focus.value)
    if (link !== linkTo(focusOf(location.hash))) {
      history.pushState(null, '', link === '' ? location.pathname + location.search : link)
    }
  })
  const follow = () => session.act(acts.readAsLinked(focusOf(location.hash)))
  addEventListener('popstate', follow)
  addEventListener('hashchange', follow)
}

function layOutOverview(session: Session): void {
  effect(() => {
    const overview = valueOf(session.overview.remote.value)
    if (!overview) return
    untracked(() => {
      const graph = opening(overview.graph, session.arranger.room())
      session.act(acts.open(graph, session.arranger.place))
      session.camera.value = { fit: true }
    })
  })
}

/**
 * What is read lies on the board: it is brought when the reading changes, and only then, so that undo can take it
 * away. An old id gives way to the one that the entity has now.
 */
function bringWhatIsRead(session: Session): void {
  effect(() => {
    const page = valueOf(session.entity.remote.value)
    const opened = valueOf(session.overview.remote.value)
    if (page && opened) untracked(() => settleEntity(session, page.entity.id, page.entity.name))
  })
  effect(() => {
    const page = valueOf(session.edge.remote.value)
    const opened = valueOf(session.overview.remote.value)
    if (page && opened) untracked(() => settleEdge(session, page))
  })
}

function settleEdge(session: Session, page: EdgePage): void {
  if (!renamed(session, { edge: page.edge.id })) bringEdge(session, page)
}

/** Reads on under the id of today, where the one asked for is an older one; the address follows. */
function renamed(session: Session, today: Partial<Focus>): boolean {
  const { focus } = session.desk.peek()
  const now = { ...focus, ...today }
  if (sameFocus(focus, now)) return false
  history.replaceState(null, '', linkTo(now))
  session.act(acts.readAsLinked(now))
  return true
}

function settleEntity(session: Session, id: string, name: string): void {
  if (renamed(session, { entity: id })) return
  const { board } = session.desk.peek()
  if (!board.shown.has(id) && !session.expanding.peek().has(id)) void bring(session, id, name)
}

function forgetNotices(session: Session): void {
  effect(() => {
    if (session.notice.value === null) return
    const timer = setTimeout(() => (session.notice.value = null), NOTICE_LASTS_MS)
    return () => clearTimeout(timer)
  })
}

/** Tries again by itself while the server is gone and the page is looked at. */
function reconnect(session: Session): void {
  effect(() => {
    if (!session.connectionLost.value) return
    const timer = setInterval(
      () => document.visibilityState === 'visible' && retryAll(session),
      RECONNECT_EVERY_MS,
    )
    return () => clearInterval(timer)
  })
}

/** Asks again for everything that failed; where nothing did, whether the server is back. */
export function retryAll(session: Session): void {
  const followed = [session.overview, session.latest, session.entity, session.edge, session.article]
  const failed = followed.filter(({ remote }) => remote.peek().state === 'failed')
  for (const { retry } of failed) retry()
  if (failed.length === 0) session.api.articles(1).catch(() => undefined) // the watched API takes note
}
