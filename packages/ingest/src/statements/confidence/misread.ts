/** Signs that a sentence was read wrongly. */
import type { Tree } from '../../tree.ts'
import type { Candidate } from '../candidate.ts'
import type { Clause } from '../clauses/index.ts'
import type { Reading } from '../reading.ts'

const LEAST_LIST = 6
const CAPITALISED = 0.7

/** Mostly capitalised words, and no full stop at the end. */
export function looksLikeList({ sentences, tokens }: Reading['document'], sentence: number): boolean {
  const { first, last } = sentences[sentence]!
  const words = tokens.slice(first, last + 1).filter(({ text }) => /\p{L}/u.test(text))
  const capitalised = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length
  const stopped = /^[.!?]$/.test(tokens[last]!.text)
  return !stopped && words.length >= LEAST_LIST && capitalised >= CAPITALISED * words.length
}

/** How a verb comes by a subject that is not its own. */
export type Loan = 'relative' | 'infinitive' | 'other'

/** Does the subject stand with another verb than the one that says it, or in the noun that the clause describes? */
export function loanOf({ tree, clauses }: Reading, { verb, subject }: Candidate): Loan | undefined {
  if (verb === undefined) return undefined
  const own = tree.children(verb, 'nsubj', 'obl')
  if (own.some(index => tree.conjuncts(index).includes(subject))) return undefined
  const { head, dep } = tree.tokens[verb]!
  if (dep === 'acl:relcl' && own.length > 0 && tree.conjuncts(head).includes(subject)) return 'relative'
  const governor = tree.is(verb, 'xcomp') ? clauses.get(head) : undefined
  return governor !== undefined && lendsItsOwn(tree, governor, subject) ? 'infinitive' : 'other'
}

/** "intends to sell": a verb without an object hands the infinitive its own subject. */
function lendsItsOwn(tree: Tree, { predicate, passive, objects }: Clause, subject: number): boolean {
  if (passive || objects.length > 0) return false
  return tree.children(predicate, 'nsubj').some(index => tree.conjuncts(index).includes(subject))
}

/** A verb that does not agree with its subject in number, or that has two subjects. */
export function isMisread({ tree }: Reading, { verb }: Candidate): boolean {
  if (verb === undefined) return false
  const subjects = tree.children(verb, 'nsubj')
  if (subjects.length > 1) return true
  const finite = [verb, ...tree.children(verb, 'aux', 'cop')].find(index =>
    ['VBZ', 'VBP'].includes(tree.tokens[index]!.xpos),
  )
  const [subject] = subjects
  if (finite === undefined || subject === undefined) return false
  const { xpos } = tree.tokens[finite]!
  const noun = tree.tokens[subject]!.xpos
  const many = tree.child(subject, 'conj') !== undefined
  return (xpos === 'VBZ' && noun === 'NNS' && !many) || (xpos === 'VBP' && noun === 'NN' && !many)
}
