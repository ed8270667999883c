/** Clauses that say nothing true without what a statement leaves out: "called the ruling", "was located", "the worst riots it has seen". */
import type { Tree } from '../tree.ts'
import type { Clause } from './clauses/index.ts'
import { isQuality } from './predicate-words.ts'
import type { Reading } from './reading.ts'

/** These say of their object what it is, and nothing without that: "called the ruling dangerous", "known to us as". */
const CALLING = new Set(
  'call describe know regard see view treat portray depict characterize characterise'.split(' '),
)

/** What is done to something by these says nothing without where or as what. */
const PLACING = new Set(
  'locate situate base position station date title entitle dub name call know house headquarter'.split(' '),
)

/** Verbs that take no object: what stands there belongs elsewhere. */
const ALONE = new Set('die arrive occur happen exist vanish disappear'.split(' '))

/** Does a statement of this clause's verb and its object leave out what the object is said to be? */
export const callsSomething = ({ tree }: Reading, { lemma, predicate, objects }: Clause): boolean =>
  CALLING.has(lemma) &&
  tree
    .children(predicate, 'xcomp', 'obl', 'advcl', 'ccomp')
    .filter(index => !objects.includes(index) && !isQuality(tree, index))
    .some(index => tree.is(index, 'xcomp') || tree.marker(index) === 'as')

/** Does the verb say nothing of the one it is done to, alone? */
export const placesNowhere = ({ lemma }: Clause): boolean => PLACING.has(lemma)

export const takesNoObject = ({ lemma }: Clause): boolean => ALONE.has(lemma)

/** "the worst riots that Greece has seen", "the largest city controlled by it": a measure that holds of none outside the clause. */
export function measures(tree: Tree, { predicate }: Clause, token: number): boolean {
  const { head, dep } = tree.tokens[predicate]!
  return (
    head === token &&
    dep.startsWith('acl') &&
    tree.children(token, 'amod').some(index => tree.tokens[index]!.xpos === 'JJS')
  )
}
