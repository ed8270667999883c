/**
 * Where wink's tokens differ from those of the English Web Treebank, on which the analyser was trained.
 *
 * The patterns see the text with plain letters and straight apostrophes. They must run in linear time: repetitions
 * are bounded, or parted by what they cannot match. A split cuts at places of a match; a join takes the whole match
 * as one token and is stronger, the first of the list strongest. Examples: a text, and its tokens parted by spaces.
 */

export interface TokenRule {
  readonly name: string
  readonly why: string
  readonly pattern: RegExp
  readonly examples: readonly (readonly [text: string, tokens: string])[]
}

export interface SplitRule extends TokenRule {
  /** Places within the match at which to cut. */
  readonly at: (match: RegExpExecArray) => number[]
}

/** What is written right after a number. */
export const UNITS = '°|km|kg|kw|mw|gw|m|cm|mm|am|pm|bn|mph|kph|ft|lb'
