/**
 * Makes the graph hold what some articles give, no more and no less: their appearances and statements, the entities
 * of all names that this touches, and the edges between these. Loading, replacing and forgetting are all this.
 */
import { isDeepStrictEqual } from 'node:util'

import {
  type Appearance,
  type Article,
  type ArticleRecords,
  type Entity,
  type Statement,
  type Transaction,
  entitiesNow,
  recordsOf,
} from '@redthread/graph'

import { resolve } from '../identity/index.ts'
import { type Difference, difference, together } from './difference.ts'
import { type Ends, rewire } from './edges.ts'
import { type Hold, articleLocks, nameLocks } from './locks.ts'
import { appearancesAround } from './neighbourhood.ts'
import type { Records } from './records.ts'

/** What an article is to give from now on. */
export interface Wish {
  readonly id: string
  /** As it is to be stored; null where it is to leave the graph. */
  readonly article: Article | null
  readonly records: Records
}

/** Fulfils wishes. Reads and writes only what shares a name with what changes. @returns whether anything changed */
export async function settle(tx: Transaction, wishes: readonly Wish[], hold: Hold): Promise<boolean> {
  const stored = new Map<string, ArticleRecords | null>()
  for (const { id } of wishes) stored.set(id, await recordsOf(tx, id))
  const changes = together(wishes.map(({ id, records }) => difference(stored.get(id) ?? null, records)))
  const known = [...stored.values()].flatMap(records => records?.appearances ?? [])
  hold([
    ...[...stored.values()].flatMap(records => (records ? articleLocks(records.article) : [])),
    ...nameLocks([...known, ...wishes.flatMap(({ records }) => records.appearances)]),
  ])

  const articles = wishes.filter(
    ({ id, article }) => !isDeepStrictEqual(article, stored.get(id)?.article ?? null),
  )
  const isSame = [changes.gone, changes.come, changes.statementsGone, changes.statementsCome].every(
    list => list.length === 0,
  )
  if (isSame && articles.length === 0) return false
  const identity = await resolved(tx, changes, hold)
  const wire = await rewire(tx, endsIn(known, identity, changes), hold)
  await tx.apply({
    upsert: {
      articles: articles.map(({ article }) => article).filter(article => article !== null),
      entities: identity.entities,
      appearances: identity.appearances,
      statements: changes.statementsCome,
    },
    remove: {
      articles: articles.filter(({ article }) => article === null).map(({ id }) => id),
      entities: identity.entitiesGone,
      appearances: without(changes.gone, changes.come),
      statements: without(changes.statementsGone, changes.statementsCome),
      edges: wire.stale,
    },
  })
  await wire.draw()
  return true
}

/** Ids to remove: what is written anew stays in its place, with all that points to it. */
function without(gone: readonly { id: string }[], come: readonly { id: string }[]): string[] {
  const written = new Set(come.map(({ id }) => id))
  return gone.map(({ id }) => id).filter(id => !written.has(id))
}

interface Identity {
  /** Entities that are new or not what they were. */
  readonly entities: readonly Entity[]
  readonly entitiesGone: readonly string[]
  /** Appearances that are new or of another entity than before. */
  readonly appearances: readonly Appearance[]
  /** Appearance → entity, before and after, of all that were looked at. */
  readonly was: ReadonlyMap<string, string>
  readonly is: ReadonlyMap<string, string>
}

async function resolved(tx: Transaction, { gone, come }: Difference, hold: Hold): Promise<Identity> {
  const around = await appearancesAround(tx, [...gone, ...come])
  hold(nameLocks(around))
  const left = new Set(gone.map(({ id }) => id))
  const was = new Map([...around, ...gone].map(({ id, entity }) => [id, entity]))
  const { clusters } = resolve([...around.filter(({ id }) => !left.has(id)), ...come])
  const is = new Map(
    clusters.flatMap(({ entity, appearances }) => appearances.map(({ id }) => [id, entity.id])),
  )
  const before = await entitiesNow(tx, [...new Set(was.values())])
  const stored = new Map(before.map(entity => [entity.id, entity]))
  const written = new Set(come.map(({ id }) => id))
  const now = new Set(is.values())
  return {
    entities: clusters
      .map(({ entity }) => entity)
      .filter(entity => !isDeepStrictEqual(entity, stored.get(entity.id))),
    entitiesGone: [...new Set(was.values())].filter(id => !now.has(id)),
    appearances: clusters.flatMap(({ entity, appearances }) =>
      appearances
        .filter(({ id }) => written.has(id) || was.get(id) !== entity.id)
        .map(appearance => ({ ...appearance, entity: entity.id })),
    ),
    was,
    is,
  }
}

/** The pairs of entities whose statements change, and the entities that appearances left or came to. */
function endsIn(known: readonly Appearance[], { was, is }: Identity, changes: Difference): Ends {
  const stored = new Map(known.map(({ id, entity }) => [id, entity]))
  const before = (id: string) => was.get(id) ?? stored.get(id)
  const after = (id: string) => is.get(id) ?? stored.get(id)
  const moved = [...was].filter(([id, entity]) => is.has(id) && is.get(id) !== entity)
  return {
    pairs: [...pairsOf(changes.statementsGone, before), ...pairsOf(changes.statementsCome, after)],
    left: new Set(moved.map(([, entity]) => entity)),
    reached: new Set(moved.map(([id]) => is.get(id)!)),
  }
}

function pairsOf(
  statements: readonly Statement[],
  entityOf: (appearance: string) => string | undefined,
): (readonly [string, string])[] {
  return statements.flatMap(({ subject, object }) => {
    const [from, to] = [entityOf(subject), object === null ? undefined : entityOf(object)]
    return from === undefined || to === undefined ? [] : [[from, to] as const]
  })
}
