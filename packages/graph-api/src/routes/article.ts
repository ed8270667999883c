import { ArticlePage, articlePage } from '@redthread/graph'
import { z } from 'zod'

import { route } from '../route.ts'

export const article = route({
  path: 'get /api/articles/:id',
  summary: 'An article with its text, who appears in it where, and its statements',
  params: { id: z.string().max(200) },
  returns: ArticlePage,
  handle: ({ params }, { store }) => articlePage(store, params.id),
})
