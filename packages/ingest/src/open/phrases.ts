/** The words of an argument, as tokens in the order of the text. Reads trees only. */
import type { Tree } from '../tree.ts'

/** What is told apart from the noun that it hangs on: lists, second names, clauses of its own, full or reduced. */
const APART = ['conj', 'cc', 'appos', 'acl', 'advcl', 'parataxis', 'discourse', 'vocative', 'list', 'dep']
/** What introduces an argument, or makes a clause of it. */
const AROUND = ['case', 'mark', 'cop', 'aux', 'nsubj', 'csubj', 'expl', 'obl']
/** What belongs to a noun in front of its head, and to a name behind it. */
const NAMING = ['flat', 'fixed', 'compound', 'nummod', 'goeswith']

/** A noun with all that belongs to it: "the third mate of the Alma". No preposition, no relative clause, no list. */
export const phraseWords = (tree: Tree, head: number): readonly number[] =>
  wordsOf(tree, head, index => !isBehindComma(tree, head, index))

/** The same up to its head: "the third mate". */
export const shortPhraseWords = (tree: Tree, head: number): readonly number[] =>
  wordsOf(tree, head, index => index < head || tree.is(index, ...NAMING) || isNameBeside(tree, head, index))

function wordsOf(tree: Tree, head: number, belongs: (index: number) => boolean): readonly number[] {
  const own = tree
    .children(head)
    .filter(index => !tree.is(index, ...APART) || isNameBeside(tree, head, index))
    .filter(index => !tree.is(index, ...AROUND) && !isOfClause(tree, head, index))
    .filter(belongs)
  return withoutMarks(tree, [head, ...own.flatMap(index => tree.subtree(index))])
}

/** "the skipper Oskar Lind": the name right behind the noun. */
const isNameBeside = (tree: Tree, head: number, index: number): boolean =>
  tree.is(index, 'appos') &&
  index > head &&
  tree.tokens.slice(head + 1, index + 1).every(({ upos }) => upos === 'PROPN')

/** "Often the port is not open": these are of the clause, and not of what is said of its subject. */
function isOfClause(tree: Tree, head: number, index: number): boolean {
  const copula = tree.child(head, 'cop')
  if (copula === undefined || !tree.is(index, 'advmod')) return false
  return index < copula || isNegation(tree, index)
}

export const isNegation = (tree: Tree, index: number): boolean =>
  /^(?:not|n['’]?t|never)$/i.test(tree.tokens[index]!.text)

/** Behind a comma or a bracket something more is told. */
function isBehindComma(tree: Tree, head: number, index: number): boolean {
  const first = tree.subtree(index)[0]!
  return first > head && [first - 1, first].some(at => /^(?:[,;:(–—]|--)$/.test(tree.tokens[at]?.text ?? ''))
}

/** A clause as it stands, without what introduces it. */
export const clauseWords = (tree: Tree, head: number, introduction: readonly number[]): readonly number[] =>
  withoutMarks(
    tree,
    tree.subtree(head).filter(index => !introduction.includes(index)),
  )

/** In the order of the text, without marks at the ends and quotation marks without a partner. */
function withoutMarks({ tokens }: Tree, words: readonly number[]): readonly number[] {
  const sorted = words.toSorted((a, b) => a - b)
  const isWord = (index: number) => tokens[index]!.upos !== 'PUNCT' && tokens[index]!.upos !== 'CCONJ'
  const inner = sorted.slice(sorted.findIndex(isWord), sorted.findLastIndex(isWord) + 1)
  const quotes = inner.filter(index => QUOTE.test(tokens[index]!.text))
  return quotes.length % 2 === 0 ? inner : inner.filter(index => !quotes.includes(index))
}

const QUOTE = /^(?:["“”«»„]|``|'')$/

/** The words of the preposition before an argument; one that is listed shares that of the first: "in Kyiv and Kharkiv". */
export function prepositionWords(tree: Tree, head: number): readonly number[] {
  const own = tree.children(head, 'case').filter(index => index < head)
  if (own.length === 0 && tree.is(head, 'conj')) return prepositionWords(tree, tree.tokens[head]!.head)
  return own.flatMap(index => [index, ...tree.children(index, 'fixed')]).toSorted((a, b) => a - b)
}
