/** Who does what something is used, taken or needed for. */
import { classOfNoun } from '../../mentions/noun-class.ts'
import type { Tree } from '../../tree.ts'
import type { Clause } from './clause.ts'

/**
 * "used the port to smuggle arms": who uses it smuggles them, and not the port; no one, where it is denied or open that it
 * was used. Undefined of any other clause.
 */
export function whoByMeans(tree: Tree, predicate: number, governor: Clause): readonly number[] | undefined {
  if (!isMeansTo(tree, predicate, governor)) return undefined
  return isOpen(tree, governor) ? [] : governor.subjects
}

/** "used the port to smuggle arms", "took a year to build it": who uses or takes something does what it is for. */
function isMeansTo(tree: Tree, predicate: number, { lemma, objects }: Clause): boolean {
  const { xpos, dep } = tree.tokens[predicate]!
  const isInfinitive = xpos === 'VB' && /^(?:advcl|xcomp)/.test(dep) && tree.marker(predicate) === 'to'
  if (!isInfinitive || objects.length === 0 || !MEANS_TO.has(lemma)) return false
  return lemma === 'use' || lemma === 'spend' || !objects.some(object => mayAct(tree, object))
}

/** "did not use force to stop it", "if they use force to stop it": whether it was stopped in another way is not said. */
const isOpen = (tree: Tree, { predicate }: Clause): boolean =>
  /^(?:if|unless|whether)$/.test(tree.marker(predicate)) ||
  tree.children(predicate, 'advmod').some(index => /^(?:not|never|n't)$/.test(tree.lemma(index)))

/** A name may be anyone's; people and bodies act, things do not. */
const mayAct = (tree: Tree, noun: number): boolean =>
  tree.tokens[noun]!.upos !== 'NOUN' ||
  ['Person', 'Organization'].includes(classOfNoun(tree.lemma(noun).toLowerCase()))

const MEANS_TO = new Set('use need take spend deploy require exploit'.split(' '))
