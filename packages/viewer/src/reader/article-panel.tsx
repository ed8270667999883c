import type { ArticlePage, StatementView } from '../api/types.ts'
import { acts } from '../desk/actions.ts'
import { IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icons.tsx'
import { RemoteView } from '../ui/remote-view.tsx'
import { useSession } from '../ui/session-context.ts'
import { longDate } from '../words/dates.ts'
import { ArticleText } from './article-text.tsx'
import { StatementSteps } from './statement-steps.tsx'

/** Reads an article, with the sentence that proves a statement highlighted. */
export function ArticlePanel() {
  const session = useSession()
  return (
    <>
      <BackBar />
      <RemoteView of={session.article} what="the article">
        {page => <Article page={page} />}
      </RemoteView>
    </>
  )
}

function BackBar() {
  const session = useSession()
  const { focus, nodes } = session.desk.value
  const back = focus.entity
    ? (nodes.get(focus.entity)?.name ?? 'the facts')
    : focus.edge
      ? 'the connection'
      : 'the overview'
  return (
    <div class="back-bar">
      <button type="button" class="back" onClick={() => session.act(acts.stepBack())}>
        <Icon name="back" />
        <span>Back to {back}</span>
      </button>
      <IconButton
        icon="close"
        label="Close the article"
        hint="Esc"
        onClick={() => session.act(acts.stepBack())}
      />
    </div>
  )
}

function Article({ page }: { page: ArticlePage }) {
  const session = useSession()
  const { article, statements } = page
  const wanted = session.desk.value.focus.statement
  const statement: StatementView | null = statements.find(({ id }) => id === wanted) ?? null
  return (
    <article class="article" data-article={article.id}>
      <header class="article-head">
        <p class="overline">{[article.outlet, longDate(article.publishedAt)].filter(Boolean).join(' · ')}</p>
        <h2 class="headline">{article.title ?? 'Without a title'}</h2>
        <SourceLink url={article.url} />
      </header>
      <ArticleText page={page} statement={statement} />
      <StatementSteps page={page} statement={statement} />
    </article>
  )
}

/** The article's own address; only web addresses become links. */
function SourceLink({ url }: { url: string | null }) {
  if (!url || !/^https?:\/\//i.test(url)) return null
  return (
    <a class="source-link" href={url} target="_blank" rel="noreferrer noopener">
      {new URL(url).hostname}
      <Icon name="outside" />
      <span class="visually-hidden">, opens the article's page in a new tab</span>
    </a>
  )
}
