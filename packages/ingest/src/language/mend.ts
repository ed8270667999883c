/** What a mend of the analyser's trees is. */
import type { Token } from '../document.ts'

export interface Mend {
  readonly why: string
  /** The head and relation that a token should have, where it has others. */
  mended(tokens: readonly Token[], index: number): Place | undefined
  /** What else has to move with it. */
  others?(tokens: Token[], index: number, headBefore: number): void
}

export interface Place {
  readonly head: number
  readonly dep: string
}
