/** The words of a verb: auxiliaries, negation, particle, and the verbs above that it completes. Reads trees only. */
import { isRelativizer, subjectsOf, type Clause } from '../statements/clauses/index.ts'
import { isCopulaAbove } from '../statements/predicate-words.ts'
import type { Tree } from '../tree.ts'
import { isNegation, shortPhraseWords } from './phrases.ts'

type Clauses = ReadonlyMap<number, Clause>

/** "agreed to sell", "could help the port reassure", "left the yard to join": the words in the order that tells it. */
export function verbWords(tree: Tree, clauses: Clauses, { predicate }: Clause): readonly number[] {
  const own = ownWords(tree, predicate)
  const above = completes(tree, predicate) ? clauses.get(tree.tokens[predicate]!.head) : undefined
  if (!above) return own
  const objects = tree
    .children(above.predicate, 'obj', 'iobj')
    .filter(index => index < predicate && !isRelativizer(tree, index))
  // What the object does is told of the object itself.
  if (!above.passive && objects.length > 0 && sharesAny(tree, clauses, predicate, objects)) return own
  const complement = above.copula ? shortPhraseWords(tree, above.predicate) : []
  return [
    ...verbWords(tree, clauses, above),
    ...complement,
    ...objects.flatMap(index => shortPhraseWords(tree, index)),
    ...own,
  ]
}

/** A complement, or an infinitive of purpose. */
const completes = (tree: Tree, predicate: number): boolean =>
  tree.is(predicate, 'xcomp') || (tree.is(predicate, 'advcl') && isInfinitive(tree, predicate))

/** "to join", with no subject of its own. */
export const isInfinitive = (tree: Tree, predicate: number): boolean =>
  tree.child(predicate, 'nsubj') === undefined &&
  tree.children(predicate, 'mark').some(index => /^to$/i.test(tree.tokens[index]!.text))

function sharesAny(tree: Tree, clauses: Clauses, predicate: number, objects: readonly number[]): boolean {
  const subjects = subjectsOf(tree, predicate, token => clauses.get(token))
  return objects.some(object => tree.conjuncts(object).some(member => subjects.includes(member)))
}

/** The words of a verb alone; of a noun or an adjective behind "be" those of "be". */
function ownWords(tree: Tree, predicate: number): readonly number[] {
  const isCopular = tree.child(predicate, 'cop') !== undefined && tree.tokens[predicate]!.upos !== 'VERB'
  const around = [
    ...tree.children(predicate, 'aux', 'cop', 'compound:prt').filter(index => !isCopulaAbove(tree, index)),
    ...tree.children(predicate, 'advmod').filter(index => isNegation(tree, index)),
    ...tree.children(predicate, 'mark').filter(index => /^to$/i.test(tree.tokens[index]!.text)),
  ]
  const words = isCopular ? around : [...around, predicate]
  const lent = around.some(index => tree.is(index, 'aux')) ? [] : auxiliariesAbove(tree, predicate)
  return [...lent, ...words.toSorted((a, b) => a - b)]
}

/** "was searched and sealed": a verb of the same form shares the auxiliaries of the one that it is listed with. */
function auxiliariesAbove(tree: Tree, predicate: number): readonly number[] {
  const { dep, head, xpos } = tree.tokens[predicate]!
  const shares =
    dep === 'conj' && tree.tokens[head]?.xpos === xpos && tree.child(predicate, 'nsubj', 'cop') === undefined
  if (!shares) return []
  const own = tree.children(head, 'aux').filter(index => index < head)
  return own.length > 0 ? own : auxiliariesAbove(tree, head)
}
