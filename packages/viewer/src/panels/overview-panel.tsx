import type { ArticleListing, NodeView, Overview } from '../api/types.ts'
import { NO_FOCUS } from '../desk/desk.ts'
import { linkTo } from '../state/link.ts'
import { ARTICLES_AT_ONCE } from '../state/session.ts'
import { entityHref } from '../ui/entity-link.tsx'
import { TypeDisc } from '../ui/icons.tsx'
import { RemoteView } from '../ui/remote-view.tsx'
import { useSession } from '../ui/session-context.ts'
import { amount } from '../words/amounts.ts'
import { shortDate } from '../words/dates.ts'

const BEST_CONNECTED = 8

/** What there is, before anything is chosen. */
export function OverviewPanel() {
  const session = useSession()
  return (
    <RemoteView of={session.overview} what="the overview">
      {overview => (
        <div class="overview">
          <Counts overview={overview} />
          {overview.graph.nodes.length > 0 && <BestConnected nodes={overview.graph.nodes} />}
          <RemoteView of={session.latest} what="the articles" keep>
            {articles =>
              articles.length > 0 ? <Latest articles={articles} all={overview.counts.articles} /> : null
            }
          </RemoteView>
        </div>
      )}
    </RemoteView>
  )
}

function Counts({ overview: { counts } }: { overview: Overview }) {
  if (counts.articles === 0) return <NothingRead />
  return (
    <header class="overview-head">
      <h2 class="headline">What the articles say</h2>
      <p class="counts" data-counts>
        {amount(counts.articles, 'article')} name{' '}
        {amount(counts.entities, 'person, place or thing', 'people, places and things')} and make{' '}
        {amount(counts.statements, 'statement')} about them, each with the sentence that proves it.
      </p>
    </header>
  )
}

const NothingRead = () => (
  <header class="overview-head">
    <h2 class="headline">Nothing read yet</h2>
    <p class="counts">
      Once articles are read, this is where their people, places and events stand, each statement with the
      sentence that proves it.
    </p>
  </header>
)

function BestConnected({ nodes }: { nodes: readonly NodeView[] }) {
  const best = nodes
    .toSorted((a, b) => b.degree - a.degree || (a.name < b.name ? -1 : 1))
    .slice(0, BEST_CONNECTED)
  const most = Math.max(1, ...best.map(({ degree }) => degree))
  return (
    <section>
      <h3 class="section-title">Best connected</h3>
      <ul class="plain-list">
        {best.map(node => (
          <li key={node.id}>
            <a class="row" href={entityHref(node.id)}>
              <TypeDisc type={node.type} />
              <span class="row-words">{node.name}</span>
              <meter class="row-meter" min={0} max={most} value={node.degree} aria-hidden="true" />
              <span class="row-note row-number">{node.degree}</span>
              <span class="visually-hidden">connections</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Latest({ articles, all }: { articles: readonly ArticleListing[]; all: number }) {
  const { articlesWanted } = useSession()
  return (
    <section>
      <h3 class="section-title">Articles</h3>
      <ul class="plain-list">
        {articles.map(({ id, title, outlet, publishedAt }) => (
          <li key={id}>
            <a class="row row-article" href={linkTo({ ...NO_FOCUS, article: id })}>
              <span class="row-words">{title ?? 'Without a title'}</span>
              <span class="row-note">{[outlet, shortDate(publishedAt)].filter(Boolean).join(' · ')}</span>
            </a>
          </li>
        ))}
      </ul>
      {articles.length < all && articles.length >= articlesWanted.value && (
        <button type="button" class="more" onClick={() => (articlesWanted.value += ARTICLES_AT_ONCE)}>
          More articles
        </button>
      )}
    </section>
  )
}
