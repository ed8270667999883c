/** Clauses around a pronoun: the verbs above it, and their subjects. */
import type { Tree } from '../tree.ts'
import type { Facts } from './facts.ts'
import { understoodSubject } from './pronoun-grammar.ts'
import type { Pronoun } from './pronouns.ts'

const CLAUSES = ['root', 'advcl', 'acl', 'ccomp', 'csubj', 'xcomp', 'parataxis']

/** The head of the clause in which a token stands. */
export function clauseAbove(tree: Tree, token: number): number | undefined {
  for (let at = token; at >= 0; at = tree.tokens[at]!.head)
    if (tree.is(at, ...CLAUSES) || (tree.is(at, 'conj') && tree.tokens[at]!.upos === 'VERB')) return at
  return undefined
}

/**
 * The subject nearest above a pronoun that the pronoun may mean: of its own clause for a possessive, of a clause further up
 * for an argument of the verb; the verb before in "came and took it" has the subject of both.
 */
export function subjectAbove({ tree, mentions }: Facts, { index, possessive }: Pronoun): number | undefined {
  const token = mentions[index]!.head
  const own = possessive ? undefined : tree.tokens[token]!.head
  for (let at = tree.tokens[token]!.head; at >= 0; at = tree.tokens[at]!.head) {
    const subject = tree.child(at, 'nsubj') ?? understoodSubject(tree, at, token)
    if (at === own || subject === undefined || subject > token) continue
    if (!tree.subtree(subject).includes(token)) return subject
  }
  return undefined
}
