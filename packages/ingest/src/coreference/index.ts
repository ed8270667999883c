/** Mentions to appearances: one entity as one article speaks of it. */
export { chainsIn } from './chains.ts'
export { coreference } from './coreference.ts'
export { REASONS, type Reason } from './reasons.ts'
export { titleBefore } from './titles.ts'
