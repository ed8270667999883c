/** The article's own words for a predicate, and the name of a relation made of lemmas. */
import type { Token } from '../document.ts'
import type { Tree } from '../tree.ts'
import { verdictOf, type Clause } from './clauses/index.ts'
import type { Reading } from './reading.ts'

/** Of a longer predicate the last words are told. */
export const MOST_WORDS = 6

/** The tokens of a clause's predicate: auxiliaries, negation, verb, particle, and the verbs that it completes. */
export function predicateTokens(reading: Reading, clause: Clause, preposition?: number): readonly number[] {
  const { tree } = reading
  const own = [
    clause.predicate,
    ...tree
      .children(clause.predicate, 'aux', 'cop', 'compound:prt')
      .filter(index => !isCopulaAbove(tree, index)),
    // The noun of an idiom is part of the verb: "take place".
    ...tree.children(clause.predicate, 'obj').filter(index => clause.lemma.endsWith(` ${tree.lemma(index)}`)),
    ...tree.children(clause.predicate, 'obj').filter(index => isIdiom(tree, clause, index)),
    ...tree.children(clause.predicate, 'advmod').filter(index => isNegation(tree, index)),
    ...verdictTokens(tree, clause.predicate),
    ...qualityTokens(tree, clause),
    ...tree
      .children(clause.predicate, 'mark')
      .filter(index => tree.tokens[index]!.text.toLowerCase() === 'to'),
  ]
  const controller = clause.controller === null ? undefined : reading.clauses.get(clause.controller)
  const before = controller ? predicateTokens(reading, controller) : []
  // A phrase moved to the front leaves its preposition there: "In Belgorod, he said".
  const after =
    preposition === undefined ? [] : jointOf(tree, preposition).filter(index => index > clause.predicate)
  return [...new Set([...before, ...own, ...after])].toSorted((a, b) => a - b)
}

/** "The point is that the port closed": this "is" is not the port's, though it hangs on what the port did. */
export function isCopulaAbove(tree: Tree, index: number): boolean {
  const { head, dep } = tree.tokens[index]!
  return dep === 'cop' && tree.children(head, 'mark').some(mark => mark > index)
}

/** The preposition of a phrase; a coordinated one shares that of the first: "in Kyiv and Kharkiv". */
export function jointOf(tree: Tree, token: number): readonly number[] {
  const own = tree.children(token, 'case').filter(index => index < token)
  return own.length === 0 && tree.is(token, 'conj') ? jointOf(tree, tree.tokens[token]!.head) : own
}

/** "as positive" of "described the talks as positive". */
const qualityTokens = (tree: Tree, { predicate, lemma }: Clause): readonly number[] =>
  DESCRIBING.has(lemma)
    ? tree
        .children(predicate, 'obl')
        .filter(index => isQuality(tree, index))
        .flatMap(index => [...jointOf(tree, index), index])
    : []

const DESCRIBING = new Set(
  'describe regard characterize characterise portray depict view see denounce condemn'.split(' '),
)

/** "constructive" of "as positive and constructive", too. */
export const isAsQuality = (tree: Tree, index: number): boolean =>
  isQuality(tree, index) || (tree.is(index, 'conj') && isAsQuality(tree, tree.tokens[index]!.head))

/** An adjective behind "as": how something is described. */
export const isQuality = (tree: Tree, index: number): boolean =>
  tree.tokens[index]!.upos === 'ADJ' && tree.is(index, 'obl') && tree.marker(index) === 'as'

/** "not guilty" of "pleaded not guilty". */
function verdictTokens(tree: Tree, predicate: number): readonly number[] {
  const verdict = verdictOf(tree, predicate)
  if (verdict === undefined) return []
  return [...tree.children(verdict, 'advmod').filter(index => isNegation(tree, index)), verdict]
}

/** "place" in "took place". */
const isIdiom = (tree: Tree, { predicate, lemma }: Clause, index: number): boolean =>
  lemma === `${tree.lemma(predicate)} ${tree.lemma(index)}`

const isNegation = (tree: Tree, index: number): boolean =>
  /^(not|n['’]t|never)$/i.test(tree.tokens[index]!.text)

/**
 * The word right behind a verb that says where it goes or how it ends, and without which it says something else: "back" of
 * "went back on its word", "silent" of "fell silent", "short" of "stopped short of".
 */
export function turnOf(tree: Tree, predicate: number): number | undefined {
  const next = predicate + 1
  if (tree.tokens[next]?.head !== predicate) return undefined
  const isWay = tree.is(next, 'advmod') && WAYS.has(tree.tokens[next]!.text.toLowerCase())
  const isEnd =
    tree.is(next, 'xcomp') && tree.tokens[next]!.upos === 'ADJ' && ENDING.has(tree.lemma(predicate))
  return isWay || isEnd ? next : undefined
}
const WAYS = new Set(
  'back away ahead apart aside forward forwards backwards together home ashore abroad short close free'.split(
    ' ',
  ),
)
const ENDING = new Set([
  'fall',
  'go',
  'turn',
  'grow',
  'stay',
  'stand',
  'run',
  'come',
  'break',
  'ring',
  'sit',
  'lie',
])

/** Tokens as text, as a rule at most six: of more, the last ones, which carry the meaning. */
export function textOf(tokens: readonly Token[], indexes: readonly number[], most = MOST_WORDS): string {
  return indexes
    .slice(-most)
    .map((index, position, kept) => {
      const touches = position > 0 && tokens[kept[position - 1]!]!.end === tokens[index]!.start
      return (position === 0 || touches ? '' : ' ') + tokens[index]!.text
    })
    .join('')
    .replaceAll(/\s+/g, ' ')
}

/** A relation's name from words: "lift off", "from" → LIFT_OFF_FROM. */
export function relationName(...parts: readonly string[]): string {
  const name = parts
    .join(' ')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')
    .replaceAll(/^[_0-9]+|_+$/g, '')
  return name === '' ? 'RELATED_TO' : name
}
