/** Which of several factualities a statement carries. */
import { Factuality } from '@redthread/graph'

const ORDER = Factuality.options

/** The one that comes first in the order of the schema: a denied plan is denied. */
export const weaker = (a: Factuality, b: Factuality): Factuality =>
  ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b

/** The weakest of what was found; `own` where nothing was. */
export const weakest = (
  found: readonly (Factuality | undefined)[],
  own: Factuality = 'asserted',
): Factuality => found.reduce<Factuality>((worst, each) => (each ? weaker(worst, each) : worst), own)
