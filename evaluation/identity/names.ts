/** Scores the comparison of names, and fits its weights. */
import { compareNames, FEATURES } from '../../packages/ingest/src/names/comparing/evidence.ts'
import { comparable, sameName } from '../../packages/ingest/src/names/comparing/index.ts'
import { type Example, type Fit, fitLogistic, likelihood } from './logistic.ts'
import type { NamePair } from './name-pairs.ts'

export interface NameScores {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Mean squared distance of the likelihood from the truth. */
  readonly brier: number
}

interface Verdict {
  readonly score: number
  readonly isSame: boolean
}

const FOLDS = 10
const ROUNDS = 10
const RIDGE = 0.3

/** With the weights as they are. */
export const scoreNames = (pairs: readonly NamePair[]): NameScores =>
  scoresOf(pairs.map(({ a, b, kind, isSame }) => ({ score: sameName(a, b, kind).score, isSame })))

/** Each tenth scored with weights fitted to the others; the mean score of ten such partings. */
export function crossValidated(pairs: readonly NamePair[]): NameScores {
  const examples = pairs.map(exampleOf)
  const rounds = Array.from({ length: ROUNDS }, (_, round) => heldOutScores(examples, round))
  return scoresOf(
    examples.map(({ isTrue }, at) => ({
      score: rounds.reduce((sum, scores) => sum + scores[at]!, 0) / ROUNDS,
      isSame: isTrue,
    })),
  )
}

function heldOutScores(examples: readonly Example[], round: number): number[] {
  const fits = Array.from({ length: FOLDS }, (_, fold) =>
    fitLogistic(
      examples.filter((__, at) => foldOf(at, round) !== fold),
      RIDGE,
    ),
  )
  return examples.map(({ features }, at) => likelihood(fits[foldOf(at, round)]!, features))
}

/** Weights for `names/comparing/weights.ts`. */
export const fitNames = (pairs: readonly NamePair[]): Fit => fitLogistic(pairs.map(exampleOf), RIDGE)

function exampleOf({ a, b, kind, isSame }: NamePair): Example {
  const { evidence } = compareNames(comparable(a, kind), comparable(b, kind))
  return { features: FEATURES.map(feature => evidence[feature]), isTrue: isSame }
}

/** A number scattered by multiplication (Knuth 1973), so that neighbours in the file are parted. */
const foldOf = (at: number, round: number): number =>
  (Math.imul(at + 1, 2_654_435_761) >>> (round + 4)) % FOLDS

function scoresOf(verdicts: readonly Verdict[]): NameScores {
  const count = (test: (verdict: Verdict) => boolean) => verdicts.filter(test).length
  const right = count(({ score, isSame }) => score >= 0.5 && isSame)
  const precision =
    right /
    Math.max(
      1,
      count(({ score }) => score >= 0.5),
    )
  const recall =
    right /
    Math.max(
      1,
      count(({ isSame }) => isSame),
    )
  const errors = verdicts.map(({ score, isSame }) => (score - Number(isSame)) ** 2)
  return {
    precision,
    recall,
    f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    brier: errors.reduce((sum, error) => sum + error, 0) / Math.max(1, verdicts.length),
  }
}
