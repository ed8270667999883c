/**
 * Mends of the analyser's trees where a phrase hangs in the wrong place: a name beside the noun that describes it, a
 * preposition before the phrase that it does not introduce, what follows a quotation. Each moves one token to another
 * head, which is never below it, so that none makes a cycle.
 */
import type { Token } from '../document.ts'
import { CLAUSE_MENDS } from './clause-mends.ts'
import { HEADLINE_MENDS } from './headline-mends.ts'
import { NAME_MENDS } from './name-mends.ts'
import { SUBJECT_MENDS } from './subject-mends.ts'
import { TITLE_MENDS } from './title-mends.ts'
import { isAbove } from './tree-neighbours.ts'

/** What the analyser doubted, a mend has settled. */
const CERTAIN = 0.9

const MENDS = [...TITLE_MENDS, ...NAME_MENDS, ...CLAUSE_MENDS, ...SUBJECT_MENDS, ...HEADLINE_MENDS]

/** Mends the tokens in place. */
export function mendAttachments(tokens: Token[]): void {
  for (let index = 0; index < tokens.length; index++) {
    for (const { mended, others } of MENDS) {
      const place = mended(tokens, index)
      if (!place || isAbove(tokens, index, place.head)) continue
      const { head } = tokens[index]!
      tokens[index] = { ...tokens[index]!, ...place, certainty: CERTAIN }
      others?.(tokens, index, head)
    }
  }
}
