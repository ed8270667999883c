/** The closed list of edge types, and what each means. */
import { DEALINGS } from './dealings.ts'
import { EVENTS } from './events.ts'
import { LIVES } from './lives.ts'
import { PEOPLE } from './people.ts'
import type { Relation } from './relation.ts'

export type { Relation } from './relation.ts'

/** Every curated relation. A predicate that fits none keeps its lemma as relation: `WEAPONIZE`. */
export const RELATIONS: readonly Relation[] = [...PEOPLE, ...LIVES, ...DEALINGS, ...EVENTS]

const byName = new Map(RELATIONS.map(relation => [relation.name, relation]))

/** The curated relation of that name; undefined for a lemma relation. */
export const relationNamed = (name: string): Relation | undefined => byName.get(name)

/** Edge types beside the ontology: lemma relations, and states that a default query must not match. */
export const OTHER_EDGE_TYPES = ['RELATED_TO', 'FORMERLY', 'UNCONFIRMED', 'DENIED'] as const

export const EDGE_TYPES: readonly string[] = [...RELATIONS.map(({ name }) => name), ...OTHER_EDGE_TYPES]
