/** The embedded engine; a CommonJS package, whose parts Node finds only under its default export. */
import grafeo from '@grafeo-db/js'

export type { GrafeoDB, GrafeoError, GrafeoValue, Transaction } from '@grafeo-db/js'

/** Opens and creates databases. */
export const engine = grafeo.GrafeoDB
