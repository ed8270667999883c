/** What a clause is. */

/** An argument behind a preposition. */
export interface Oblique {
  readonly preposition: string
  readonly head: number
}

export interface Clause {
  readonly predicate: number
  /** With its particle: "lift off". */
  readonly lemma: string
  readonly passive: boolean
  /** Who does it: in a passive clause the agent behind "by". Head tokens, coordination resolved. */
  readonly subjects: readonly number[]
  /** To whom it is done: in a passive clause the grammatical subject. */
  readonly objects: readonly number[]
  readonly obliques: readonly Oblique[]
  /** The predicate is a noun or adjective joined by a form of "be". */
  readonly copula: boolean
  /** The clause that this one completes as an infinitive: "sought" over "weaponize". */
  readonly controller: number | null
}

/** The clause of a predicate, where it is one; clauses are built as they are asked for. */
export type ClauseAt = (predicate: number) => Clause | undefined
