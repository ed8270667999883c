/** A phrase rule: which noun, with what around it, makes which relation. Knowledge as data; the examples are its tests. */
import type { EntityType } from '@redthread/graph'

export interface Phrase {
  readonly name: string
  readonly why: string
  /** Lemmas of the noun that the rule starts from, with "chief of staff" for more than one word; or a kind of mention. */
  readonly anchor: { readonly lemmas: ReadonlySet<string> } | { readonly is: readonly EntityType[] }
  /**
   * Paths from the noun to each end; the first that leads to a mention of a fitting type is taken. ", left" is the name
   * before the comma, "bearer" whom a verb gives the role: "serves as", "became", "was named". Of several nouns set before the
   * anchor "compound, nearest" is the last, and "compound, further" the others: "the Lindmar Group finance chief"; "of, for a part" is
   * what the office of a part is of: "finance chief of", "regional director of".
   */
  readonly from: readonly string[]
  /** The anchor has to have one of these: "the company's head of operations". */
  readonly requires?: readonly string[]
  /** The anchor must have none of these: "King Karl (1660–1700) of Sarvenia" reigns there. */
  readonly lacks?: readonly string[]
  /** The anchor has a name apart from the far end: "the September attacks on the tower", not "the attack on it". */
  readonly apart?: true
  /** Where the anchor has one of these, it alone may be the end: "head of operations" leads no company. */
  readonly before?: readonly string[]
  readonly relation: string
  readonly to: readonly string[]
  /** An anchor without a far end of its own takes that of an office it is coordinated with: "founder and head of". */
  readonly shared?: true
  /** Types of the ends, where the relation alone would let in too much. */
  readonly fromTypes?: readonly EntityType[]
  readonly toTypes?: readonly EntityType[]
  /** The far end names one of these, as a party does. Lower case. */
  readonly toWords?: ReadonlySet<string>
  /** The far end is told by an adjective or noun of belonging: "Estonian", not "Estonia". */
  readonly demonym?: true
  readonly named?: 'from' | 'to' | 'both'
  /** The far end is one, not several: "a league including Estonia", not "countries including Estonia". */
  readonly toOne?: true
  /** The near end has to be one that has a seat; or one of which no seat is told. */
  readonly seated?: boolean
  /** `state`: holds unless "former"; `event`: stands as the event that the noun names; `undergone`: as the verb above it too. */
  readonly kind: 'state' | 'event' | 'undergone'
  readonly examples: readonly (readonly [sentence: string, statements: string])[]
}

/** Declares a phrase rule. */
export const phrase = (definition: Phrase): Phrase => definition

/** A set of lemmas as one string; `chief_of_staff` is three words. */
export const lemmas = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .map(word => word.replaceAll('_', ' ')),
  )
