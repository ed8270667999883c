/** Appearances to entities. */
export { type AppearanceRecord, namesKeptFor, namesOf } from './keys.ts'
export type { Judged } from './judged.ts'
export type { Link, Linking, Scorer } from './link.ts'
export { type EntityCluster, type Resolution, type ResolveOptions, resolve, resolveUnits } from './resolve.ts'
export { entityOf } from './entity.ts'
export { type Unit, blocksOfUnit, unitAlone, unitsOfForm } from './units.ts'
