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
  /** Those it befalls may be counted instead of named: "two sailors". */
  readonly counts?: true
  /** How the same fact reads from the other end: "is led by". */
  readonly inverse?: string
  /** A sentence, and the statements that it gives, in the notation `Subject RELATION Object [factuality]`. */
  readonly example: readonly [sentence: string, statements: string]
}

/** Declares a relation. */
export const relation = <const R extends Relation>(definition: R): R => definition

/** Who can act: news lets a capital or a country stand for its government. */
export const ACTORS = ['Person', 'Organization', 'Place'] as const
export const ANYTHING = ['Person', 'Organization', 'Place', 'Event', 'Thing'] as const
