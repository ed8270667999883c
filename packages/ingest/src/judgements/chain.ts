/** Judgements that follow from each other, and those that would contradict a new one. */
import {
  type Judgement,
  JudgementRefused,
  type Transaction,
  judgementInWords,
  judgementViews,
  judgementsAbout,
  judgementsOfEntity,
} from '@redthread/graph'

import { boundTo } from '../load/bind.ts'

/** An end of a new judgement: an appearance, and its entity now. */
export interface End {
  readonly id: string
  readonly entity: string
}

/**
 * Makes sure that a judgement contradicts none that was made before: that two are the same although they, or any
 * that are one with them, were judged to be different; or that two are different who were judged to be the same, by
 * way of others perhaps.
 *
 * @throws {JudgementRefused} with the chain of judgements that it contradicts
 */
export async function requireConsistent(
  tx: Transaction,
  kind: Judgement['kind'],
  [one, other]: readonly [End, End],
): Promise<void> {
  if (one.id === other.id) {
    throw new JudgementRefused(
      'Both ends of the judgement are the same words of the same article.',
      'Name two articles, as in "NAME @ ARTICLE".',
    )
  }
  const [from, to] = [await sameAs(tx, one.id), await sameAs(tx, other.id)]
  const way = from.get(other.id)
  if (kind === 'different' && way) throw await contradiction(tx, way)
  if (kind === 'same' && !way && one.entity !== other.entity) {
    const barrier = await barrierBetween(tx, [one, from], [other, to])
    if (barrier) throw await contradiction(tx, barrier)
  }
}

/** Appearance → the judgements by which it is the same as the first; those first that are reached by fewest. */
type Ways = ReadonlyMap<string, readonly Judgement[]>

async function sameAs(tx: Transaction, first: string): Promise<Ways> {
  const ways = new Map<string, readonly Judgement[]>([[first, []]])
  let reached = [first]
  while (reached.length > 0) {
    const next: string[] = []
    for (const judgement of await judgementsAbout(tx, reached)) {
      const [from, to] = judgement.kind === 'same' ? endsFrom(judgement, ways) : [null, null]
      if (from === null || to === null || ways.has(to)) continue
      ways.set(to, [...(ways.get(from) ?? []), judgement])
      next.push(to)
    }
    reached = next
  }
  return ways
}

/** The ends of a judgement, that first which has been reached. */
function endsFrom({ one, other }: Judgement, ways: Ways): readonly [string | null, string | null] {
  const ends = [one.appearance, other.appearance] as const
  return ends[0] !== null && ways.has(ends[0]) ? ends : [ends[1], ends[0]]
}

type Side = readonly [end: End, ways: Ways]

/** A judgement that keeps two entities apart, with the ways that lead to it. */
async function barrierBetween(tx: Transaction, one: Side, other: Side): Promise<readonly Judgement[] | null> {
  const found = (await judgementsOfEntity(tx, one[0].entity)).filter(({ kind }) => kind === 'different')
  const opposite = new Set((await judgementsOfEntity(tx, other[0].entity)).map(({ id }) => id))
  const barrier = found.find(({ id }) => opposite.has(id))
  if (!barrier) return null
  const wayTo = ([, ways]: Side) => boundTo([barrier]).flatMap(id => ways.get(id) ?? [])
  return [...wayTo(one), barrier, ...wayTo(other).toReversed()]
}

async function contradiction(tx: Transaction, chain: readonly Judgement[]): Promise<JudgementRefused> {
  const views = new Map((await judgementViews(tx, chain)).map(view => [view.id, view]))
  const words = chain.flatMap(({ id }) => views.get(id) ?? []).map(judgementInWords)
  return new JudgementRefused(
    `That contradicts what was judged before: ${words.join(', ')}.`,
    'Undo one of these judgements first: "redthread undo ID", or on the page of the entity.',
  )
}
