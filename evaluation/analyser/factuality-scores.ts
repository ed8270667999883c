/** How well one list of numbers follows another. */

/** What was read, and what annotators say. */
export type Pair = readonly [read: number, gold: number]

/** Pearson's correlation, -1 to 1; 0 where either does not vary. */
export function pearson(pairs: readonly Pair[]): number {
  const [meanRead, meanGold] = [mean(pairs.map(([read]) => read)), mean(pairs.map(([, gold]) => gold))]
  const total = (of: (read: number, gold: number) => number) =>
    pairs.reduce((all, [read, gold]) => all + of(read - meanRead, gold - meanGold), 0)
  const spread = Math.sqrt(total(read => read * read) * total((_, gold) => gold * gold))
  return spread === 0 ? 0 : total((read, gold) => read * gold) / spread
}

/** Mean absolute error. */
export const meanError = (pairs: readonly Pair[]): number =>
  mean(pairs.map(([read, gold]) => Math.abs(read - gold)))

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((all, value) => all + value, 0) / values.length
