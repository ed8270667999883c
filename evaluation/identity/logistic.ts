/** Logistic regression with a ridge: for scores of few features that are fitted once and kept as numbers. */

export interface Example {
  readonly features: readonly number[]
  /** Logits that are known beforehand; 0 where not given. */
  readonly offset?: number
  readonly isTrue: boolean
}

export interface Fit {
  readonly bias: number
  readonly weights: readonly number[]
}

const STEPS = 60

/** The weights of the greatest likelihood, by Newton's method; `ridge` holds them small (the bias excepted). */
export function fitLogistic(examples: readonly Example[], ridge: number): Fit {
  const rows = examples.map(({ features, offset = 0, isTrue }) => ({
    x: [1, ...features],
    known: offset,
    y: Number(isTrue),
  }))
  let weights = (rows[0]?.x ?? [1]).map(() => 0)
  for (let step = 0; step < STEPS; step++) {
    const change = solve(normalEquations(rows, weights, ridge))
    weights = weights.map((weight, at) => weight - change[at]!)
    if (Math.max(...change.map(Math.abs)) < 1e-9) break
  }
  const [bias = 0, ...rest] = weights
  return { bias, weights: rest }
}

export const likelihood = ({ bias, weights }: Fit, features: readonly number[]): number =>
  1 / (1 + Math.exp(-(bias + dot(weights, features))))

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, one, at) => sum + one * b[at]!, 0)

/** The Hessian, with the gradient as its last column. */
function normalEquations(
  rows: readonly { x: readonly number[]; known: number; y: number }[],
  weights: readonly number[],
  ridge: number,
): number[][] {
  const penalty = weights.map((_, at) => (at === 0 ? 1e-6 : ridge))
  const matrix = weights.map((weight, i) => [
    ...weights.map((_, j) => (i === j ? penalty[i]! : 0)),
    i === 0 ? 0 : penalty[i]! * weight,
  ])
  for (const { x, known, y } of rows) {
    const p = 1 / (1 + Math.exp(-(known + dot(weights, x))))
    for (const [i, row] of matrix.entries()) {
      for (const j of weights.keys()) row[j]! += p * (1 - p) * x[i]! * x[j]!
      row[weights.length]! += (p - y) * x[i]!
    }
  }
  return matrix
}

/** Gauss–Jordan elimination with pivots; the last column is the right-hand side. */
function solve(matrix: number[][]): number[] {
  for (const at of matrix.keys()) {
    const pivot = matrix.reduce(
      (best, row, i) => (i >= at && Math.abs(row[at]!) > Math.abs(matrix[best]![at]!) ? i : best),
      at,
    )
    ;[matrix[at], matrix[pivot]] = [matrix[pivot]!, matrix[at]!]
    const row = matrix[at]!
    for (const other of matrix) {
      if (other === row) continue
      const factor = other[at]! / row[at]!
      for (const column of row.keys()) other[column]! -= factor * row[column]!
    }
  }
  return matrix.map((row, at) => row.at(-1)! / row[at]!)
}
