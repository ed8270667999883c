/** Multinomial logistic choice among a varying number of options, of which one or more are right. */

export interface Choice {
  /** Amounts of the features of each option. */
  readonly options: readonly (readonly number[])[]
  /** Indexes of the options that are right. */
  readonly right: readonly number[]
}

const STEPS = 250
const RATE = 0.05

/**
 * The weights under which the right options are likeliest, all right ones together; `ridge` holds them small. By Adam
 * (Kingma and Ba 2015) over all choices at once, so that the same choices give the same weights.
 */
export function fitChoices(choices: readonly Choice[], ridge: number): number[] {
  const table = tableOf(choices)
  const weights = new Float64Array(table.width)
  const [mean, square] = [new Float64Array(table.width), new Float64Array(table.width)]
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientOf(table, weights, ridge)
    for (const at of weights.keys()) {
      mean[at] = 0.9 * mean[at]! + 0.1 * gradient[at]!
      square[at] = 0.999 * square[at]! + 0.001 * gradient[at]! ** 2
      const [first, second] = [mean[at]! / (1 - 0.9 ** step), square[at]! / (1 - 0.999 ** step)]
      weights[at]! -= (RATE * first) / (Math.sqrt(second) + 1e-9)
    }
  }
  return [...weights]
}

/** All options of all choices, one row after another: so that fitting takes seconds. */
interface Table {
  readonly width: number
  readonly amounts: Float64Array
  /** Of each choice, its first row; at the end, how many rows there are. */
  readonly starts: readonly number[]
  /** Of each row, whether it is right. */
  readonly right: readonly boolean[]
}

function tableOf(choices: readonly Choice[]): Table {
  const starts = [0]
  for (const { options } of choices) starts.push(starts.at(-1)! + options.length)
  return {
    width: choices[0]?.options[0]?.length ?? 0,
    amounts: Float64Array.from(choices.flatMap(({ options }) => options.flat())),
    starts,
    right: choices.flatMap(({ options, right }) => options.map((_, option) => right.includes(option))),
  }
}

/** Of the mean negative logarithm of what the right options get. */
function gradientOf(table: Table, weights: Float64Array, ridge: number): Float64Array {
  const choices = table.starts.length - 1
  const gradient = Float64Array.from(weights, weight => (ridge * weight) / choices)
  for (let choice = 0; choice < choices; choice++) {
    const [from, to] = [table.starts[choice]!, table.starts[choice + 1]!]
    const likely = rowShares(table, weights, from, to)
    let hit = 1e-12
    for (let row = from; row < to; row++) if (table.right[row]) hit += likely[row - from]!
    for (let row = from; row < to; row++) {
      const pull = likely[row - from]! * (table.right[row] ? 1 - 1 / hit : 1)
      for (let at = 0; at < table.width; at++)
        gradient[at]! += (pull * table.amounts[row * table.width + at]!) / choices
    }
  }
  return gradient
}

function rowShares({ width, amounts }: Table, weights: Float64Array, from: number, to: number): Float64Array {
  const scores = new Float64Array(to - from)
  for (let row = from; row < to; row++)
    for (let at = 0; at < width; at++) scores[row - from]! += weights[at]! * amounts[row * width + at]!
  return softmax(scores)
}

function softmax(scores: Float64Array): Float64Array {
  const top = scores.reduce((most, score) => Math.max(most, score), -Infinity)
  const parts = scores.map(score => Math.exp(score - top))
  const all = parts.reduce((sum, part) => sum + part, 0)
  return parts.map(part => part / all)
}

/** How likely each option is under these weights; they sum to 1. */
export const shares = (options: readonly (readonly number[])[], weights: readonly number[]): number[] => [
  ...softmax(
    Float64Array.from(options, amounts => amounts.reduce((sum, one, at) => sum + one * weights[at]!, 0)),
  ),
]
