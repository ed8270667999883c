/** What an open triple is. */
import type { Clause } from '../statements/clauses/index.ts'

/** A phrase: the token that carries it, and all of its words in the order of the text. */
export interface Phrase {
  readonly head: number
  readonly words: readonly number[]
}

export interface OpenTriple {
  readonly subject: Phrase
  readonly relation: readonly number[]
  readonly object: Phrase
  readonly kind: OpenKind
  readonly clause: Clause
}

/** How an argument hangs on its clause. */
export type OpenKind = 'object' | 'complement' | 'copula' | 'content' | 'oblique' | 'nested' | 'adverbial'

/** What a clause says of its subject. */
export type Predication = Pick<OpenTriple, 'relation' | 'object' | 'kind'>
