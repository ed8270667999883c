/**
 * What the tree shows around a predicate that people go by when they say whether it came about: its tense, what helps,
 * opens or denies it, who it is said of, and what it hangs on. Each is one word or two, and has a weight of its own.
 */
import type { Tree } from '../tree.ts'

const NEGATIVE = /^(?:not|n['’]t|nt|never)$/
const LINKING = /^(?:aux|cop|mark|advmod|expl|cc)/
const QUANTIFIER = /^(?:no|any|every|all|each)$/

/** The cues of a predicate, none twice: "tag VBD", "aux will", "denied by did", "above say". */
export function cuesOf(tree: Tree, predicate: number): readonly string[] {
  const { upos, xpos, dep, lemma } = tree.tokens[predicate]!
  const own = [`tag ${xpos}`, `part ${upos}`, `relation ${dep}`, `lemma ${lemma}`]
  const below = tree.children(predicate).flatMap(child => cuesBelow(tree, child))
  return [...new Set([...own, ...below, ...denials(tree, predicate), ...cuesAbove(tree, predicate)])]
}

const word = (tree: Tree, token: number): string => tree.tokens[token]!.text.toLowerCase()

function cuesBelow(tree: Tree, child: number): readonly string[] {
  const { dep, upos } = tree.tokens[child]!
  if (LINKING.test(dep)) return [`${dep.split(':')[0]} ${word(tree, child)}`]
  if (!dep.startsWith('nsubj')) return [`has ${dep}`]
  const quantifiers = tree
    .children(child)
    .map(index => word(tree, index))
    .filter(text => QUANTIFIER.test(text))
  const subject = upos === 'PRON' ? word(tree, child) : upos
  return [`has ${dep}`, `subject ${subject}`, ...quantifiers.map(text => `subject with ${text}`)]
}

/** "did not", "will not": what is denied of the past is another thing than what is denied of what comes. */
function denials(tree: Tree, predicate: number): readonly string[] {
  const denies = tree.children(predicate).some(index => NEGATIVE.test(word(tree, index)))
  if (!denies) return []
  const helpers = tree.children(predicate, 'aux', 'cop').map(index => word(tree, index))
  return helpers.length === 0 ? ['denied barely'] : helpers.map(text => `denied by ${text}`)
}

function cuesAbove(tree: Tree, predicate: number): readonly string[] {
  const { head, dep } = tree.tokens[predicate]!
  if (head < 0) return []
  const above = tree.tokens[head]!
  const helpers = tree
    .children(head, 'aux', 'mark', 'advmod')
    .map(index => `helped above by ${word(tree, index)}`)
  return [
    `above ${above.lemma}`,
    `above ${above.lemma}, ${dep}`,
    `tag above ${above.xpos}`,
    `${above.dep} above ${dep}`,
    ...helpers,
  ]
}
