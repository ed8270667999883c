/** How predicates and events stand to the facts. */
export { eventStanding } from './event-standing.ts'
export { weaker, weakest } from './order.ts'
export { standingOf, type Standing } from './standing.ts'
export { deniedAmong, negativeDeterminer, opensWithUntil } from './own-words.ts'
export { isAddedRelative, openingOf } from './added.ts'
