/** What an article adds of its own to a sentence in which somebody else is heard. Reads trees. */
import type { Tree } from '../../tree.ts'
import { SPEECH, words } from './embedders.ts'

/** The first word of a clause; the analyser may hang the comma before it on the clause. */
export const openingOf = (tree: Tree, clause: number): number =>
  tree.subtree(clause).find(index => tree.tokens[index]!.upos !== 'PUNCT') ?? clause

const BESIDE = ['appos', 'parataxis', 'list', 'dislocated']

/** ", a charge that Lind denies": a noun that the article adds, whatever the tree hangs it on. */
const isSetBeside = (tree: Tree, noun: number): boolean => {
  const added = tree.is(noun, 'conj') ? tree.child(noun, 'cc') === undefined : tree.is(noun, ...BESIDE)
  const first = tree.subtree(noun)[0] ?? noun
  return added && [first, first - 1].some(at => tree.tokens[at]?.text === ',')
}

/** ", who took office in July", ", a small party that won": a relative clause that describes, and picks out none. */
export function isAddedRelative(tree: Tree, clause: number): boolean {
  if (tree.is(clause, 'conj')) return relatesBy(tree, clause, /^(?:who|whose|which)$/i)
  if (!tree.tokens[clause]!.dep.endsWith(':relcl')) return false
  const noun = tree.tokens[clause]!.head
  const opening = openingOf(tree, clause)
  const isSetOff =
    tree.tokens[opening - 1]?.text === ',' &&
    /^(?:who|whose|whom|which|where)$/i.test(tree.tokens[opening]!.text)
  return isSetOff || isSetBeside(tree, noun) || describesApposed(tree, clause, noun)
}

/** "the Union, a small party that won": the analyser may hang the clause on the name before. */
const describesApposed = (tree: Tree, clause: number, noun: number): boolean =>
  tree.children(noun, 'appos').some(other => other < clause && isSetBeside(tree, other))

/** "and whose leader has resigned": a relative clause all the same. */
const relatesBy = (tree: Tree, clause: number, word: RegExp): boolean =>
  tree
    .children(clause, 'nsubj')
    .flatMap(subject => [subject, ...tree.children(subject, 'nmod:poss')])
    .some(index => index < clause && word.test(tree.tokens[index]!.text))

const LENGTHS = /^(?:minutes?|hours?|days?|weeks?|months?|years?|moments?)$/i
const CIRCUMSTANCES = new Set(words('as after while'))

/** "'We lost,' said Lind, as he left", "said it would close, hours after it burned": told of the saying, by the article. */
export function hangsOnSaying(tree: Tree, clause: number): boolean {
  const { head } = tree.tokens[clause]!
  const said = tree.is(head, 'conj') ? tree.tokens[head]!.head : head
  const saying = tree.is(said, 'ccomp') ? tree.tokens[said]!.head : -1
  if (saying < 0 || clause < saying || !SPEECH.has(tree.lemma(saying))) return false
  return said < saying || isSetAfter(tree, clause, head)
}

/** Behind a comma: "hours after", or in the past where what is said is to come. */
function isSetAfter(tree: Tree, clause: number, said: number): boolean {
  const first = openingOf(tree, clause)
  if (tree.tokens[first - 1]?.text !== ',' || !CIRCUMSTANCES.has(tree.marker(clause))) return false
  return isCountedAfter(tree, clause, first) || (isToCome(tree, said) && isPast(tree, clause))
}

/** "hours after", "a day after". */
const isCountedAfter = (tree: Tree, clause: number, first: number): boolean =>
  tree.marker(clause) === 'after' &&
  tree.tokens.slice(first, first + 2).some(({ text }) => LENGTHS.test(text))

const isToCome = (tree: Tree, predicate: number): boolean =>
  tree.children(predicate, 'aux').some(index => /^(?:would|will)$/i.test(tree.tokens[index]!.text))

const isPast = (tree: Tree, predicate: number): boolean =>
  tree.tokens[tree.child(predicate, 'aux', 'cop') ?? predicate]!.xpos === 'VBD'
