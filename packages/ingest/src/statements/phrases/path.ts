/**
 * Paths through a tree, written as data: "> nmod(of|at)" goes to dependents behind these prepositions, "< appos" to
 * the head of which a token is an apposition. Steps follow one another: "> nmod(between) > conj". Lemmas of the token that is
 * reached stand in square brackets: "< nmod(of)[one]".
 */
import { isRelation, type Tree } from '../../tree.ts'

interface Step {
  readonly down: boolean
  readonly relation: string
  /** Prepositions that the token must have; null for any or none. */
  readonly prepositions: readonly string[] | null
  /** Lemmas of which the token reached must have one; null for any. */
  readonly lemmas: readonly string[] | null
}

const STEP = /([<>])\s*([a-z:]+)(?:\(([^)]*)\))?(?:\[([^\]]*)\])?/g
const parsed = new Map<string, readonly Step[]>()

/** Thrown for a path that cannot be read: a slip in a rule. */
export class PathWrong extends Error {
  override readonly name = 'PathWrong'
}

/** All tokens at the end of a path that begins at a token. "." is the token itself. */
export function follow(tree: Tree, from: number, path: string): readonly number[] {
  return stepsOf(path).reduce<readonly number[]>(
    (at, step) => at.flatMap(index => take(tree, index, step)),
    [from],
  )
}

function stepsOf(path: string): readonly Step[] {
  const known = parsed.get(path)
  if (known) return known
  const steps = [...path.matchAll(STEP)].map(([, direction, relation = '', prepositions, lemmas]) => ({
    down: direction === '>',
    relation,
    prepositions: prepositions?.split('|') ?? null,
    lemmas: lemmas?.split('|') ?? null,
  }))
  if (steps.length === 0 && path !== '.') throw new PathWrong(`cannot read the path "${path}"`)
  parsed.set(path, steps)
  return steps
}

function take(tree: Tree, index: number, { down, relation, prepositions, lemmas }: Step): readonly number[] {
  const fits = (token: number) => prepositions === null || prepositions.includes(tree.marker(token))
  const says = (token: number) => lemmas === null || lemmas.includes(tree.tokens[token]!.lemma.toLowerCase())
  if (down) return tree.children(index, relation).filter(token => fits(token) && says(token))
  const { head, dep } = tree.tokens[index]!
  return head >= 0 && isRelation(dep, [relation]) && fits(index) && says(head) ? [head] : []
}
