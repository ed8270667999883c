/** The weights of the pronoun ranker, and how likely the best candidate of each kind has to be. */
import type { PronounWeights } from '../../packages/ingest/src/coreference/pronoun-ranker.ts'
import { AMOUNTS, type PronounExample } from './pronoun-examples.ts'
import { fitChoices, shares } from './softmax.ts'

const KINDS = ['person', 'thing', 'group'] as const
type Kind = (typeof KINDS)[number]

const RIDGE = 3
const FOLDS = 5
/** What a link has to be worth: a wrong antecedent makes a false statement. "It" and "they" are harder. */
const PRECISION: Readonly<Record<Kind, number>> = { person: 0.88, thing: 0.6, group: 0.78 }

/** An example, and whether the threshold is chosen on it: where a set has nothing but hard cases, it is not. */
export interface FitExample extends PronounExample {
  /** Examples of one document stay together when some are held back. */
  readonly document: number
  readonly tellsThreshold: boolean
}

/** Fits each kind of pronoun by itself; the threshold is chosen by the precision on examples held back. */
export function fitPronouns(examples: readonly FitExample[]): PronounWeights {
  return Object.fromEntries(
    KINDS.map(kind => {
      const own = examples.filter(example => example.kind === kind)
      const fitted = fitChoices(own, RIDGE)
      const weights = Object.fromEntries(AMOUNTS.map((name, at) => [name, Number(fitted[at]!.toFixed(3))]))
      return [kind, { threshold: thresholdFor(heldBack(own), PRECISION[kind]), weights }]
    }),
  ) as PronounWeights
}

export interface Decision {
  readonly probability: number
  readonly isRight: boolean
}

/** The best candidate of each example, by weights fitted to the other documents. */
export function heldBack(examples: readonly FitExample[]): Decision[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isOut = ({ document }: FitExample) => document % FOLDS === fold
    const weights = fitChoices(
      examples.filter(example => !isOut(example)),
      RIDGE,
    )
    return examples
      .filter(example => isOut(example) && example.tellsThreshold)
      .flatMap(one => decided(one, weights))
  }).flat()
}

/** Nothing where there is no candidate. */
function decided({ options, right }: FitExample, weights: readonly number[]): Decision[] {
  const likely = shares(options, weights).slice(0, -1)
  const probability = Math.max(...likely)
  return likely.length === 0 ? [] : [{ probability, isRight: right.includes(likely.indexOf(probability)) }]
}

/** A link is likelier than all else together. */
const LEAST = 50

/** The lowest of the hundredths, from a half on, from which so many of the links are right. */
export function thresholdFor(decisions: readonly Decision[], precision: number): number {
  for (let hundredths = LEAST; hundredths < 100; hundredths++) {
    const said = decisions.filter(({ probability }) => probability >= hundredths / 100)
    const right = said.filter(({ isRight }) => isRight).length
    if (said.length > 0 && right >= precision * said.length) return hundredths / 100
  }
  return 1
}
