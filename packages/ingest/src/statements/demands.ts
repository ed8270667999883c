import type { Tree } from '../tree.ts'
/** Of whom something is demanded in a clause: "demanded that Estonia pay", "said that it must". That it is paid is a maybe. */
import { hasType, type Candidate } from './candidate.ts'
import type { Clause } from './clauses/index.ts'
import { standingOf } from './factuality/index.ts'
import { predicateTokens, relationName } from './predicate-words.ts'
import { UTTERING } from './quotations.ts'
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
  const state = COPULAR.has(tree.lemma(infinitive)) ? tree.child(infinitive, 'xcomp') : undefined
  const marks = tree.children(infinitive, 'mark', 'compound:prt')
  const denied = tree
    .children(infinitive, 'advmod')
    .filter(index => /^(?:not|never)$/i.test(tree.tokens[index]!.text))
  return clause.subjects.flatMap(subject =>
    clause.objects.map(object => ({
      subject,
      object,
      relation: relationName(
        clause.lemma,
        denied.length > 0 ? 'not' : '',
        'to',
        tree.lemma(infinitive),
        state === undefined ? '' : tree.lemma(state),
      ),
      predicate: [
        ...new Set([
          ...predicateTokens(reading, clause),
          ...marks,
          ...denied,
          infinitive,
          ...(state === undefined ? [] : [state]),
        ]),
      ].toSorted((a, b) => a - b),
      anchor: clause.predicate,
      verb: clause.predicate,
      standing: standingOf(tree, clause.predicate),
      rule: 'demand',
    })),
  )
}

/** "remain calm", "become a member": what they say stands behind them. */
const COPULAR = new Set(['remain', 'stay', 'become', 'keep'])

export function demandCandidates(reading: Reading, clause: Clause): readonly Candidate[] {
  const { tree } = reading
  if (clause.passive) return []
  return wishesIn(reading, clause).flatMap(wish =>
    clause.subjects.flatMap(subject =>
      wish.subjects
        .filter(object => object !== subject && hasType(reading, object, ACTORS))
        .map(object => ({
          subject,
          object,
          relation: DEMANDING.has(clause.lemma) ? relationName(clause.lemma, 'of') : 'DEMAND_OF',
          predicate: [...predicateTokens(reading, clause), ...obligation(tree, wish)],
          anchor: clause.predicate,
          verb: clause.predicate,
          standing: standingOf(tree, clause.predicate),
          rule: 'demand',
        })),
    ),
  )
}

const ACTORS = ['Person', 'Organization', 'Place'] as const

/** What is to be done: "demanded that Estonia pay", "said that Estonia must pay". */
function wishesIn({ tree, clauses }: Reading, { lemma, predicate }: Clause): readonly Clause[] {
  if (!DEMANDING.has(lemma) && !UTTERING.has(lemma)) return []
  return tree
    .children(predicate, 'ccomp')
    .map(index => clauses.get(index))
    .filter(wish => wish !== undefined)
    .filter(wish => !wish.passive && !wish.copula)
    .filter(wish => DEMANDING.has(lemma) || obligation(tree, wish).length > 0)
}

/** "must pay", not "must have paid", by which something is guessed. */
function obligation(tree: Tree, { predicate }: Clause): readonly number[] {
  const auxiliaries = tree.children(predicate, 'aux')
  const [first] = auxiliaries
  const isDuty = first !== undefined && auxiliaries.length === 1 && tree.lemma(first).toLowerCase() === 'must'
  return isDuty ? [first, predicate] : []
}
