/**
 * Open information extraction: each clause in the article's own words, as triples of subject, relation and argument.
 *
 * One triple for each argument: the object alone; everything else behind verb, object and preposition ("sold the yard in" –
 * "May"); and what a preposition ties to an argument once more on its own ("leads the union of" – "dockers"). Lists are
 * told member by member. The shapes are those of BenchIE (Gashteovski et al. 2022). Reads trees only.
 */
import { isRelativizer, spread, subjectsOf, type Clause } from '../statements/clauses/index.ts'
import type { Tree } from '../tree.ts'
import {
  adverbials,
  complements,
  contents,
  directObjects,
  nested,
  objects,
  obliques,
  phraseOf,
  relativeObjects,
} from './arguments.ts'
import { prepositionWords, shortPhraseWords } from './phrases.ts'
import type { OpenTriple, Phrase, Predication } from './triple.ts'
import { verbWords } from './verbs.ts'

/** The triples of a document, clause by clause. */
export function openTriples(tree: Tree, clauses: ReadonlyMap<number, Clause>): readonly OpenTriple[] {
  return [...clauses.values()]
    .filter(({ predicate }) => !tree.is(predicate, 'aux'))
    .flatMap(clause => {
      const told = predications(tree, clauses, clause)
      return subjectPhrases(tree, clauses, clause).flatMap(subject =>
        told.filter(({ object }) => areApart(subject, object)).map(each => ({ ...each, subject, clause })),
      )
    })
}

function subjectPhrases(
  tree: Tree,
  clauses: ReadonlyMap<number, Clause>,
  { predicate }: Clause,
): readonly Phrase[] {
  return subjectsOf(tree, predicate, token => clauses.get(token))
    .filter(head => head !== predicate && !isRelativizer(tree, head) && !tree.is(head, 'nmod:poss'))
    .map(head => phraseOf(tree, head))
}

const areApart = (one: Phrase, other: Phrase): boolean =>
  !one.words.includes(other.head) && !other.words.includes(one.head)

function predications(
  tree: Tree,
  clauses: ReadonlyMap<number, Clause>,
  clause: Clause,
): readonly Predication[] {
  const verb = verbWords(tree, clauses, clause)
  const isCopular = clause.copula && verb.length > 0
  return isCopular ? ofCopula(tree, clause, verb) : ofVerb(tree, clauses, clause, verb)
}

/** "is the mayor of Halden", "was in custody", "is proud of": an adjective is told with what it is tied to. */
function ofCopula(tree: Tree, { predicate }: Clause, verb: readonly number[]): readonly Predication[] {
  const before = [...verb, ...prepositionWords(tree, predicate)]
  const tied = obliques(tree, predicate, [...before, ...shortPhraseWords(tree, predicate)])
  if (tree.tokens[predicate]!.upos === 'ADJ' && tied.length > 0) return tied
  const itself: Predication = { kind: 'copula', relation: before, object: phraseOf(tree, predicate) }
  return [itself, ...tied, ...nested(tree, before, predicate)]
}

function ofVerb(
  tree: Tree,
  clauses: ReadonlyMap<number, Clause>,
  clause: Clause,
  verb: readonly number[],
): readonly Predication[] {
  const { predicate } = clause
  const direct = directObjects(tree, predicate)
  const last = direct.at(-1)
  const withObject = last === undefined ? verb : [...verb, ...shortPhraseWords(tree, last)]
  const become = complements(tree, clauses, predicate, withObject)
  const whole = become[0]
    ? [...become[0].relation, ...shortPhraseWords(tree, become[0].object.head)]
    : withObject
  return [
    ...objects(tree, predicate, verb, [...direct, ...relativeObjects(tree, clauses, clause)]),
    ...become,
    ...contents(tree, predicate, whole),
    ...obliques(tree, predicate, whole),
    ...adverbials(tree, predicate, whole),
    ...direct.flatMap(object => spread(tree, [object], predicate)).flatMap(head => nested(tree, verb, head)),
  ]
}
