/** Judgements and the appearances that they are about, also after a text was read anew. */
import { isDeepStrictEqual } from 'node:util'

import type { JudgedPlace, Judgement, Span } from '@redthread/graph'

import type { AppearanceRecord, Judged } from '../identity/index.ts'

/**
 * The judgements of a list that have to be bound anew, now that these articles give these appearances. A place is
 * bound to the appearance that covers it, or else lies in it; the closest one.
 */
export function boundAnew(
  judgements: readonly Judgement[],
  appearancesOf: ReadonlyMap<string, readonly AppearanceRecord[]>,
): Judgement[] {
  const bound = (place: JudgedPlace): JudgedPlace => {
    const appearances = appearancesOf.get(place.article)
    return appearances ? { ...place, appearance: covering(place, appearances) } : place
  }
  return judgements
    .map(judgement => ({ ...judgement, one: bound(judgement.one), other: bound(judgement.other) }))
    .filter((judgement, at) => !isDeepStrictEqual(judgement, judgements[at]))
}

function covering(place: Span, appearances: readonly AppearanceRecord[]): string | null {
  const near = appearances
    .flatMap(({ id, spans }) => spans.map(span => ({ id, far: distance(span, place) })))
    .filter(({ far }) => far !== null)
    .toSorted((a, b) => a.far! - b.far! || (a.id < b.id ? -1 : 1))
  return near[0]?.id ?? null
}

/** How much a span reaches beyond a place; more than that where it lies within, and null where it does neither. */
function distance(span: Span, place: Span): number | null {
  const beyond = place.start - span.start + span.end - place.end
  if (span.start <= place.start && span.end >= place.end) return beyond
  return span.start >= place.start && span.end <= place.end ? FAR - beyond : null
}

const FAR = 1e9

/** The judgements that are bound at both ends, as identity takes them. */
export function judgedOf(judgements: readonly Judgement[]): Judged[] {
  return judgements.flatMap(({ id, kind, at, one, other }) =>
    one.appearance === null || other.appearance === null
      ? []
      : [{ id, kind, at, one: one.appearance, other: other.appearance }],
  )
}

/** The appearances that judgements are bound to. */
export const boundTo = (judgements: readonly Judgement[]): string[] => [
  ...new Set(
    judgements
      .flatMap(({ one, other }) => [one.appearance, other.appearance])
      .filter(appearance => appearance !== null),
  ),
]
