import type { ArticlePage, StatementView } from '../api/types.ts'
import { acts } from '../desk/actions.ts'
import { Badge } from '../ui/badge.tsx'
import { IconButton } from '../ui/button.tsx'
import { useSession } from '../ui/session-context.ts'
import { amount } from '../words/amounts.ts'
import { kindOf, statementLabel } from '../words/factuality.ts'
import { statementSentence } from '../words/statements.ts'

interface StepsProps {
  readonly page: ArticlePage
  readonly statement: StatementView | null
}

/** Walks through what the article says, one statement after another, in the order of the text. */
export function StatementSteps({ page, statement }: StepsProps) {
  const session = useSession()
  const ordered = page.statements.toSorted((a, b) => a.start - b.start || a.end - b.end)
  if (ordered.length === 0) return <p class="steps steps-none">Nothing was drawn from this article.</p>
  const at = statement ? ordered.findIndex(({ id }) => id === statement.id) : -1
  const go = (to: number) => {
    const next = ordered[(to + ordered.length) % ordered.length]
    if (next) session.act(acts.readArticle(page.article.id, next.id))
  }
  return (
    <div class="steps">
      <div class="steps-words" aria-live="polite">
        {statement ? (
          <>
            <span class="steps-count">
              Statement {at + 1} of {ordered.length}
            </span>
            <span class="steps-sentence">{statementSentence(statement)}</span>
            <Badge kind={kindOf(statement.factuality)} label={statementLabel(statement.factuality)} />
          </>
        ) : (
          <span class="steps-sentence">{amount(ordered.length, 'statement')} drawn from this article</span>
        )}
      </div>
      <IconButton icon="back" label="Previous statement" onClick={() => go(at < 0 ? -1 : at - 1)} />
      <IconButton icon="forward" label="Next statement" onClick={() => go(at + 1)} />
    </div>
  )
}
