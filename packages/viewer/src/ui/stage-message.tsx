import { retryAll } from '../state/habits.ts'
import { useSession } from './session-context.ts'

/** What stands on the stage where no graph does: how to begin, or that the server is gone. */
export function StageMessage() {
  const session = useSession()
  const remote = session.overview.remote.value
  if (remote.state === 'loading') {
    return (
      <p class="stage-message stage-waiting" role="status">
        Laying out the graph
      </p>
    )
  }
  if (remote.state !== 'ready') return null
  if (remote.value.counts.articles === 0) return <NoArticles />
  if (remote.value.graph.nodes.length === 0 && session.desk.value.board.shown.size === 0) return <NoNames />
  return null
}

function NoArticles() {
  const session = useSession()
  return (
    <div class="stage-message" data-empty>
      <h2 class="headline">No articles yet</h2>
      <p>Give Redthread a folder of articles. It reads who did what, and keeps the sentence that says so.</p>
      <pre>
        <code>npm run redthread -- ingest my-articles/</code>
      </pre>
      <p class="stage-fine">
        Text, Markdown, HTML and JSON Lines files, or web addresses. The page may stay open while it reads.
      </p>
      <button type="button" class="action action-strong" onClick={() => session.overview.ask()}>
        Look again
      </button>
    </div>
  )
}

const NoNames = () => (
  <div class="stage-message">
    <h2 class="headline">No connections yet</h2>
    <p>
      The articles are here, and no sentence in them connects two names. Search for a name, or read more
      articles in.
    </p>
  </div>
)

/** A line across the page while the server does not answer. */
export function ConnectionBanner() {
  const session = useSession()
  if (!session.connectionLost.value) return null
  return (
    <div class="banner" role="alert">
      <span>The server does not answer. The page tries again by itself.</span>
      <button type="button" onClick={() => retryAll(session)}>
        Try now
      </button>
    </div>
  )
}
