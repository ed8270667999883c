/** Are two names the same name? The comparison that identity rests on. */
import { compareNames, type Evidence, FEATURES } from './evidence.ts'
import { type NameReason, reasonsFor } from './reasons.ts'
import { BIAS, WEIGHTS } from './weights.ts'
import { comparable, type ComparableName, type NameKind } from './words.ts'

export interface NameComparison {
  /** Likelihood that both write one name, 0 to 1. That says not yet that one bearer is meant. */
  readonly score: number
  readonly reasons: readonly NameReason[]
}

/**
 * Likelihood that two names are one name, with the reasons.
 *
 * Names are brought to Latin letters, parted into words, and stripped of titles (of persons) or legal forms (of
 * others). Words are paired, the most alike first: by letters, by sound, as short forms ("Bill"), as initials, by
 * consonants alone where one is written in an abjad. What speaks against is counted (edits, words that contradict
 * each other, words left out, names that change places, another number or generation), and a logistic regression
 * makes a likelihood of it. Calibrated on the name pairs of evaluation/identity: 0.9 means nine in ten.
 *
 * Symmetric. Case, accents, punctuation, and "Family, Given" for "Given Family" make no difference; capitals
 * alone tell an acronym. Names without a letter are the same only where they are written the same.
 */
export const sameName = (a: string, b: string, kind: NameKind): NameComparison =>
  compareNamesOf(comparable(a, kind), comparable(b, kind))

/** As `sameName`, of names made ready before: for comparing one with many. */
export function compareNamesOf(a: ComparableName, b: ComparableName): NameComparison {
  if (a.words.length === 0 || b.words.length === 0) return wordless(a, b)
  const [one, two] = inOneOrder(a, b)
  const compared = compareNames(one, two)
  return { score: likelihood(compared.evidence), reasons: reasonsFor(compared) }
}

/** Ties between words are then broken alike, whichever name comes first. */
const inOneOrder = (a: ComparableName, b: ComparableName): readonly [ComparableName, ComparableName] =>
  orderOf(a) <= orderOf(b) ? [a, b] : [b, a]

const orderOf = ({ words, original }: ComparableName): string =>
  `${words.map(({ text }) => text).join(' ')}|${original}`

function wordless(a: ComparableName, b: ComparableName): NameComparison {
  return a.original === b.original
    ? { score: likelihood({}), reasons: ['same words'] }
    : { score: 0, reasons: [] }
}

function likelihood(evidence: Partial<Evidence>): number {
  const sum = FEATURES.reduce((total, feature) => total + WEIGHTS[feature] * (evidence[feature] ?? 0), BIAS)
  return 1 / (1 + Math.exp(-sum))
}
