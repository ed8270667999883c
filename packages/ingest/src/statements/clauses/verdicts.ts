/** What makes one verb with its adjective: verdicts and pleas, "found guilty", "pleaded not guilty"; and "found dead". */
import type { Tree } from '../../tree.ts'

const VERDICT_VERBS = new Set(['find', 'plead', 'hold', 'declare', 'pronounce', 'shoot', 'leave', 'set'])
const VERDICT = new Set(
  'guilty innocent liable dead alive unconscious unharmed hanged insane unfit free homeless bankrupt'.split(
    ' ',
  ),
)

/** The adjective of a verdict beside its verb; undefined where there is none. */
export function verdictOf(tree: Tree, verb: number): number | undefined {
  if (!VERDICT_VERBS.has(tree.tokens[verb]!.lemma)) return undefined
  return tree
    .children(verb, 'xcomp', 'obj', 'advmod')
    .find(index => VERDICT.has(tree.tokens[index]!.text.toLowerCase()))
}

/** The verb whose verdict a token is: "pleaded" of "guilty"; undefined where it is none. */
export function verbOfVerdict(tree: Tree, token: number): number | undefined {
  const { head } = tree.tokens[token]!
  return head >= 0 && verdictOf(tree, head) === token ? head : undefined
}

/** "not guilty", as the verb is named with it: "plead not guilty". */
export function verdictWords(tree: Tree, verdict: number): string {
  const denied = tree.children(verdict, 'advmod').some(index => /^not$/i.test(tree.tokens[index]!.text))
  return `${denied ? 'not ' : ''}${tree.tokens[verdict]!.text.toLowerCase()}`
}
