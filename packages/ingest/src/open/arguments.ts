/** The arguments behind a verb, each as what is said of the subject. Lists are told member by member. Reads trees only. */
import { isRelativizer, spread, subjectsOf, type Clause } from '../statements/clauses/index.ts'
import type { Tree } from '../tree.ts'
import { clauseWords, phraseWords, prepositionWords, shortPhraseWords } from './phrases.ts'
import type { Phrase, Predication } from './triple.ts'
import { isInfinitive } from './verbs.ts'

/** A phrase with all of its words. */
export const phraseOf = (tree: Tree, head: number): Phrase => ({ head, words: phraseWords(tree, head) })

/** Its own, in text order; else the one that it shares with a verb beside it: "loaded and sealed the crates". */
export function directObjects(tree: Tree, predicate: number): readonly number[] {
  const own = ownObjects(tree, predicate)
  if (own.length > 0) return own
  const { dep, head } = tree.tokens[predicate]!
  if (dep === 'conj') return ownObjects(tree, head).filter(index => index > predicate)
  const beside = tree.children(predicate, 'conj').find(index => index === predicate + 2)
  return beside === undefined ? [] : ownObjects(tree, beside)
}

const ownObjects = (tree: Tree, predicate: number): readonly number[] =>
  tree.children(predicate, 'obj', 'iobj').filter(index => !isRelativizer(tree, index))

/** The noun before a relative clause, where it is the object: "the crates that Lind sealed". */
export function relativeObjects(
  tree: Tree,
  clauses: ReadonlyMap<number, Clause>,
  { predicate, passive, objects: all }: Clause,
): readonly number[] {
  if (passive) return []
  const subjects = subjectsOf(tree, predicate, token => clauses.get(token))
  return all.filter(index => index < predicate && !subjects.includes(index) && !isRelativizer(tree, index))
}

/** Of two objects the second is told behind the first: "gave Lind" – "the keys". */
export function objects(
  tree: Tree,
  predicate: number,
  verb: readonly number[],
  heads: readonly number[],
): readonly Predication[] {
  return heads.flatMap((object, position) => {
    const before = position === 0 ? [] : shortPhraseWords(tree, heads[0]!)
    return spread(tree, [object], predicate)
      .filter(head => !isRelativizer(tree, head))
      .map(head => ({
        kind: 'object',
        relation: [...verb, ...before],
        object: phraseOf(tree, head),
      }))
  })
}

/** "became a judge", "named Lind chairman"; verbs that complete a verb are clauses of their own. */
export function complements(
  tree: Tree,
  clauses: ReadonlyMap<number, Clause>,
  predicate: number,
  before: readonly number[],
): readonly Predication[] {
  return tree
    .children(predicate, 'xcomp')
    .filter(index => !clauses.has(index) || tree.tokens[index]!.upos !== 'VERB')
    .flatMap(index =>
      spread(tree, [index], predicate).map<Predication>(head => ({
        kind: 'complement',
        relation: [...before, ...introducedBy(tree, index)],
        object: phraseOf(tree, head),
      })),
    )
}

/** Preposition or conjunction: "as" a judge, "that" it closed, "when" it closed. */
const introducedBy = (tree: Tree, head: number): readonly number[] =>
  [
    ...prepositionWords(tree, head),
    ...tree.children(head, 'mark'),
    ...tree.children(head, 'advmod').filter(index => isRelativizer(tree, index)),
  ].toSorted((a, b) => a - b)

/** "said that" – "the port had closed": the clause whole. */
export function contents(tree: Tree, predicate: number, before: readonly number[]): readonly Predication[] {
  return tree
    .children(predicate, 'ccomp')
    .filter(index => tree.tokens[index]!.xpos !== 'VBG')
    .map<Predication>(index => ({
      kind: 'content',
      relation: [...before, ...introducedBy(tree, index)],
      object: { head: index, words: clauseWords(tree, index, introducedBy(tree, index)) },
    }))
    .filter(({ object }) => !object.words.includes(predicate))
}

/** What stands behind a preposition, or tells a time without one: "sold the yard in" – "May". */
export function obliques(tree: Tree, predicate: number, before: readonly number[]): readonly Predication[] {
  return tree
    .children(predicate, 'obl')
    .flatMap(index => spread(tree, [index], predicate))
    .filter(head => !isRelativizer(tree, head) && !isAside(tree, head))
    .flatMap(head => {
      const relation = [...before, ...prepositionWords(tree, head)]
      const itself: Predication = { kind: 'oblique', relation, object: phraseOf(tree, head) }
      return [itself, ...nested(tree, relation, head)]
    })
}

/** Phrases that join a sentence to the others, and tell nothing of its clause. */
const ASIDES = new Set(
  `for example|for instance|as a result|in particular|in addition|in fact|in turn|of course|on the other hand|by contrast
  |in general|in short|at least|at all|in other words`.split(/\s*\|/),
)

const isAside = (tree: Tree, head: number): boolean =>
  ASIDES.has(
    [...prepositionWords(tree, head), ...phraseWords(tree, head)]
      .map(index => tree.tokens[index]!.text.toLowerCase())
      .join(' '),
  )

/** What a preposition ties to an argument: "leads the union of" – "dockers". */
export function nested(tree: Tree, before: readonly number[], head: number): readonly Predication[] {
  return tree
    .children(head, 'nmod')
    .filter(index => index > head && !isOneName(tree, head, index))
    .flatMap(index => spread(tree, [index], head))
    .filter(index => prepositionWords(tree, index).length > 0)
    .map<Predication>(index => ({
      kind: 'nested',
      relation: [...before, ...shortPhraseWords(tree, head), ...prepositionWords(tree, index)],
      object: phraseOf(tree, index),
    }))
}

/** "the Union of Dockers" is not told in parts. */
const isOneName = (tree: Tree, head: number, index: number): boolean =>
  tree.marker(index) === 'of' && [head, index].every(at => tree.tokens[at]!.upos === 'PROPN')

/** "left the port after" – "the storm had passed"; participles are clauses of their own. */
export function adverbials(tree: Tree, predicate: number, before: readonly number[]): readonly Predication[] {
  return tree
    .children(predicate, 'advcl')
    .filter(index => introducedBy(tree, index).length > 0 && !isInfinitive(tree, index))
    .map<Predication>(index => ({
      kind: 'adverbial',
      relation: [...before, ...introducedBy(tree, index)],
      object: { head: index, words: clauseWords(tree, index, introducedBy(tree, index)) },
    }))
}
