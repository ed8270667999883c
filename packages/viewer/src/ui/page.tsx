import { Canvas } from '../canvas/canvas.tsx'
import { ShownList } from '../canvas/shown-list.tsx'
import { Toolbar } from '../canvas/toolbar.tsx'
import { Legend } from '../filters/legend.tsx'
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
      <section class="stage" aria-label="Graph">
        <ShownList />
        <div class="stage-graph">
          <Canvas />
          <StageMessage />
          <Toolbar />
          <Notice />
        </div>
        <Legend />
      </section>
      <SidePanel />
    </main>
    <ShortcutsDialog />
  </SessionContext.Provider>
)

function Notice() {
  const session = useSession()
  return (
    <p class="notice" role="status" data-shown={session.notice.value !== null}>
      {session.notice.value}
    </p>
  )
}
