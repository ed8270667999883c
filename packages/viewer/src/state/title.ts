import type { ArticlePage, EdgePage, EntityPage, StatementView } from '../api/types.ts'
import { statementSentence } from '../words/statements.ts'
import { type Remote, valueOf } from './remote.ts'

/** What is being read: the article, else the connection, else the entity; the name of the page where nothing is. */
export function titleOf(
  article: Remote<ArticlePage>,
  edge: Remote<EdgePage>,
  entity: Remote<EntityPage>,
): string {
  const connection: StatementView | undefined = valueOf(edge)?.statements[0]
  const read =
    valueOf(article)?.article.title ??
    (connection && statementSentence(connection)) ??
    valueOf(entity)?.entity.name
  return read ? `${read} · Redthread` : 'Redthread'
}
