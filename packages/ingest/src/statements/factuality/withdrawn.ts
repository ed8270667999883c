/** Plans that the same sentence takes back: "offered to build the hall but withdrew". Reads trees. */
import type { Tree } from '../../tree.ts'
import { predicateEffect, words } from './embedders.ts'

/** Does what follows on the verb of a plan say that nothing comes of it? */
export const isWithdrawn = (tree: Tree, planning: number): boolean =>
  predicateEffect(tree.lemma(planning)) === 'planned' &&
  tree.conjuncts(planning).some(other => takesBack(tree, other))

/** "but withdrew", "but dropped the idea"; "but withdrew the troops" takes back something else. */
function takesBack(tree: Tree, verb: number): boolean {
  const isContrast = tree.children(verb, 'cc').some(index => /^(?:but|yet)$/i.test(tree.tokens[index]!.text))
  if (!isContrast || !BACK.has(tree.lemma(verb)) || tree.tokens[verb]!.xpos !== 'VBD') return false
  const object = tree.child(verb, 'obj')
  return object === undefined || PLANS.has(tree.lemma(object))
}

const BACK = new Set(
  words('withdraw pull_out back_out drop_out drop abandon cancel relent renege scrap shelve back_down'),
)
const PLANS = new Set(words('idea plan bid offer proposal project it scheme effort attempt'))
