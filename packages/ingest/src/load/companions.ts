/** With whom and what an article ties a person: who else of that name stands beside the same is hardly another. */
import { type Statement, foldName } from '@redthread/graph'

import type { AppearanceRecord } from '../identity/index.ts'
import { placeNamed } from '../names/places.ts'

/** So many are kept, the first by their names. */
const MOST = 12

/** The appearances, each person with those with whom its article's statements tie it by name; countries tie no one. */
export function withCompanions(
  appearances: readonly AppearanceRecord[],
  statements: readonly Statement[],
): AppearanceRecord[] {
  const telling = new Map(appearances.filter(tells).map(({ id, name }) => [id, foldName(name)] as const))
  const tied = new Map<string, Set<string>>()
  for (const [one, other] of statements.flatMap(pairsOf)) {
    const name = telling.get(other)
    if (name !== undefined) tied.set(one, (tied.get(one) ?? new Set()).add(name))
  }
  return appearances.map(one =>
    one.type === 'Person' && one.named
      ? { ...one, companions: [...(tied.get(one.id) ?? [])].toSorted().slice(0, MOST) }
      : one,
  )
}

/** Named, and not of the many: a person in full, a body, a town. */
function tells({ name, type, named }: AppearanceRecord): boolean {
  if (!named) return false
  if (type === 'Person') return name.includes(' ')
  return type === 'Organization' || (type === 'Place' && !WIDE.has(placeNamed(name)?.kind ?? ''))
}

const WIDE: ReadonlySet<string> = new Set(['country', 'capital', 'region', 'continent'])

/** Each end of a statement with each other end of it. */
function pairsOf({ subject, object, place }: Statement): (readonly [string, string])[] {
  const ends = [subject, object, place].filter(id => id !== null)
  return ends.flatMap(one => ends.filter(other => other !== one).map(other => [one, other] as const))
}
