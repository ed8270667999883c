/**
 * Factuality where the network is weak: predicates that the tree shows to be negated. Statements get their factuality
 * from the tree alone (statements/factuality); the number here says how sure the text sounds of a predicate.
 */
import type { Token } from '../document.ts'
import { treeOf } from '../tree.ts'
import { negatedAt, NEGATIONS } from './negations.ts'

/** How far the network's value gives way to the mean of the kind of negation; more lost on training data. */
const PULL = 0.35

/** The tokens, each negated predicate's factuality pulled towards what annotators hold of such a negation. Linear. */
export function correctFactuality(tokens: readonly Token[]): Token[] {
  const tree = treeOf(tokens)
  return tokens.map((token, at) => {
    const negated = negatedAt(tree, at)
    const kind = negated && NEGATIONS.find(({ holds }) => holds(negated))
    return kind ? { ...token, factuality: (1 - PULL) * token.factuality + PULL * kind.mean } : token
  })
}
