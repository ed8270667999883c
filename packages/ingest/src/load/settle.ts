/**
 * Makes the graph hold what some articles give and some people judge, no more and no less: appearances and
 * statements, the entities of all names that this touches, and the edges between these. Loading, replacing, forgetting
 * and judging are all this.
 */
import { isDeepStrictEqual } from 'node:util'

import {
  type Appearance,
  type Article,
  type ArticleRecords,
  type Judgement,
  type Statement,
  type Transaction,
  judgementsIn,
  recordsOf,
} from '@redthread/graph'

import { boundAnew } from './bind.ts'
import { type Difference, difference, together } from './difference.ts'
import { type Ends, rewire } from './edges.ts'
import { type Hold, articleLocks, nameLocks } from './locks.ts'
import type { Records } from './records.ts'
import { type Identity, resolved } from './resolved.ts'

/** Judgements that leave or come; one that is bound anew is in both lists. */
export interface JudgementChange {
  readonly gone: readonly Judgement[]
  readonly come: readonly Judgement[]
}

/** What an article is to give from now on. */
export interface Wish {
  readonly id: string
  /** As it is to be stored; null where it is to leave the graph. */
  readonly article: Article | null
  readonly records: Records
  /** Who is who is to be decided anew, though the article gives what it gave. */
  readonly isAnew?: true
}

/**
 * Fulfils wishes, and what people judge. Reads and writes only what shares a name or a judgement with what changes.
 *
 * @returns whether anything changed
 */
export async function settle(
  tx: Transaction,
  wishes: readonly Wish[],
  hold: Hold,
  judged: JudgementChange = { gone: [], come: [] },
): Promise<boolean> {
  const stored = new Map<string, ArticleRecords | null>()
  for (const { id } of wishes) stored.set(id, await recordsOf(tx, id))
  const changes = together(wishes.map(({ id, records }) => difference(stored.get(id) ?? null, records)))
  const known = [...stored.values()].flatMap(records => records?.appearances ?? [])
  hold([
    ...[...stored.values()].flatMap(records => (records ? articleLocks(records.article) : [])),
    ...nameLocks([...known, ...wishes.flatMap(({ records }) => records.appearances)]),
  ])
  const rebound = await bound(tx, wishes, judged)
  const articles = wishes.filter(
    ({ id, article }) => !isDeepStrictEqual(article, stored.get(id)?.article ?? null),
  )
  const lists = [...Object.values(changes), ...Object.values(rebound), articles]
  const isAnew = wishes.some(wish => wish.isAnew)
  if (!isAnew && lists.every(list => list.length === 0)) return false
  await write(tx, articles, changes, rebound)
  const left = new Set(changes.gone.map(({ id }) => id))
  const stay = known.filter(({ id }) => !left.has(id))
  const identity = await resolved(tx, { ...changes, stay, isAnew, judged: rebound }, hold)
  const wire = await rewire(tx, endsIn(known, identity, changes), hold)
  await tx.apply({
    upsert: {
      entities: identity.entities,
      members: identity.members,
      statements: changes.statementsCome,
      questions: identity.questions,
    },
    remove: {
      entities: identity.entitiesGone,
      edges: wire.stale,
      questionsAbout: identity.questionsAbout,
    },
  })
  await wire.draw()
  return true
}

/** Writes all but what identity has to decide. */
async function write(
  tx: Transaction,
  articles: readonly Wish[],
  changes: Difference,
  judged: JudgementChange,
): Promise<void> {
  await tx.apply({
    upsert: {
      articles: articles.map(({ article }) => article).filter(article => article !== null),
      appearances: changes.come.map(appearance => ({ ...appearance, entity: null })),
      judgements: judged.come,
    },
    remove: {
      articles: articles.filter(({ article }) => article === null).map(({ id }) => id),
      appearances: without(changes.gone, changes.come),
      statements: without(changes.statementsGone, changes.statementsCome),
      judgements: without(judged.gone, judged.come),
    },
  })
}

/** What is judged, and what was judged before about these articles and is bound anew. */
async function bound(
  tx: Transaction,
  wishes: readonly Wish[],
  judged: JudgementChange,
): Promise<JudgementChange> {
  const before = await judgementsIn(
    tx,
    wishes.map(({ id }) => id),
  )
  const appearances = new Map(wishes.map(({ id, records }) => [id, records.appearances]))
  const anew = boundAnew(before, appearances)
  const moved = new Set(anew.map(({ id }) => id))
  return {
    gone: [...judged.gone, ...before.filter(({ id }) => moved.has(id))],
    come: [...judged.come, ...anew],
  }
}

/** Ids to remove: what is written anew stays in its place, with all that points to it. */
function without(gone: readonly { id: string }[], come: readonly { id: string }[]): string[] {
  const written = new Set(come.map(({ id }) => id))
  return gone.map(({ id }) => id).filter(id => !written.has(id))
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
