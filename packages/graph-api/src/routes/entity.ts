import { EntityPage, entityPage } from '@redthread/graph'

import { route } from '../route.ts'
import { EntityId } from './fields.ts'

export const entity = route({
  path: 'get /api/entities/:id',
  summary: 'An entity with its facts, each with its quotes, and the articles that speak of it',
  params: { id: EntityId },
  returns: EntityPage,
  handle: ({ params }, { store }) => entityPage(store, params.id),
})
