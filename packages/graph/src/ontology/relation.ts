import type { EntityType } from '../model.ts'

/** One kind of edge, as data. */
export interface Relation {
  readonly name: string
  /** One line, readable after "A … B". */
  readonly means: string
  readonly from: readonly EntityType[]
  readonly to: readonly EntityType[]
  /** A symmetric relation has no direction: its edge runs from the smaller id. */
  readonly symmetric?: true
  /** The same fact told from the other end, as in "is led by"; read as this relation with ends exchanged. */
  readonly inverse?: string
  /** A sentence, and the statements that it gives in the notation of `notation.ts`. */
  readonly example: readonly [sentence: string, statements: string]
}

/** Declares a relation. */
export const relation = <const R extends Relation>(definition: R): R => definition
