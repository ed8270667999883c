import type { StatementView } from '../api/types.ts'
import { acts } from '../desk/actions.ts'
import { Badge } from '../ui/badge.tsx'
import { useSession } from '../ui/session-context.ts'
import { shortDate } from '../words/dates.ts'
import { kindOf, statementLabel } from '../words/factuality.ts'
import { statementSentence } from '../words/statements.ts'

interface StatementCardProps {
  readonly statement: StatementView
  /** Say what the statement is, where that does not stand above it. */
  readonly told?: boolean
}

/** A quote in its sentence, with who printed it, when, and how sure it is; opens the article there. */
export function StatementCard({ statement, told = false }: StatementCardProps) {
  const session = useSession()
  const { article, factuality, by } = statement
  const kind = kindOf(factuality)
  return (
    <button
      type="button"
      class={`statement statement-${kind}`}
      data-statement={statement.id}
      onClick={() => session.act(acts.readArticle(article.id, statement.id))}
    >
      {told && <span class="statement-told">{statementSentence(statement)}</span>}
      <span class="statement-quote">
        <Quote statement={statement} />
      </span>
      <span class="statement-source">
        <span class="statement-outlet">{article.outlet ?? article.title ?? 'An article'}</span>
        {article.publishedAt && <span>{shortDate(article.publishedAt)}</span>}
        <Badge kind={kind} label={statementLabel(factuality)} />
        {by && <span>according to {by.name}</span>}
      </span>
    </button>
  )
}

/** The whole sentence with the quote set off; the quote alone where the sentence does not hold it. */
function Quote({ statement: { context, quote } }: { statement: StatementView }) {
  const at = context.indexOf(quote)
  if (at < 0) return <em>{quote}</em>
  return (
    <>
      {context.slice(0, at)}
      <em>{quote}</em>
      {context.slice(at + quote.length)}
    </>
  )
}
