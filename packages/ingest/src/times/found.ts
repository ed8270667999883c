import type { Token } from '../document.ts'
import type { Days } from './days.ts'
import type { Anchor } from './phrases.ts'

/** An expression in a sentence, before its place among the tokens is known. */
export interface Found {
  readonly index: number
  readonly text: string
  days(anchor: Anchor, at: { tokens: readonly Token[]; first: number }): Days
}
