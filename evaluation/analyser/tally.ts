/** Counts of what was right, and the shares that follow from them. */

export interface Tally {
  readonly gold: number
  readonly system: number
  readonly right: number
}

export const NOTHING: Tally = { gold: 0, system: 0, right: 0 }

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (all, { gold, system, right }) => ({
      gold: all.gold + gold,
      system: all.system + system,
      right: all.right + right,
    }),
    NOTHING,
  )

/** Harmonic mean of recall and precision, in percent; 0 where there is nothing. */
export const f1 = ({ gold, system, right }: Tally): number =>
  gold + system === 0 ? 0 : (200 * right) / (gold + system)

/** Of things known by a key: how many of one side the other has as well. A key counts once. */
export function agreement(gold: readonly string[], system: readonly string[]): Tally {
  const [wanted, found] = [new Set(gold), new Set(system)]
  return { gold: wanted.size, system: found.size, right: [...wanted].filter(key => found.has(key)).length }
}
