import { Canvas } from '../canvas/canvas.tsx'
import { ShownList } from '../canvas/shown-list.tsx'
import { Toolbar } from '../canvas/toolbar.tsx'
import { Legend } from '../filters/legend.tsx'
import { ReviewDialog } from '../judging/review-dialog.tsx'
import { SidePanel } from '../panels/side-panel.tsx'
import { ShortcutsDialog } from '../shortcuts/shortcuts-dialog.tsx'
import type { Session } from '../state/session.ts'
import { Header } from './header.tsx'
import { SessionContext, useSession } from './session-context.ts'
import { ConnectionBanner, StageMessage } from './stage-message.tsx'

/** The whole page. */
export const Page = ({ session }: { session: Session }) => (
  <SessionContext.Provider value={session}>
    <Header />
    <ConnectionBanner />
    <main class="main">
      <Stage />
      <SidePanel />
    </main>
    <ShortcutsDialog />
    <ReviewDialog />
    <p class="visually-hidden" role="status">
      {session.title}
    </p>
  </SessionContext.Provider>
)

/** The graph with its tools; an empty one has none. */
function Stage() {
  const session = useSession()
  const anything = session.desk.value.board.shown.size > 0
  return (
    <section class="stage" aria-label="Graph">
      <ShownList />
      <div class="stage-graph">
        <Canvas />
        <StageMessage />
        {anything && <Toolbar />}
        <Notice />
      </div>
      {anything && <Legend />}
    </section>
  )
}

function Notice() {
  const session = useSession()
  return (
    <p class="notice" role="status" data-shown={session.notice.value !== null}>
      {session.notice.value}
    </p>
  )
}
