/** Who is who: a pure function of appearances. It knows no order, no time and no store. */
import type { Entity } from '@redthread/graph'

import { entityOf } from './entity.ts'
import { type AppearanceRecord, keysOf } from './keys.ts'

/** Appearances that are of one entity. */
export interface EntityCluster {
  readonly entity: Entity
  readonly appearances: readonly AppearanceRecord[]
}

/**
 * Gathers appearances to entities. Within an article coreference has decided already; across articles
 *
 * - named ones of one folded full name and of types that can be one entity are joined; of a person the full name
 *   has a given and a family name;
 * - what bears only an acronym joins the one full name for which articles introduce it; where they introduce it for
 *   several, it joins none;
 * - described ones and bare family names stay in their article;
 * - persons whom one article tells apart although they share their full name join nobody.
 *
 * Appearances that share no name (`namesOf`), not even by way of others, have no influence on each other.
 */
export function resolve(appearances: Iterable<AppearanceRecord>): EntityCluster[] {
  const groups = new Map<string, AppearanceRecord[]>()
  const introducedFor = new Map<string, Set<string>>()
  for (const appearance of appearances) {
    const { kind, name, acronyms } = keysOf(appearance)
    const group = name === null ? appearance.id : `${kind} ${name}`
    at(groups, group, () => []).push(appearance)
    for (const acronym of acronyms) at(introducedFor, `${kind} ${acronym}`, () => new Set()).add(group)
  }
  return [...joined(groups, introducedFor).values()]
    .flatMap(parted)
    .map(members => ({ entity: entityOf(members), appearances: members.toSorted(byId) }))
    .toSorted((a, b) => (a.entity.id < b.entity.id ? -1 : 1))
}

const byId = (a: AppearanceRecord, b: AppearanceRecord) => (a.id < b.id ? -1 : 1)

function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}

/** The groups, with the bearers of an acronym in the group of the only full name that it stands for. */
function joined(
  groups: ReadonlyMap<string, readonly AppearanceRecord[]>,
  introducedFor: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, AppearanceRecord[]> {
  const result = new Map<string, AppearanceRecord[]>()
  for (const [group, members] of groups) {
    const together = at(result, fullName(group, introducedFor), () => [])
    for (const member of members) together.push(member)
  }
  return result
}

/** Where the acronyms lead from a group; the group itself where it is none, or stands for several or in a circle. */
function fullName(group: string, introducedFor: ReadonlyMap<string, ReadonlySet<string>>): string {
  const visited = new Set([group])
  let found = group
  for (;;) {
    const names = [...(introducedFor.get(found) ?? [])]
    const [next] = names
    if (next === undefined || names.length > 1) return found
    if (visited.has(next)) return group
    visited.add(next)
    found = next
  }
}

/** Splits off persons who share their name with another one of the same article. */
function parted(members: AppearanceRecord[]): AppearanceRecord[][] {
  if (members[0]?.type !== 'Person') return [members]
  const byArticle = Map.groupBy(members, ({ article }) => article)
  const isAlone = (member: AppearanceRecord) => (byArticle.get(member.article)?.length ?? 0) === 1
  const united = members.filter(isAlone)
  const apart = members.filter(member => !isAlone(member)).map(member => [member])
  return united.length > 0 ? [united, ...apart] : apart
}
