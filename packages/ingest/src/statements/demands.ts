/** Of whom something is demanded in a clause: "demanded that Estonia pay". That it is paid is told apart, as a maybe. */
import { hasType, type Candidate } from './candidate.ts'
import type { Clause } from './clauses/index.ts'
import { standingOf } from './factuality/index.ts'
import { predicateTokens, relationName } from './predicate-words.ts'
import type { Reading } from './reading.ts'

const DEMANDING = new Set(['demand', 'request', 'urge'])

/** Verbs that say of whom what is asked: "urged the mayor to proceed". */
const URGING = new Set('urge ask press tell order instruct request advise implore beg beseech'.split(' '))

/** The infinitive of what an object is urged to do; undefined where no one is. */
export function urgedTo(
  { tree }: Reading,
  { lemma, predicate, objects, passive }: Clause,
): number | undefined {
  if (!URGING.has(lemma) || passive || objects.length === 0) return undefined
  return tree
    .children(predicate, 'xcomp')
    .find(index => tree.tokens[index]!.xpos === 'VB' && index > predicate)
}

/** Whom somebody urges, with what to do: "the letter URGE_TO_PROCEED the mayor". */
export function urgingCandidates(reading: Reading, clause: Clause): readonly Candidate[] {
  const { tree } = reading
  const infinitive = urgedTo(reading, clause)
  if (infinitive === undefined) return []
  const marks = tree.children(infinitive, 'mark', 'compound:prt')
  return clause.subjects.flatMap(subject =>
    clause.objects.map(object => ({
      subject,
      object,
      relation: relationName(clause.lemma, 'to', tree.lemma(infinitive)),
      predicate: [...new Set([...predicateTokens(reading, clause), ...marks, infinitive])].toSorted(
        (a, b) => a - b,
      ),
      anchor: clause.predicate,
      verb: clause.predicate,
      standing: standingOf(tree, clause.predicate),
      rule: 'demand',
    })),
  )
}

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
