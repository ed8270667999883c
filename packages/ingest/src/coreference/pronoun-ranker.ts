/** How likely each candidate is to be meant: a softmax over named amounts, none of them among the candidates. */
import { z } from 'zod'

import { readModelJson } from '../language/index.ts'
import type { Candidate } from './pronoun-candidates.ts'
import { FEATURES, NONE_FEATURES } from './pronoun-features.ts'
import type { PronounKind } from './pronouns.ts'

/** Feature → weight, for each kind of pronoun; and how likely the best has to be. */
const Weights = z.record(
  z.enum(['person', 'thing', 'group']),
  z.object({ threshold: z.number(), weights: z.record(z.string(), z.number()) }),
)
export type PronounWeights = z.infer<typeof Weights>

export interface Ranked {
  readonly near: number
  /** 0 to 1; those of all candidates and of none sum to 1. */
  readonly probability: number
}

export interface PronounRanker {
  /** The likeliest first. */
  rank(kind: PronounKind, candidates: readonly Candidate[], none: readonly number[]): Ranked[]
  threshold(kind: PronounKind): number
}

/** A ranker of these weights. */
export function pronounRanker(weights: PronounWeights): PronounRanker {
  const vector = (kind: PronounKind, names: readonly { readonly name: string }[]) =>
    names.map(({ name }) => weights[kind].weights[name] ?? 0)
  const kinds = ['person', 'thing', 'group'] as const
  const own = new Map(kinds.map(kind => [kind, vector(kind, FEATURES)]))
  const none = new Map(kinds.map(kind => [kind, vector(kind, NONE_FEATURES)]))
  return {
    threshold: kind => weights[kind].threshold,
    rank(kind, candidates, absent) {
      const scores = candidates.map(({ features }) => Math.exp(dot(own.get(kind)!, features)))
      const all = scores.reduce((sum, score) => sum + score, Math.exp(dot(none.get(kind)!, absent)))
      return candidates
        .map(({ near }, at) => ({ near, probability: scores[at]! / all }))
        .toSorted((a, b) => b.probability - a.probability || b.near - a.near)
    },
  }
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, one, at) => sum + one * b[at]!, 0)

let loaded: PronounRanker | undefined

/** The ranker whose weights lie beside the analyser, read once. @throws {ModelMissing} @throws {ModelDamaged} */
export function ownRanker(): PronounRanker {
  loaded ??= pronounRanker(readModelJson('pronouns.json', Weights))
  return loaded
}
