/** The native export: a line a record, nothing lost, in an order in which it can be read back. */
import { z } from 'zod'

import { Appearance, Article, Entity, Judgement, Question, Statement } from './model.ts'

export const NATIVE_VERSION = 1

export const NativeHeader = z.object({ kind: z.literal('redthread'), version: z.int() })
export type NativeHeader = z.infer<typeof NativeHeader>

const { id, kind: verdict, ...judged } = Judgement.shape
/** A judgement; what it says stands under `verdict`, for `kind` says what the record is. */
const JudgementRecord = z.object({ id, verdict, ...judged })

/** A record and what it is. Edges are left out: statements give them. */
export const NativeRecord = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('article'), ...Article.shape }),
  z.object({ kind: z.literal('entity'), ...Entity.shape }),
  z.object({ kind: z.literal('appearance'), ...Appearance.shape }),
  z.object({ kind: z.literal('statement'), ...Statement.shape }),
  z.object({ kind: z.literal('judgement'), ...JudgementRecord.shape }),
  z.object({ kind: z.literal('question'), ...Question.shape }),
])
export type NativeRecord = z.infer<typeof NativeRecord>

/** In this order: what a record names comes before it. */
export const KINDS = ['article', 'entity', 'appearance', 'statement', 'judgement', 'question'] as const

/** JSON on one line; also for readers that end a line at Unicode's separators. */
export const lineOf = (record: NativeHeader | NativeRecord): string =>
  JSON.stringify(record).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
