import { ArticleList, articlesPage } from '@redthread/graph'
import { z } from 'zod'

import { route } from '../route.ts'
import { given, limit } from './fields.ts'

export const articles = route({
  path: 'get /api/articles',
  summary: 'The articles read, newest first, a page at a time',
  query: {
    limit: limit(50, 500),
    cursor: z.string().max(500).optional().describe('The cursor that the page before gave.'),
  },
  returns: ArticleList,
  handle: ({ query }, { store }) => articlesPage(store, given(query)),
})
