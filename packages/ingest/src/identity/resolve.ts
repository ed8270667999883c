/** Who is who: a pure function of appearances and judgements. It knows no order, no time and no store. */
import type { Entity, Question } from '@redthread/graph'

import { entityOf } from './entity.ts'
import { type Judged, type Verdict, verdictOn } from './judged.ts'
import type { AppearanceRecord } from './keys.ts'
import type { Scorer } from './link.ts'
import { type Compared, byId, pairsAmong } from './pairs.ts'
import { questionsOf } from './questions.ts'
import { sameNames } from './same-names.ts'
import { type Unit, unitsFrom } from './units.ts'

/** Appearances that are of one entity. */
export interface EntityCluster {
  readonly entity: Entity
  readonly appearances: readonly AppearanceRecord[]
}

export interface Resolution {
  /** Sorted by the id of the entity. */
  readonly clusters: readonly EntityCluster[]
  /** Pairs in the middle band: neither joined nor known to be two. */
  readonly questions: readonly Question[]
  /** Ids of judgements that contradict earlier ones, and have no say. */
  readonly refused: readonly string[]
}

export interface ResolveOptions {
  /** Those whose ends are both among the appearances; others are left out by the caller. */
  readonly judgements?: readonly Judged[]
  readonly scorer?: Scorer
}

/**
 * Gathers appearances to entities. What people have judged comes first, and holds. Then pairs that share a name are
 * joined, the likeliest first, as long as that joins none whom a judgement or the scorer keeps apart. Where somebody was
 * judged to be different, the others stay together and the first of the two leaves: of appearances that would fit
 * both, those that were set apart are joined last.
 *
 * Appearances that share neither a name (`namesOf`) nor a judgement, not even by way of others, have no influence on
 * each other.
 */
export function resolve(
  given: Iterable<AppearanceRecord>,
  { judgements = [], ...options }: ResolveOptions = {},
): Resolution {
  const judged = new Set(judgements.flatMap(({ one, other }) => [one, other]))
  const made = unitsFrom([...given].toSorted(byId), judged)
  const membersOf = new Map(made.map(({ unit, members }) => [unit.id, members]))
  const { groups, ...rest } = resolveUnits(
    made.map(({ unit }) => unit),
    { judgements, ...options },
  )
  const clusters = groups.map(units => {
    const appearances = units.flatMap(({ id }) => membersOf.get(id) ?? []).toSorted(byId)
    return { entity: entityOf(units, new Set(appearances.map(({ article }) => article)).size), appearances }
  })
  return { ...rest, clusters: clusters.toSorted((a, b) => byId(a.entity, b.entity)) }
}

export interface UnitResolution extends Omit<Resolution, 'clusters'> {
  /** The units of each entity, sorted by id. */
  readonly groups: readonly (readonly Unit[])[]
}

/** The same of units, in which appearances that nothing tells apart are one already. */
export function resolveUnits(
  given: readonly Unit[],
  { judgements = [], scorer = sameNames }: ResolveOptions = {},
): UnitResolution {
  const units = given.toSorted(byId)
  const verdict = verdictOn(
    units.map(({ id }) => id),
    judgements,
  )
  const link = scorer.over(units)
  const compared = pairsAmong(units).map(pair => ({ pair, ...link(...pair) }))
  join(compared, verdict, scorer.join)
  return {
    groups: [...Map.groupBy(units, ({ id }) => verdict.groups.of(id)).values()],
    questions: questionsOf(
      compared.filter(({ score }) => score >= scorer.ask),
      verdict.groups,
    ),
    refused: verdict.refused,
  }
}

function join(compared: readonly Compared[], { groups, different }: Verdict, bound: number): void {
  for (const { pair, score } of compared) if (score === 0) groups.part(pair[0].id, pair[1].id)
  const strangers = new Set(different.map(([odd]) => groups.of(odd)))
  const isStrange = ({ pair }: Compared) => pair.filter(({ id }) => strangers.has(groups.of(id))).length
  const likely = compared
    .filter(({ score }) => score >= bound)
    .map(one => ({ ...one, strange: isStrange(one) }))
    .toSorted(
      (a, b) =>
        a.strange - b.strange ||
        b.score - a.score ||
        byId(a.pair[0], b.pair[0]) ||
        byId(a.pair[1], b.pair[1]),
    )
  for (const { pair } of likely) groups.join(pair[0].id, pair[1].id)
}
