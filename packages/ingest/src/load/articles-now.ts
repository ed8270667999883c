/** In how many articles an entity appears, without reading all of them where few come or go. */
import { type Entity, type Transaction, membersOf } from '@redthread/graph'

import type { Unit } from '../identity/index.ts'
import type { Placement } from './placement.ts'
import type { Changes } from './resolved.ts'

export interface Known {
  readonly place: Pick<Placement, 'was' | 'is'>
  readonly stored: ReadonlyMap<string, Entity>
  readonly changes: Pick<Changes, 'gone' | 'come' | 'stay'>
}

/**
 * The number of articles of an entity after a change. Where none of its appearances moved to it or from it, only the
 * changed articles are looked at; else all are counted.
 */
export async function articlesNow(
  tx: Transaction,
  { id, units }: { readonly id: string; readonly units: readonly Unit[] },
  { place, stored, changes }: Known,
): Promise<number> {
  const before = stored.get(id)
  if (!before || isMoved(id, place)) return counted(tx, units)
  const { gone, come, stay } = changes
  const had = articlesWith([...gone, ...stay], one => one.entity === id)
  const has = articlesWith(
    [...come, ...stay],
    one => place.is.get(one.id) === id || entityStays(one, id, place),
  )
  return before.articles - had.size + has.size
}

const articlesWith = <One extends { readonly article: string }>(
  appearances: readonly One[],
  test: (one: One) => boolean,
): Set<string> => new Set(appearances.filter(test).map(({ article }) => article))

/** Of what was not looked at, for its names have not changed. */
const entityStays = (
  one: { readonly id: string; readonly entity?: string },
  entity: string,
  { is }: Known['place'],
): boolean => !is.has(one.id) && one.entity === entity

const isMoved = (id: string, { was, is }: Known['place']): boolean =>
  [...was].some(([appearance, before]) => {
    const now = is.get(appearance)
    return now !== undefined && now !== before && (now === id || before === id)
  })

async function counted(tx: Transaction, units: readonly Unit[]): Promise<number> {
  const articles = new Set<string>()
  for (const { form, count, sample } of units) {
    const isWhole = !form || sample.length === count
    const ids = isWhole ? sample.map(({ id }) => id) : await membersOf(tx, form.id)
    for (const id of ids) articles.add(id.slice(0, id.indexOf(':')))
  }
  return articles.size
}
