/** How likely two appearances are of one entity: what a scorer of pairs says, and how it is plugged in. */
import type { Unit } from './units.ts'

/** What is said of a pair. */
export interface Link {
  /**
   * 0 to 1, symmetric. At 0 the two never come together, not even by way of others: they are known to be two, as
   * persons are whom one article tells apart.
   */
  readonly score: number
  /** Why, in words that a person can judge: "the same full name". */
  readonly reasons: readonly string[]
}

/** Compares two units that share a name; the order of the two says nothing. */
export type Linking = (a: Unit, b: Unit) => Link

/**
 * A scorer of pairs, and what follows from its scores: from `join` on two are one entity, from `ask` on a person is
 * asked, below they stay apart.
 *
 * `over` looks at all units that have to do with each other before the first pair is scored: for what can only
 * be said of a pair when the others are known, such as that an acronym stands for one body alone. Its answers must
 * depend on these units and nothing else, neither their order nor a clock.
 */
export interface Scorer {
  readonly join: number
  readonly ask: number
  over(units: readonly Unit[]): Linking
}
