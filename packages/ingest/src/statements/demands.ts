/** Of whom something is demanded in a clause: "demanded that Estonia pay". That it is paid is told apart, as a maybe. */
import { hasType, type Candidate } from './candidate.ts'
import type { Clause } from './clauses/index.ts'
import { standingOf } from './factuality/index.ts'
import { predicateTokens, relationName } from './predicate-words.ts'
import type { Reading } from './reading.ts'

const DEMANDING = new Set(['demand', 'request', 'urge'])

export function demandCandidates(reading: Reading, clause: Clause): readonly Candidate[] {
  const { tree, clauses } = reading
  if (!DEMANDING.has(clause.lemma) || clause.passive) return []
  const asked = tree
    .children(clause.predicate, 'ccomp')
    .map(index => clauses.get(index))
    .flatMap(wish => (wish && !wish.passive ? wish.subjects : []))
    .filter(token => hasType(reading, token, ['Person', 'Organization', 'Place']))
  return clause.subjects.flatMap(subject =>
    asked.map(object => ({
      subject,
      object,
      relation: relationName(clause.lemma, 'of'),
      predicate: predicateTokens(reading, clause),
      anchor: clause.predicate,
      verb: clause.predicate,
      standing: standingOf(tree, clause.predicate),
      rule: 'demand',
    })),
  )
}
