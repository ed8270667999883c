/** Who is who once the graph has changed, and what that changes in it. */
import { isDeepStrictEqual } from 'node:util'

import {
  type Appearance,
  type Entity,
  type Judgement,
  type Question,
  type Transaction,
  entitiesNow,
  questionsAbout,
} from '@redthread/graph'

import { type AppearanceRecord, resolve } from '../identity/index.ts'
import { boundTo, judgedOf } from './bind.ts'
import { type Hold, nameLocks, placeLocks } from './locks.ts'
import { around } from './neighbourhood.ts'

export interface Changes {
  /** Appearances as they are stored; one that is to be written anew is in both lists. */
  readonly gone: readonly Appearance[]
  readonly come: readonly AppearanceRecord[]
  readonly judged: JudgementChange
}

/** Judgements that leave or come; one that is bound anew is in both lists. */
export interface JudgementChange {
  readonly gone: readonly Judgement[]
  readonly come: readonly Judgement[]
}

export interface Identity {
  /** Entities that are new or not what they were. */
  readonly entities: readonly Entity[]
  readonly entitiesGone: readonly string[]
  /** Appearances that are new or of another entity than before. */
  readonly appearances: readonly Appearance[]
  /** Appearance → entity, before and after, of all that were looked at. */
  readonly was: ReadonlyMap<string, string>
  readonly is: ReadonlyMap<string, string>
  readonly questions: readonly Question[]
  /** Appearances about which there are other questions than before. */
  readonly questionsAbout: readonly string[]
}

/** Resolves all that has to do with what changes, and compares it with what is stored. */
export async function resolved(
  tx: Transaction,
  { gone, come, judged }: Changes,
  hold: Hold,
): Promise<Identity> {
  const near = await around(tx, [...gone, ...come], boundTo([...judged.gone, ...judged.come]))
  const judgements = changed(near.judgements, judged)
  hold([...nameLocks(near.appearances), ...placeLocks([...near.judgements, ...judgements])])
  const left = new Set(gone.map(({ id }) => id))
  const was = new Map([...near.appearances, ...gone].map(({ id, entity }) => [id, entity]))
  const { clusters, questions } = resolve([...near.appearances.filter(({ id }) => !left.has(id)), ...come], {
    judgements: judgedOf(judgements),
  })
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
    ...(await asked(tx, [...was.keys()], questions)),
  }
}

/** Stored judgements, with a change done to them. */
function changed(stored: readonly Judgement[], { gone, come }: JudgementChange): Judgement[] {
  const left = new Set(gone.map(({ id }) => id))
  return [...stored.filter(({ id }) => !left.has(id)), ...come]
}

/** All questions are asked anew where any is another one. */
async function asked(tx: Transaction, known: readonly string[], questions: readonly Question[]) {
  const before = known.length > 0 ? await questionsAbout(tx, known) : []
  if (isDeepStrictEqual(before, questions)) return { questions: [], questionsAbout: [] }
  return { questions, questionsAbout: known }
}
