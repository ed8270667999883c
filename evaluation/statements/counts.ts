/** Precision, recall and F1 from counts, as every set here has them. Counts may be sums of shares. */

export interface Counts {
  readonly right: number
  /** What the system proposed. */
  readonly proposed: number
  /** What the gold standard holds. */
  readonly wanted: number
  /** Of the wanted, how many were found; as many as are right, unless a scorer counts the two apart. */
  readonly found?: number
}

/** 0 to 1 each; a precision of nothing proposed is 0. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function scoreOf({ right, proposed, wanted, found = right }: Counts): Score {
  const precision = proposed === 0 ? 0 : right / proposed
  const recall = wanted === 0 ? 0 : found / wanted
  return { precision, recall, f1: harmonicMean(precision, recall) }
}

/** The harmonic mean of precision and recall; 0 where both are. */
export const harmonicMean = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)

/** What several counts add up to. */
export function sumOf(counts: readonly Counts[]): Required<Counts> {
  const sum = (of: (counts: Counts) => number) => counts.reduce((all, one) => all + of(one), 0)
  return {
    right: sum(({ right }) => right),
    proposed: sum(({ proposed }) => proposed),
    wanted: sum(({ wanted }) => wanted),
    found: sum(({ right, found = right }) => found),
  }
}

/** Do two stretches share a character? `end` is exclusive. */
export const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end

export interface Stretch {
  readonly start: number
  readonly end: number
}
