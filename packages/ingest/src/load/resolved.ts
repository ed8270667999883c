/** Who is who once the graph has changed, and what that changes in it. */
import { isDeepStrictEqual } from 'node:util'

import {
  type Appearance,
  type Entity,
  type Member,
  type Question,
  type Transaction,
  entitiesNow,
  questionsAbout,
} from '@redthread/graph'

import { type AppearanceRecord, type Unit, namesOf, resolveUnits } from '../identity/index.ts'
import { articlesNow } from './articles-now.ts'
import { boundTo, judgedOf } from './bind.ts'
import { type Hold, placeLocks } from './locks.ts'
import { around } from './neighbourhood.ts'
import { placement } from './placement.ts'
import type { JudgementChange } from './settle.ts'

export interface Changes {
  /** Appearances as they were stored; one that is written anew is in both lists. */
  readonly gone: readonly Appearance[]
  readonly come: readonly AppearanceRecord[]
  /** Appearances of the same articles that stay as they were. */
  readonly stay: readonly Appearance[]
  /** Those that stay are looked at, whatever changes. */
  readonly isAnew?: boolean
  readonly judged: JudgementChange
}

export interface Identity {
  /** Entities that are new or not what they were. */
  readonly entities: readonly Entity[]
  readonly entitiesGone: readonly string[]
  /** Appearances that are new or of another entity than before. */
  readonly members: readonly Member[]
  /** Appearance → entity, before and after, of all that were looked at. */
  readonly was: ReadonlyMap<string, string>
  readonly is: ReadonlyMap<string, string>
  readonly questions: readonly Question[]
  /** Appearances about which there are other questions than before. */
  readonly questionsAbout: readonly string[]
}

/** Of a form, the first so many may have been asked about: one change brings few that come before them. */
const ASKED_ABOUT = 8

/**
 * Resolves all that has to do with what has changed, and compares it with what is stored. Appearances and judgements of
 * the change are written already, entities are not.
 */
export async function resolved(tx: Transaction, changes: Changes, hold: Hold): Promise<Identity> {
  const { gone, come, judged } = changes
  // What an article says of one may change what another one of it is compared with.
  const mates = changes.isAnew || gone.length + come.length > 0 ? changes.stay : []
  const names = new Set([...gone, ...come, ...mates].flatMap(namesOf))
  const ids = [...come, ...mates].map(({ id }) => id)
  const near = await around(tx, [...names], [...ids, ...boundTo([...judged.gone, ...judged.come])])
  hold([...[...near.blocks].map(name => `name:${name}`), ...placeLocks([...near.judgements, ...judged.gone])])
  const { groups, questions } = resolveUnits(near.units, { judgements: judgedOf(near.judgements) })
  const place = await placement(tx, groups, near.unitOf, gone)
  const known = place.before
  const stored = new Map((await entitiesNow(tx, known)).map(entity => [entity.id, entity]))
  const entities: Entity[] = []
  for (const { entity, units } of place.clusters) {
    const articles = await articlesNow(tx, { id: entity.id, units }, { place, stored, changes })
    entities.push({ ...entity, articles })
  }
  const now = new Set(entities.map(({ id }) => id))
  const written = new Set(come.map(({ id }) => id))
  const about = [...place.was.keys(), ...place.is.keys(), ...near.units.flatMap(firstOf)]
  return {
    entities: entities.filter(entity => !isDeepStrictEqual(entity, stored.get(entity.id))),
    entitiesGone: known.filter(id => !now.has(id)),
    members: [...place.is]
      .filter(([id, entity]) => written.has(id) || place.was.get(id) !== entity)
      .map(([appearance, entity]) => ({ appearance, entity })),
    was: place.was,
    is: place.is,
    ...(await asked(tx, [...new Set(about)], questions)),
  }
}

const firstOf = ({ sample }: Unit): string[] => sample.slice(0, ASKED_ABOUT).map(({ id }) => id)

/** All questions are asked anew where any is another one. */
async function asked(tx: Transaction, known: readonly string[], questions: readonly Question[]) {
  const before = known.length > 0 ? await questionsAbout(tx, known) : []
  if (isDeepStrictEqual(before, questions)) return { questions: [], questionsAbout: [] }
  return { questions, questionsAbout: known }
}
