/**
 * Mends of the analyser's trees where a phrase hangs in the wrong place: a name beside the noun that describes it, a
 * preposition before the phrase that it does not introduce, what follows a quotation. Each moves one token to another
 * head, which is never below it, and some move others with it.
 */
import type { Token } from '../document.ts'
import { CLAUSE_MENDS } from './clause-mends.ts'
import { GIVING_MENDS } from './giving-mends.ts'
import { HEADLINE_MENDS } from './headline-mends.ts'
import { LINK_MENDS } from './link-mends.ts'
import { LIST_MENDS } from './list-mends.ts'
import type { Mend, Place } from './mend.ts'
import { NAME_MENDS } from './name-mends.ts'
import { PHRASE_MENDS } from './phrase-mends.ts'
import { SAYING_MENDS } from './saying-mends.ts'
import { SUBJECT_MENDS } from './subject-mends.ts'
import { TITLE_MENDS } from './title-mends.ts'
import { isAbove, isInCircle, sentenceAround } from './tree-neighbours.ts'

/** What the analyser doubted, a mend has settled. */
const CERTAIN = 0.9

const MENDS = [
  ...LINK_MENDS,
  ...TITLE_MENDS,
  ...NAME_MENDS,
  ...SAYING_MENDS,
  ...CLAUSE_MENDS,
  ...PHRASE_MENDS,
  ...LIST_MENDS,
  ...GIVING_MENDS,
  ...SUBJECT_MENDS,
  ...HEADLINE_MENDS,
]

/** Mends the tokens in place. A mend of several words that would close a circle is taken back. */
export function mendAttachments(tokens: Token[]): void {
  for (let index = 0; index < tokens.length; index++) {
    for (const mend of MENDS) {
      const place = mend.mended(tokens, index)
      if (place && !isAbove(tokens, index, place.head)) apply(mend, place, tokens, index)
    }
  }
}

function apply({ others }: Mend, place: Place, tokens: Token[], index: number): void {
  const { head } = tokens[index]!
  const [first, last] = sentenceAround(tokens, index)
  const before = others && tokens.slice(first, last + 1)
  tokens[index] = { ...tokens[index]!, ...place, certainty: CERTAIN }
  others?.(tokens, index, head)
  if (before?.some((token, at) => token.head !== tokens[first + at]!.head && isInCircle(tokens, first + at)))
    tokens.splice(first, before.length, ...before)
}
