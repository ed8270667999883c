/** The phrase around a head noun: what determines, owns, counts and modifies it. Reads the tree only. */
import { isRelation, type Tree } from '../tree.ts'

export interface NounPhrase {
  readonly head: number
  /** First token of the phrase with its determiner; up to the head it is one run. */
  readonly first: number
  /** Tokens that name it, up to the head: adjectives and compounds, without determiner, owner and count. */
  readonly words: readonly number[]
  readonly determiner: string
  /** "the", "this", an owner: the reader is expected to know which. */
  readonly definite: boolean
  /** The head of "Moscow" in "Moscow's suburbs"; of "their" in "their attacks". */
  readonly owner: number | null
  /** A cardinal number that counts the head: "seven" of "seven astronauts". */
  readonly count: number | null
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both'])
const PREMODIFIERS = [
  'amod',
  'compound',
  'nummod',
  'nmod:desc',
  'det',
  'nmod:poss',
  'punct',
  'cc',
  'cc:preconj',
  'nmod:unmarked',
]
/** Words before a noun that pick or count, and name nothing. */
const PICKING = new Set(
  `such same other another many several multiple various numerous certain few more most much own some any all every each either
  neither both countless least fewer further additional only very enough first-ever no`.split(/\s+/),
)

/** The noun phrase that a token heads. */
export function nounPhrase(tree: Tree, head: number): NounPhrase {
  const before = premodifiers(tree, head)
  const owner = before.find(index => tree.tokens[index]!.dep === 'nmod:poss') ?? null
  const determiner = before.find(index => tree.is(index, 'det')) ?? null
  const count = before.find(index => isCount(tree, index)) ?? null
  const text = determiner === null ? '' : tree.tokens[determiner]!.text.toLowerCase()
  const first = before.length === 0 ? head : leftmost(tree, head, before)
  return {
    head,
    first,
    words: namingWords(tree, { head, first, owner }),
    determiner: text,
    definite: owner !== null || DEFINITE.has(text),
    owner,
    count,
  }
}

const isCount = (tree: Tree, index: number): boolean => {
  const { dep, upos, xpos } = tree.tokens[index]!
  return dep === 'nummod' && upos === 'NUM' && xpos === 'CD'
}

/** Dependents before the head that touch it or each other. */
function premodifiers(tree: Tree, head: number): number[] {
  return tree
    .children(head)
    .filter(index => index < head && isRelation(tree.tokens[index]!.dep, PREMODIFIERS))
}

/** The first token of the unbroken run of premodifiers with all that hangs on them. */
function leftmost(tree: Tree, head: number, before: readonly number[]): number {
  let first = head
  for (const index of before.toReversed()) {
    const below = tree.subtree(index)
    // A gap holds what is not part of the phrase: an adverb of the clause, a bracket.
    if (below.at(-1)! < first - 1 && !isJoint(tree, below.at(-1)! + 1, first)) break
    first = Math.min(first, below[0]!)
  }
  return skipLeadingMarks(tree, first, head)
}

/** Do only quotation marks, hyphens and commas stand between two places? */
const isJoint = (tree: Tree, from: number, to: number): boolean =>
  tree.tokens.slice(from, to).every(({ upos, text }) => upos === 'PUNCT' && /^[-–‘’“”"',]$/u.test(text))

function skipLeadingMarks(tree: Tree, first: number, head: number): number {
  let start = first
  while (
    start < head &&
    ['PUNCT', 'ADP', 'SCONJ', 'CCONJ'].includes(tree.tokens[start]!.upos) &&
    !opensCompound(tree, start)
  )
    start++
  return start
}

function namingWords(
  tree: Tree,
  { head, first, owner }: { head: number; first: number; owner: number | null },
): number[] {
  // What hangs on an owner may stand behind the head as well: "his house, who …".
  const from = owner === null ? first : Math.min(head, tree.subtree(owner).at(-1)! + 1)
  const words = range(from, head)
  while (
    words.length > 1 &&
    isPicking(tree, words[0]!) &&
    !isOfModifier(tree, words[0]!, head) &&
    !opensCompound(tree, words[0]!)
  )
    words.shift()
  return words
}

/** "60" of "60 percent stake" counts no stakes. */
const isOfModifier = (tree: Tree, index: number, head: number): boolean => {
  const { dep, head: counted } = tree.tokens[index]!
  if (dep !== 'nummod' || counted <= index || counted >= head) return false
  return tree.is(counted, 'compound') && /^(?:NOUN|SYM)$/.test(tree.tokens[counted]!.upos)
}

function isPicking(tree: Tree, index: number): boolean {
  const { text, upos, xpos, dep } = tree.tokens[index]!
  if (upos === 'VERB' && !/^VB[GN]$/.test(xpos)) return true
  if (['DET', 'PRON', 'PUNCT', 'ADV', 'CCONJ', 'PART', 'ADP'].includes(upos))
    return !(upos === 'ADV' && modifiesAdjective(tree, index))
  return (
    PICKING.has(text.toLowerCase()) ||
    (upos === 'NUM' && xpos === 'CD' && dep === 'nummod' && !isHyphened(tree, index))
  )
}

/** "most" of "most intense barrage" stays with its adjective. */
const modifiesAdjective = (tree: Tree, index: number): boolean => {
  const { dep, head } = tree.tokens[index]!
  return dep === 'advmod' && head > index && ['ADJ', 'VERB'].includes(tree.tokens[head]!.upos)
}

/** "all" of "all-time record" picks nothing. */
const opensCompound = (tree: Tree, index: number): boolean =>
  (/^all$/i.test(tree.tokens[index]!.text) || tree.tokens[index]!.upos === 'ADP') && isHyphened(tree, index)

const isHyphened = (tree: Tree, index: number): boolean => tree.tokens[index + 1]?.text === '-'

/** The whole numbers from `first` to `last`. */
export function range(first: number, last: number): number[] {
  const numbers: number[] = []
  for (let number = first; number <= last; number++) numbers.push(number)
  return numbers
}
