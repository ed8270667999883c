import type { EntityType } from '../api/types.ts'

export interface EntityTypeWords {
  readonly type: EntityType
  readonly one: string
  readonly many: string
}

/** In the order in which lists and the legend give them. */
export const ENTITY_TYPES: readonly EntityTypeWords[] = [
  { type: 'Person', one: 'Person', many: 'People' },
  { type: 'Organization', one: 'Organisation', many: 'Organisations' },
  { type: 'Place', one: 'Place', many: 'Places' },
  { type: 'Event', one: 'Event', many: 'Events' },
  { type: 'Thing', one: 'Thing', many: 'Things' },
]

const ONE = new Map(ENTITY_TYPES.map(({ type, one }) => [type, one]))

export const typeWord = (type: EntityType): string => ONE.get(type) ?? type
