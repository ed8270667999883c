/** Whom a verb gives a role: "serves as head of", "became head of", "was named head of"; and roles that stand together. */
import type { Tree } from '../../tree.ts'
import type { Reading } from '../reading.ts'

/** Verbs behind which a role stands without "as". */
const MAKING = new Set(
  'become remain appoint name elect reelect re-elect reappoint make crown install ordain stay promote'.split(
    ' ',
  ),
)

/** The verb that a role completes: "serve" in "serves as head", "become" in "became head". */
export function verbOfRole(tree: Tree, role: number): number | undefined {
  const { head, upos } = tree.tokens[role]!
  if (head < 0) return undefined
  if (tree.is(role, 'obl')) return tree.marker(role) === 'as' ? head : undefined
  const completes = tree.is(role, 'xcomp', 'obj') && (upos === 'NOUN' || upos === 'PROPN')
  const verb = tree.lemma(head)
  return completes && MAKING.has(verb) && (tree.is(role, 'xcomp') || verb === 'become') ? head : undefined
}

/** Those to whom the verb of a role gives it: whom it is done to, or else who does it. */
export function bearers(reading: Reading, role: number): readonly number[] {
  const verb = verbOfRole(reading.tree, role)
  const clause = verb === undefined ? undefined : reading.clauses.get(verb)
  if (!clause) return []
  const given = clause.objects.filter(token => token !== role && isPerson(reading, token))
  return given.length > 0 ? given : clause.subjects
}

const isPerson = (reading: Reading, token: number): boolean => reading.typesAt(token).includes('Person')

/** Of coordinated roles the first: "president" for "head" in "president and head of the port". */
export function firstOfRoles(tree: Tree, role: number): number {
  let first = role
  while (tree.is(first, 'conj') && isNoun(tree, tree.tokens[first]!.head)) first = tree.tokens[first]!.head
  return first
}

/**
 * The roles that share what one of them names: those behind it without an article; and the first, where its possessor
 * stands before them all or its phrase behind them all.
 */
export function rolesBeside(tree: Tree, role: number): readonly number[] {
  const behind = tree
    .conjuncts(role)
    .filter(
      other => other > role && isNoun(tree, other) && tree.child(other, 'det', 'nmod:poss') === undefined,
    )
  const first = firstOfRoles(tree, role)
  const own = first === role || tree.child(role, 'det', 'nmod:poss') !== undefined
  const around =
    tree.child(first, 'nmod:poss') !== undefined || tree.children(first, 'nmod').some(end => end > role)
  return own || !around ? behind : [...behind, first]
}

const isNoun = (tree: Tree, index: number): boolean =>
  tree.tokens[index]!.upos === 'NOUN' || tree.tokens[index]!.upos === 'PROPN'
