/** Appearances to entities. */
export { type AppearanceRecord, namesOf } from './keys.ts'
export { type EntityCluster, resolve } from './resolve.ts'
