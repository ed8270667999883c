/** One step from a clause or a noun to what it hangs on. */
import type { Effect } from './embedders.ts'

export interface Step {
  readonly effect: Effect
  readonly saying: number | null
  /** Do the moods of clauses above still reach what is below? They do not reach into a relative clause. */
  readonly carriesMood: boolean
  /** Does the clause above lend its own modals and negation? */
  readonly inherits: boolean
  /** Does it say outright that what is below came about? "Did not deter them from leaving". */
  readonly affirms?: true
  /** The article's own word, whatever stands above: ", a charge that Lind denies". */
  readonly isAside?: true
}

/** It lets what is below stand as it is. */
export const PLAIN: Step = { effect: 'fact', saying: null, carriesMood: true, inherits: false }
