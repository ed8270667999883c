/** What people have said about who is who, as far as it concerns some appearances. */
import { type Groups, groupsOf } from './groups.ts'

/** A judgement that is bound at both ends. Of a `different` the first is the odd one out: see `resolve`. */
export interface Judged {
  readonly id: string
  readonly kind: 'same' | 'different'
  /** When, as an instant. */
  readonly at: string
  /** Ids of appearances. */
  readonly one: string
  readonly other: string
}

export interface Verdict {
  readonly groups: Groups
  /** Those judged to be different that hold: the odd one first. */
  readonly different: readonly (readonly [odd: string, other: string])[]
  /** Judgements that go against earlier ones: they have no say. */
  readonly refused: readonly string[]
}

/**
 * Groups as people have judged. A judgement that contradicts earlier ones is left out, and said; none comes in by
 * the front door, but texts read anew may bind two judgements to the same appearances.
 */
export function verdictOn(ids: Iterable<string>, judgements: readonly Judged[]): Verdict {
  const groups = groupsOf(ids)
  const different: [string, string][] = []
  const refused: string[] = []
  for (const { id, kind, one, other } of judgements.toSorted(byTime)) {
    const isTaken = kind === 'same' ? groups.join(one, other) : groups.part(one, other)
    if (!isTaken) refused.push(id)
    else if (kind === 'different') different.push([one, other])
  }
  return { groups, different, refused }
}

const byTime = (a: Judged, b: Judged): number =>
  a.at === b.at ? (a.id < b.id ? -1 : 1) : Date.parse(a.at) - Date.parse(b.at) || (a.at < b.at ? -1 : 1)
