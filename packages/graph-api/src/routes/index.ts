/** All routes. The key of a route is its name in the OpenAPI document. */
import { article } from './article.ts'
import { articles } from './articles.ts'
import { cypher } from './cypher.ts'
import { edgeStatements } from './edge-statements.ts'
import { entity } from './entity.ts'
import { health } from './health.ts'
import { judge, judgements, undo } from './judgements.ts'
import { neighbours } from './neighbours.ts'
import { overview } from './overview.ts'
import { paths } from './paths.ts'
import { review } from './review.ts'
import { search } from './search.ts'

/** Answer without a token, for health checks. */
export const openRoutes = { health }

export const routes = {
  overview,
  search,
  entity,
  neighbours,
  edgeStatements,
  paths,
  articles,
  article,
  judgements,
  judge,
  undo,
  review,
  cypher,
}
