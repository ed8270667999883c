/** What people say of who is who. Apart from the rest of the package, for it needs no language and comes at once. */
export { MOST_COMPARED } from '../identity/pairs.ts'
export { type Sentence, judge, undo } from './judge.ts'
export { judgementsWithoutSay } from './without-say.ts'
