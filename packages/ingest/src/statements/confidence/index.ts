/** How likely a statement is right, 0 to 1: a logistic model over what is known of it, calibrated on statements read by hand. */
import type { Candidate } from '../candidate.ts'
import type { Reading } from '../reading.ts'
import type { Ends } from './feature.ts'
import { FEATURES } from './features.ts'
import { BIAS, WEIGHTS } from './weights.ts'

export type { Ends } from './feature.ts'

/** Names of the features that apply. */
export const featuresOf = (reading: Reading, candidate: Candidate, ends: Ends): readonly string[] =>
  FEATURES.filter(({ applies }) => applies(reading, candidate, ends)).map(({ name }) => name)

/** Confidence in a statement of which these features are known, rounded to two decimals. */
export function confidenceOf(features: readonly string[]): number {
  const sum = features.reduce((total, name) => total + (WEIGHTS[name] ?? 0), BIAS)
  return Math.round(100 / (1 + Math.exp(-sum))) / 100
}
