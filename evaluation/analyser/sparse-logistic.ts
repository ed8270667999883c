/** Logistic regression over many features that are there or not, most of them not; targets may lie between 0 and 1. */

export interface Row {
  /** Numbers of the features that are there, 0 to `features` - 1. */
  readonly present: readonly number[]
  /** 0 to 1 */
  readonly target: number
}

const NEWTON_STEPS = 12
const MOST_STEPS = 200
const ENOUGH = 1e-8

/**
 * The weights of the greatest likelihood; `ridge` holds them small. By Newton's method, each step solved by conjugate
 * gradients (Hestenes and Stiefel 1952), so that the features are never multiplied out. A feature that all rows have
 * serves as the bias.
 */
export function fitSparseLogistic(rows: readonly Row[], features: number, ridge: number): Float64Array {
  const weights = new Float64Array(features)
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const likely = rows.map(({ present }) => sigmoid(sum(present, weights)))
    const slope = gathered(rows, features, ({ target }, at) => target - likely[at]!)
    add(slope, weights, -ridge)
    const curved = (direction: Float64Array) => {
      const image = gathered(
        rows,
        features,
        ({ present }, at) => likely[at]! * (1 - likely[at]!) * sum(present, direction),
      )
      add(image, direction, ridge)
      return image
    }
    add(weights, solved(curved, slope), 1)
  }
  return weights
}

export const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value))

/** The vector that a symmetric, positive function takes to the one given. */
function solved(of: (vector: Float64Array) => Float64Array, given: Float64Array): Float64Array {
  const found = new Float64Array(given.length)
  const residual = given.slice()
  let direction = given.slice()
  let size = dot(residual, residual)
  const least = ENOUGH * size
  for (let step = 0; step < MOST_STEPS && size > least; step++) {
    const image = of(direction)
    const length = size / dot(direction, image)
    add(found, direction, length)
    add(residual, image, -length)
    const next = dot(residual, residual)
    direction = direction.map((each, at) => residual[at]! + (next / size) * each)
    size = next
  }
  return found
}

/** For each feature the sum of what the rows that have it give. */
function gathered(
  rows: readonly Row[],
  features: number,
  of: (row: Row, at: number) => number,
): Float64Array {
  const sums = new Float64Array(features)
  rows.forEach((row, at) => {
    const value = of(row, at)
    for (const feature of row.present) sums[feature]! += value
  })
  return sums
}

const sum = (present: readonly number[], of: Float64Array): number =>
  present.reduce((total, at) => total + of[at]!, 0)

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((total, one, at) => total + one * b[at]!, 0)

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at++) to[at]! += times * what[at]!
}
