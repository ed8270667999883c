/** How well probabilities agree with verdicts. */

export interface Forecast {
  readonly confidence: number
  readonly right: boolean
}

export interface Bin {
  readonly from: number
  readonly count: number
  /** Mean confidence, and the share that is right. */
  readonly expected: number
  readonly observed: number
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** Forecasts gathered by confidence, in bins of a tenth; empty bins are left out. */
export function reliability(forecasts: readonly Forecast[]): readonly Bin[] {
  return Array.from({ length: 10 }, (_, tenth) => tenth / 10)
    .map(from => {
      const inside = forecasts.filter(
        ({ confidence }) => Math.min(9, Math.floor(confidence * 10 + 1e-9)) === from * 10,
      )
      return {
        from,
        count: inside.length,
        expected: mean(inside.map(({ confidence }) => confidence)),
        observed: mean(inside.map(({ right }) => Number(right))),
      }
    })
    .filter(({ count }) => count > 0)
}

/** Mean squared distance of forecasts from what was (Brier 1950); 0 is best, 0.25 what a coin gives. */
export const brierScore = (forecasts: readonly Forecast[]): number =>
  mean(forecasts.map(({ confidence, right }) => (confidence - Number(right)) ** 2))

/** Mean distance between expected and observed over the bins, by their counts. */
export function calibrationError(forecasts: readonly Forecast[]): number {
  const gaps = reliability(forecasts).map(
    ({ count, expected, observed }) => count * Math.abs(expected - observed),
  )
  return gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, forecasts.length)
}
