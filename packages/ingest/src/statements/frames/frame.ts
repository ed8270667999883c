/** A frame: which verbs, with which arguments, make which relation. Knowledge as data; the examples are its tests. */
import type { EntityType } from '@redthread/graph'

/**
 * `subject` and `object` are those of the active voice, `other` who shares the subject's place; anything else names
 * prepositions: "with", "to|for".
 */
export type Slot = string

export interface Frame {
  readonly name: string
  readonly why: string
  /** Lemmas, with a particle where there is one: "call off". */
  readonly verbs: readonly string[]
  /** For verbs that only carry their object: "hold talks". Lemmas of that object. */
  readonly object?: readonly string[]
  /** Its object is what it is about, and no one who takes part: "Venn and Lind discussed the strike". */
  readonly topical?: true
  /** The partner may hang on the object instead of the verb: "injured two in Tallinn", "owns half of the yard". */
  readonly wide?: true
  /** Only where the verb has no object of its own: "led to a blackout", not "led a team to the summit". */
  readonly bare?: true
  /** Only where no infinitive completes it: "caused a blackout", not "caused a crane to fall". */
  readonly complete?: true
  /** Only where one of these completes it: prepositions of its phrases, or relations of its clauses. */
  readonly completed?: readonly string[]
  /** Types of the ends, where the relation alone would let in too much. */
  readonly fromTypes?: readonly EntityType[]
  readonly toTypes?: readonly EntityType[]
  /** The far end is one, not several: "the league includes Estonia", not "its guests include Lind". */
  readonly toOne?: true
  /** The far end names one of these: "attended the academy", not "attended the board". Lemmas. */
  readonly toWords?: readonly string[]
  /** The far end is none of these, of which the verb says something else: "struck a deal". Lemmas. */
  readonly except?: readonly string[]
  /** Not with a phrase of one of these nouns, which says what was done: "hit the bank with a fine". Lemmas. */
  readonly without?: readonly string[]
  /** Not where the verb has one of these as its object: "sold shares to the bank" supplies nothing. Lemmas. */
  readonly carriesNo?: readonly string[]
  /** Not with a phrase behind these, which says another thing: "arrived as a refugee". Prepositions. */
  readonly notBehind?: readonly string[]
  /** Not of what is done nowadays to an object: "studies rivers at the academy". */
  readonly notNow?: true
  /** Not where one behind these prepositions turns it about: "replaced Lind with Venn" is told of Venn. */
  readonly turnedBy?: readonly string[]
  /** Where it says as what, that has to be an office: "named Lind as harbour master", not "as a suspect". */
  readonly ofOffice?: true
  /** The near end is none of these, who do it without meaning to: "hit by a driver". Lemmas. */
  readonly notFrom?: readonly string[]
  /** Says enough without its other end: "Lind resigned". */
  readonly alone?: true
  /** Told also where something else completes the verb: "died of a stroke". */
  readonly whatever?: true
  readonly from: Slot
  readonly relation: string
  readonly to: Slot
  /** A sentence, and the statements that it gives in the notation of `notation.ts`; '' for none of this relation. */
  readonly examples: readonly (readonly [sentence: string, statements: string])[]
}

/** Declares a frame. */
export const frame = (definition: Frame): Frame => definition

/** A list of words as one string, for tables that are read more often than typed; `take_over` is two words. */
export const words = (list: string): readonly string[] =>
  list
    .trim()
    .split(/\s+/)
    .map(word => word.replaceAll('_', ' '))
