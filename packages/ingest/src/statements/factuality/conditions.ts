/** Words that leave a clause open whatever they are put to: "if", "whether", "must". */
import type { Tree } from '../../tree.ts'

/** "if", "on whether", "unless": what follows is open, be it that it says "not". */
export const leavesOpen = (tree: Tree, clause: number): boolean =>
  OPENING.test(tree.marker(clause)) ||
  // "if A leaves and B does not stay".
  (tree.is(clause, 'conj') && tree.marker(clause) === '' && leavesOpen(tree, tree.tokens[clause]!.head))

const OPENING = /\b(?:if|unless|whether|lest)\b/

/** "will resign if Lind wins": the clauses that say on what condition; "even if" says that it is of no account. */
export const conditionsOf = (tree: Tree, predicate: number): readonly number[] =>
  tree
    .children(predicate, 'advcl')
    .filter(clause => CONDITION.test(tree.marker(clause)) && !isOfNoAccount(tree, clause))

const CONDITION = /^(?:if|unless|provided|providing|so long as|as long as)\b/

const isOfNoAccount = (tree: Tree, clause: number): boolean => {
  const first = tree.children(clause, 'mark').at(0) ?? clause
  return /^even$/i.test(tree.tokens[first - 1]?.text ?? '') || /^even$/i.test(tree.tokens[first]!.text)
}

const NORMS = /^(?:should|must|ought|may|might|shall|need)$/

/** "must not sell", "may not have sold": a rule or a guess, which denies nothing. */
export const isNorm = (tree: Tree, predicate: number): boolean =>
  tree.children(predicate, 'aux').some(index => NORMS.test(tree.tokens[index]!.text.toLowerCase()))
