/** Questions, orders and conditions without a conjunction leave their clause open. */
import type { Factuality } from '@redthread/graph'

import type { Tree } from '../../tree.ts'
import { soundsDone } from './hearing.ts'

/** `possible` where the form of the clause says that it is open. */
export const mood = (tree: Tree, predicate: number): Factuality | undefined =>
  asks(tree, predicate) || orders(tree, predicate) || supposes(tree, predicate) ? 'possible' : undefined

/**
 * "Did Venn pay?" asks whether; "Why did Venn pay?" and "Venn paid, why?" take it that Venn did, unless it sounds
 * otherwise.
 */
function asks(tree: Tree, predicate: number): boolean {
  const marked = tree.children(predicate, 'punct').some(index => tree.tokens[index]!.text.startsWith('?'))
  if (!marked) return false
  const subject = tree.child(predicate, 'nsubj', 'expl') ?? predicate
  const inverted = tree.children(predicate, 'aux', 'cop').some(index => index < subject)
  return (inverted && !asksWhat(tree, predicate)) || !soundsDone(tree, predicate)
}

const asksWhat = (tree: Tree, predicate: number): boolean =>
  tree
    .children(predicate)
    .flatMap(index => [index, ...tree.children(index, 'det', 'nmod:poss', 'amod')])
    .some(index => tree.tokens[index]!.xpos.startsWith('W'))

/** "Pay the crew": a bare verb without a subject and without a helper. */
function orders(tree: Tree, predicate: number): boolean {
  const { xpos, head } = tree.tokens[predicate]!
  if (xpos !== 'VB' || tree.child(predicate, 'nsubj', 'aux', 'mark', 'expl') !== undefined) return false
  return tree.is(predicate, 'conj') ? orders(tree, head) : tree.is(predicate, 'root', 'parataxis', 'ccomp')
}

const INVERTED = new Set(['had', 'were', 'should'])

/** "Had Venn known the price, …": the helper stands before the subject. */
function supposes(tree: Tree, predicate: number): boolean {
  const subject = tree.child(predicate, 'nsubj')
  if (subject === undefined || !tree.is(predicate, 'advcl') || tree.marker(predicate) !== '') return false
  return tree
    .children(predicate, 'aux', 'cop')
    .some(index => index < subject && INVERTED.has(tree.tokens[index]!.text.toLowerCase()))
}
