/**
 * Clauses: each predicate of a document with its arguments found, also where the grammar leaves them understood
 * (passives, participles, relative clauses, controlled infinitives, coordination). Reads the trees only.
 */
import type { Tree } from '../../tree.ts'
import { exemplars, isAgent, isRelativizer, obliquesOf, relativeObject, spread } from './arguments.ts'
import type { Clause, ClauseAt } from './clause.ts'
import { subjectsOf } from './subjects.ts'
import { verbOfVerdict, verdictOf, verdictWords } from './verdicts.ts'

export type { Clause, Oblique } from './clause.ts'
export { exemplars, isRelativizer, spread, subjectsOf }
export { verdictOf, verdictWords } from './verdicts.ts'

const CLAUSAL = [
  'root',
  'conj',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'parataxis',
  'csubj',
  'appos',
  'dep',
  'list',
]

/** All clauses of a document, by predicate token. */
export function clausesOf(tree: Tree): ReadonlyMap<number, Clause> {
  const clauses = new Map<number, Clause>()
  const building = new Set<number>()
  const clauseAt = (token: number): Clause | undefined => {
    const predicate = verbOfVerdict(tree, token) ?? token
    const known = clauses.get(predicate)
    if (known || building.has(predicate) || !isPredicate(tree, predicate)) return known
    building.add(predicate)
    const clause = buildClause(tree, predicate, clauseAt)
    clauses.set(predicate, clause)
    return clause
  }
  tree.tokens.forEach((_, index) => clauseAt(index))
  return clauses
}

/** Is this token the predicate of a clause? */
export function isPredicate(tree: Tree, index: number): boolean {
  const { upos, xpos } = tree.tokens[index]!
  if (tree.child(index, 'cop') !== undefined) return true
  if (!tree.is(index, ...CLAUSAL)) return false
  if (upos === 'VERB') return true
  // Tagged as a noun, "barraging" or "hacking" may still carry a clause of its own.
  if (xpos.startsWith('VB')) return true
  // "talks set to begin", "a man likely to run": what an adjective behind a noun leads to is told of the noun.
  const leadsOn = tree.is(index, 'acl') && tree.child(index, 'xcomp') !== undefined
  return upos === 'ADJ' && (leadsOn || tree.is(index, 'xcomp', 'ccomp', 'advcl'))
}

function buildClause(tree: Tree, predicate: number, clauseAt: ClauseAt): Clause {
  const passive = isPassive(tree, predicate, clauseAt)
  const grammatical = subjectsOf(tree, predicate, clauseAt)
  const direct = spread(tree, directObjects(tree, predicate), predicate)
  const agents = spread(
    tree,
    tree.children(predicate, 'obl').filter(index => isAgent(tree, index, passive)),
    predicate,
  )
  const done = [...grammatical, ...(GIVING.has(tree.lemma(predicate)) ? direct : [])]
  const idiom = idiomOf(tree, predicate, direct)
  const verdict = verdictOf(tree, predicate)
  const plain = tree.lemma(predicate)
  return {
    predicate,
    lemma: idiom ?? (verdict === undefined ? plain : `${plain} ${verdictWords(tree, verdict)}`),
    passive,
    subjects: passive ? agents : grammatical,
    objects: idiom === undefined ? objectsOf(tree, predicate, passive ? done : direct) : [],
    obliques: [predicate, verdict ?? []].flat().flatMap(head => obliquesOf(tree, head, passive)),
    copula: tree.child(predicate, 'cop') !== undefined && tree.tokens[predicate]!.upos !== 'VERB',
    controller: tree.is(predicate, 'xcomp') ? tree.tokens[predicate]!.head : null,
  }
}

/** "named Ada Moor as his successor": the analyser may take the one who is named for a complement. */
function directObjects(tree: Tree, predicate: number): readonly number[] {
  const objects = tree.children(predicate, 'obj', 'iobj')
  const names = tree.children(predicate, 'xcomp').filter(index => tree.tokens[index]!.upos === 'PROPN')
  return objects.length > 0 ? objects : names
}

const objectsOf = (tree: Tree, predicate: number, found: readonly number[]): readonly number[] =>
  found.length > 0 ? found : relativeObject(tree, predicate)

/** Verbs with objects that are part of them: "take place" is one verb, and no place is taken. */
const IDIOMS: Readonly<Record<string, readonly string[]>> = {
  take: ['place', 'part', 'office', 'effect', 'shape'],
  catch: ['fire'],
  change: ['hand'],
}

/** The noun stands bare in an idiom: "took the place of Lind" is none. */
function idiomOf(tree: Tree, predicate: number, objects: readonly number[]): string | undefined {
  const verb = tree.lemma(predicate)
  const part = objects
    .filter(object => tree.child(object, 'det', 'nmod', 'amod') === undefined)
    .map(object => tree.lemma(object))
    .find(lemma => IDIOMS[verb]?.includes(lemma))
  return part === undefined ? undefined : `${verb} ${part}`
}

/** Verbs with two objects, of which one stays where the other becomes the subject: "was given a medal". */
const GIVING = new Set(
  `give award offer pay grant ask tell show teach send deny sentence fine name call elect hand lend owe promise refuse
  serve allow cost bring make assign allot present leave appoint declare crown dub deem consider find charge issue guarantee`.split(
    /\s+/,
  ),
)

/** Verbs that make no participle of what is done to someone: a form of theirs without "be" is of who did it. */
const NEVER_PASSIVE = new Set(
  `arrive come go die fall happen occur emerge appear disappear vanish remain stay return rise sleep live retire resign sit
  stand lie exist belong travel check graduate escape flee collapse crash explode survive`.split(/\s+/),
)

function isPassive(tree: Tree, predicate: number, clauseAt: ClauseAt): boolean {
  const { head, dep } = tree.tokens[predicate]!
  if (tree.children(predicate).some(index => tree.tokens[index]!.dep.endsWith(':pass'))) return true
  if (tree.child(predicate, 'nsubj') !== undefined || !looksPassive(tree, predicate)) return false
  if (dep === 'acl' || dep === 'advcl') return true
  return dep === 'conj' && (clauseAt(head)?.passive ?? false)
}

/** A bare participle; "registered in Oslo and owned by Lind": one with an agent, though it be tagged as a past. */
const looksPassive = (tree: Tree, predicate: number): boolean =>
  isBareParticiple(tree, predicate) ||
  (tree.is(predicate, 'conj') && tree.child(predicate, 'obl:agent') !== undefined)

const isBareParticiple = (tree: Tree, predicate: number): boolean => {
  const { xpos, lemma } = tree.tokens[predicate]!
  return xpos === 'VBN' && !NEVER_PASSIVE.has(lemma) && tree.child(predicate, 'aux') === undefined
}
