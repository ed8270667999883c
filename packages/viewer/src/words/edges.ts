import type { EdgeView } from '../api/types.ts'
import { labelOf } from './factuality.ts'
import { phrase } from './relations.ts'

/** What stands on an edge: "leads", "met (unconfirmed)". Plain facts go without a note. */
export function edgeLabel({ relation, factuality }: Pick<EdgeView, 'relation' | 'factuality'>): string {
  const words = phrase(relation)
  return factuality === 'asserted' ? words : `${words} (${labelOf(factuality)})`
}
