/** What has to change in the graph for an article to give it what it should. */
import { isDeepStrictEqual } from 'node:util'

import type { Appearance, ArticleRecords, Statement } from '@redthread/graph'

import type { AppearanceRecord } from '../identity/index.ts'
import type { Records } from './records.ts'

export interface Difference {
  /** As they are stored; one that is to be written anew is in both lists. */
  readonly gone: readonly Appearance[]
  readonly come: readonly AppearanceRecord[]
  readonly statementsGone: readonly Statement[]
  readonly statementsCome: readonly Statement[]
}

/** Compares what is stored of an article with what is wanted of it. */
export function difference(stored: ArticleRecords | null, wanted: Records): Difference {
  const appearances = apart(stored?.appearances ?? [], wanted.appearances, withoutEntity)
  const statements = apart(stored?.statements ?? [], wanted.statements, statement => statement)
  return {
    gone: appearances.gone,
    come: appearances.come,
    statementsGone: statements.gone,
    statementsCome: statements.come,
  }
}

export const together = (differences: readonly Difference[]): Difference => ({
  gone: differences.flatMap(({ gone }) => gone),
  come: differences.flatMap(({ come }) => come),
  statementsGone: differences.flatMap(({ statementsGone }) => statementsGone),
  statementsCome: differences.flatMap(({ statementsCome }) => statementsCome),
})

function withoutEntity({ entity: _entity, ...record }: Appearance): AppearanceRecord {
  return record
}

interface Identified {
  readonly id: string
}

function apart<Stored extends Identified, Wanted extends Identified>(
  stored: readonly Stored[],
  wanted: readonly Wanted[],
  comparable: (record: Stored) => unknown,
): { gone: Stored[]; come: Wanted[] } {
  const known = new Map(stored.map(record => [record.id, comparable(record)]))
  const asked = new Map(wanted.map(record => [record.id, record]))
  return {
    gone: stored.filter(record => !isDeepStrictEqual(comparable(record), asked.get(record.id))),
    come: wanted.filter(record => !isDeepStrictEqual(known.get(record.id), record)),
  }
}
