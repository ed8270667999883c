/** Appearances of one name summed up: what identity compares. */
export { isAdjectiveOf } from './common-bodies.ts'
export { type Contribution, type FormKey, type FormKind, type Told, contributionsOf } from './form.ts'
export { type Form, SAMPLE, blocksOf, familyBlock, formFrom } from './summary.ts'
export { areContrary } from './sorts.ts'
