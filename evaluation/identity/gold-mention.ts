/** A mention that a data set gives, with what is known of it; entities and events alike. */
export interface GoldMention {
  /** Document, sentence and tokens: no other mention has it. */
  readonly key: string
  readonly document: string
  readonly sentence: number
  /** Of its first token in the sentence. */
  readonly start: number
  readonly text: string
  /** The lemma of its head, in lower case. */
  readonly head: string
  /** A kind of the data set's own: "ORG". */
  readonly type: string
  readonly isName: boolean
  /** What our reading of the document holds it to be; null where nothing is read, or nothing is there. */
  readonly appearance: string | null
  /** Heads of what our reading says of its appearance: "coach" of a Maurice whom it calls the coach. */
  readonly describedAs: readonly string[]
  /** The entity or event that it is of. */
  readonly gold: string
}

const PRONOUN =
  /^(?:he|she|it|they|him|hers?|his|its|theirs?|them|who|whom|whose|which|that|i|we|you|us|ours?|my|me|mine|yours?|(?:him|her|it|my|your)self|(?:them|our)selves|this|one|those|these)$/i

export const isPronoun = ({ text }: Pick<GoldMention, 'text'>): boolean => PRONOUN.test(text)

/** As the gold has them. */
export const goldGrouping = (mentions: readonly GoldMention[]): string[][] =>
  [...Map.groupBy(mentions, ({ gold }) => gold).values()].map(group => group.map(({ key }) => key))
