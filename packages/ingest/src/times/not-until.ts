/** "Was not arrested until March": then it was. Reads trees. */
import type { Tree } from '../tree.ts'

const NEVER = /^(?:not|n['’]t|never|no|nobody|none|nothing)$/i
const UNTIL = /^(?:until|till)$/
/** What is not so until these may not be so even then. */
const NOW = new Set(['now', 'today', 'then'])
/** Who did not stay until March may have stayed until February. */
const LASTING = new Set(
  'stay remain last live wait continue survive sit hold keep go run serve endure persist extend work'.split(
    ' ',
  ),
)

/** Is it not so before a time that stands behind it, and so from then on? */
export const isSoOnlyFrom = (tree: Tree, predicate: number): boolean =>
  !LASTING.has(tree.lemma(predicate)) && isDenied(tree, predicate) && untilBehind(tree, predicate)

const isDenied = (tree: Tree, predicate: number): boolean =>
  tree
    .children(predicate, 'advmod', 'nsubj')
    .flatMap(index => [index, ...tree.children(index, 'det')])
    .some(index => NEVER.test(tree.tokens[index]!.text))

/** "not arrested until March", "not expected to begin until March", "not sold until Lind left". */
const untilBehind = (tree: Tree, predicate: number): boolean =>
  [predicate, ...tree.children(predicate, 'xcomp')]
    .flatMap(verb => tree.children(verb, 'obl', 'advcl'))
    .some(index => index > predicate && UNTIL.test(tree.marker(index)) && !NOW.has(tree.lemma(index)))

/** Does the time at a token say from when it is so, where "until" alone would say up to when? */
export function saysFromWhen(tree: Tree, time: number): boolean {
  const { head } = tree.tokens[time]!
  if (head < 0) return false
  const above = tree.is(head, 'xcomp') ? tree.tokens[head]!.head : head
  return isSoOnlyFrom(tree, head) || isSoOnlyFrom(tree, above)
}
