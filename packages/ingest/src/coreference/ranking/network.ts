/** A small network that weighs the amounts of a mention and of each antecedent; none is an antecedent too. */
import { z } from 'zod'

import { readModelJson } from '../../language/index.ts'

const Vector = z.array(z.number())
const Matrix = z.array(Vector)

/** Weights, a row for each amount; their names are kept, so that no other order of amounts is weighed by them. */
const Weights = z.object({
  alone: z.array(z.string()),
  together: z.array(z.string()),
  this: Matrix,
  that: Matrix,
  pair: Matrix,
  hidden: Vector,
  second: Matrix,
  secondBias: Vector,
  score: Vector,
  none: z.object({ first: Matrix, hidden: Vector, score: Vector, bias: z.number() }),
})
export type NetworkWeights = z.infer<typeof Weights>

export interface Network {
  /** What a mention gives to all comparisons, worked out once. */
  prepare(alone: Float32Array): Prepared
  /** How much speaks for an antecedent; comparable with `none` alone. */
  score(one: Prepared, near: Prepared, together: Float32Array): number
}

export interface Prepared {
  readonly asThis: Float32Array
  readonly asThat: Float32Array
  /** How much speaks for no antecedent at all. */
  readonly none: number
}

/** The weights' amounts are others than this version has. */
export class OtherAmounts extends Error {
  override readonly name = 'OtherAmounts'
}

/**
 * A network of these weights: one layer over all amounts, a second, a score; rectified between.
 *
 * @throws {OtherAmounts} where it was trained on other amounts
 */
export function networkOf(
  weights: NetworkWeights,
  alone: readonly string[],
  together: readonly string[],
): Network {
  if (weights.alone.join() !== alone.join() || weights.together.join() !== together.join())
    throw new OtherAmounts(
      'chains.json was trained on other amounts: train it again, as its model card says.',
    )
  const [asThis, asThat, pair] = [weights.this, weights.that, weights.pair].map(rowsOf) as [Rows, Rows, Rows]
  const [first, second] = [rowsOf(weights.none.first), rowsOf(weights.second)]
  return {
    prepare: amounts => ({
      asThis: times(amounts, asThis, weights.hidden),
      asThat: times(amounts, asThat),
      none:
        dot(rectified(times(amounts, first, weights.none.hidden)), weights.none.score) + weights.none.bias,
    }),
    score(one, near, amounts) {
      const hidden = times(amounts, pair, one.asThis)
      for (let at = 0; at < hidden.length; at++) hidden[at]! += near.asThat[at]!
      return dot(rectified(times(rectified(hidden), second, weights.secondBias)), weights.score)
    },
  }
}

type Rows = readonly Float32Array[]

const rowsOf = (matrix: readonly (readonly number[])[]): Rows => matrix.map(row => Float32Array.from(row))

/** Most amounts are nothing: their rows are passed over. */
function times(amounts: Float32Array, rows: Rows, bias?: ArrayLike<number>): Float32Array {
  const sum = new Float32Array(rows[0]!.length)
  if (bias !== undefined) sum.set(bias)
  for (let from = 0; from < amounts.length; from++) {
    const amount = amounts[from]!
    if (amount === 0) continue
    const row = rows[from]!
    for (let to = 0; to < sum.length; to++) sum[to]! += amount * row[to]!
  }
  return sum
}

function rectified(values: Float32Array): Float32Array {
  for (let at = 0; at < values.length; at++) if (values[at]! < 0) values[at] = 0
  return values
}

function dot(a: Float32Array, b: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!
  return sum
}

/** The weights that lie beside the analyser. @throws {ModelMissing} @throws {ModelDamaged} */
export const ownWeights = (): NetworkWeights => readModelJson('chains.json', Weights)
