/** An index of names in memory, for an engine that has none of its own that forgives typing errors. */
import MiniSearch from 'minisearch'

import { foldName } from '../names.ts'
import type { EntityHit, SearchOptions } from '../store.ts'
import { rankHits, typosAllowed } from './ranking.ts'

type Named = EntityHit['entity']

export interface NameIndex {
  /** Adds entities, or replaces those of the same id. */
  put(entities: readonly Named[]): void
  remove(ids: readonly string[]): void
  search(text: string, options: SearchOptions): EntityHit[]
}

/** An empty index. */
export function nameIndex(): NameIndex {
  const entities = new Map<string, Named>()
  const words = new MiniSearch<Named>({
    fields: ['names'],
    extractField: (entity, field) =>
      field === 'id' ? entity.id : [entity.name, ...entity.aliases].join(' '),
    tokenize: text => foldName(text).split(' '),
    processTerm: term => (term === '' ? null : term),
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      // The index counts two exchanged letters as two errors, the ranking as one.
      fuzzy: term => (typosAllowed(term) === 0 ? false : typosAllowed(term) + 1),
    },
  })
  return { put, remove, search }

  function put(given: readonly Named[]): void {
    remove(given.map(({ id }) => id))
    for (const { id, name, type, named, aliases, descriptions, articles } of given) {
      const entity = { id, name, type, named, aliases, descriptions, articles }
      entities.set(id, entity)
      words.add(entity)
    }
  }

  function remove(ids: readonly string[]): void {
    for (const id of ids) {
      if (entities.delete(id)) words.discard(id)
    }
  }

  function search(text: string, { limit = 20, types }: SearchOptions): EntityHit[] {
    const found = words.search(text).flatMap(({ id }) => entities.get(String(id)) ?? [])
    const wanted = types ? found.filter(({ type }) => types.includes(type)) : found
    return rankHits(text, wanted, limit)
  }
}
