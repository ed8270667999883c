/** Amounts, counts and measures: "23 others", "one person", "-16°C", "$3 million", "131-page". */
import type { Mention, Token } from '../document.ts'
import type { Tree } from '../tree.ts'
import { isEmptyNoun, isQuantity, isTimeNoun, isUnit } from './noun-class.ts'
import { nounPhrase, range } from './noun-phrase.ts'
import { takenFrom } from './partitives.ts'

/** Quantities that are a count of what follows: the whole phrase is an amount. Others ("a series of strikes") are not. */
const COUNTS =
  /^(?:number|lot|hundred|thousand|dozen|score|million|billion|trillion|couple|handful|percent|percentage|half|third|quarter|ton|tonne|majority|amount|tens)s?$/

/** All amounts, by the token that heads them. `isTime` says which tokens belong to dates. */
export function valueMentions(tree: Tree, text: string, isTime: (token: number) => boolean): Mention[] {
  return tree.tokens.flatMap((_, head): Mention[] => {
    if (isTime(head) || takenFrom(tree, head) !== undefined) return []
    const span = counted(tree, head) ?? quantity(tree, head) ?? measure(tree, head) ?? lone(tree, head)
    return span ? [value(tree, text, { head, ...span })] : []
  })
}

interface Extent {
  readonly first: number
  readonly last: number
  /** Where the bare amount ends, for one that is too long with what it is of. */
  readonly core?: number
}

/** "23 others", "seven astronauts", "one person", "131-page". */
function counted(tree: Tree, head: number): Extent | null {
  if (!isCountable(tree.tokens[head]!)) return null
  const { count, definite, determiner, first } = nounPhrase(tree, head)
  if (count === null || definite || determiner === 'no' || tree.is(head, 'nmod:desc')) return null
  if (isOneForA(tree, count, head) || acts(tree, head)) return null
  return {
    first: tree.is(head, 'compound', 'amod') ? count : Math.min(first, tree.subtree(count)[0]!),
    last: ofWhat(tree, head) ?? degrees(tree, head),
  }
}

/** "one count of murder", "30 percent of the land": what is counted or measured stands behind "of". */
function ofWhat(tree: Tree, head: number, last = head): number | undefined {
  if (tree.tokens[last + 1]?.text !== 'of') return undefined
  const noun = tree.children(head, 'nmod').find(index => tree.marker(index) === 'of')
  if (noun === undefined || noun > last + LONGEST_OF || isListedOrTheirs(tree, noun)) return undefined
  return nounPhrase(tree, noun).first === last + 2 || noun === last + 2 ? noun : undefined
}

const isListedOrTheirs = (tree: Tree, noun: number): boolean =>
  tree.child(noun, 'conj') !== undefined ||
  tree.children(noun, 'nmod:poss').some(owner => tree.tokens[owner]!.upos === 'PRON')

const LONGEST_OF = 6

const isCountable = (token: Token): boolean =>
  ['NOUN', 'SYM'].includes(token.upos) &&
  !isTimeNoun(token) &&
  !isEmptyNoun(token.lemma) &&
  (!isQuantity(token.lemma) || isUnit(token.lemma))

/** "Two drones struck the port": those who act, or are acted on as the subject, are spoken of, not only counted. */
const acts = (tree: Tree, head: number): boolean =>
  tree.is(head, 'nsubj') || tree.tokens[head]!.dep === 'obl:agent'

/** "One source said" is "a source"; "one person was killed" is a count. */
function isOneForA(tree: Tree, count: number, head: number): boolean {
  if (!/^one$/i.test(tree.tokens[count]!.text)) return false
  return (
    (tree.is(head, 'nsubj') && tree.tokens[head]!.dep !== 'nsubj:pass') ||
    tree.child(head, 'amod', 'compound') !== undefined
  )
}

/** "°" takes the "C" behind it. */
const degrees = (tree: Tree, head: number): number =>
  tree.tokens[head]!.text === '°' && /^[CF]\.?$/.test(tree.tokens[head + 1]?.text ?? '') ? head + 1 : head

/** "hundreds of thousands of Russians", "a number of houses". */
function quantity(tree: Tree, head: number): Extent | null {
  const { upos } = tree.tokens[head]!
  if (!isCount(tree, head)) return null
  const { first: opening, definite, owner } = nounPhrase(tree, head)
  const first = isPerCent(tree, head) ? Math.min(opening, head - 2) : opening
  if (owner !== null || (definite && upos !== 'NUM')) return null
  const next = countedBehind(tree, head)
  if (next === undefined)
    return /^(?:hundreds|thousands|millions|billions|dozens|scores)$/i.test(tree.tokens[head]!.text)
      ? { first, last: head }
      : null
  const inner = quantity(tree, next)
  return { first, last: inner?.last ?? next }
}

const isCount = (tree: Tree, head: number): boolean =>
  isPerCent(tree, head) ||
  (['NOUN', 'NUM'].includes(tree.tokens[head]!.upos) && COUNTS.test(tree.tokens[head]!.lemma.toLowerCase()))

/** "90 per cent", in two words. */
const isPerCent = ({ tokens }: Tree, head: number): boolean =>
  /^cents?$/i.test(tokens[head]!.text) &&
  /^per$/i.test(tokens[head - 1]?.text ?? '') &&
  tokens[head - 2]?.upos === 'NUM'

/** What is counted, behind "of"; where the tree has lost it, the next number: "hundreds of thousands". */
function countedBehind(tree: Tree, head: number): number | undefined {
  const below = tree.children(head, 'nmod', 'obl').find(index => index > head && tree.marker(index) === 'of')
  if (below !== undefined) return below
  const [of, next] = [tree.tokens[head + 1], tree.tokens[head + 2]]
  return of?.text === 'of' && next && COUNTS.test(next.lemma.toLowerCase()) ? head + 2 : undefined
}

/** "$3 million", "€40m". */
function measure(tree: Tree, head: number): Extent | null {
  const { upos, text } = tree.tokens[head]!
  if (upos !== 'SYM' || !/^\p{Sc}|[$£€¥]$/u.test(text)) return null
  const numbers = tree.children(head, 'nummod').filter(index => index > head)
  if (numbers.length === 0) return null
  const last = Math.max(...numbers.map(index => tree.subtree(index).at(-1)!))
  return { first: head, last: ofWhat(tree, head, last) ?? last, core: last }
}

/**
 * Where an amount begins with its currency and the words that say how exact it is: "more than $3 million". By the words, as
 * the analyser hangs them anywhere.
 */
function withBounds({ tokens }: Tree, first: number): number {
  const [before, number] = [tokens[first - 1], tokens[first]!]
  const start = before?.upos === 'SYM' && /\p{Sc}$/u.test(before.text) && before.end === number.start
  const from = start ? first - 1 : first
  const length = [3, 2, 1].find(words => {
    const said = tokens.slice(Math.max(0, from - words), from)
    const isBeside = said.length === words && said[0]!.sentence === number.sentence
    return isBeside && BOUNDS.test(said.map(({ text }) => text).join(' '))
  })
  return from - (length ?? 0)
}
const BOUNDS =
  /^(?:at least|at most|(?:no )?(?:more|less|fewer) than|up to|as (?:many|much|few|little) as|(?:just|well) (?:over|under)|nearly|almost|roughly|approximately)$/i

/** A number that stands alone as an argument: "killing six". */
function lone(tree: Tree, head: number): Extent | null {
  const { upos, xpos, text } = tree.tokens[head]!
  if (upos !== 'NUM' || xpos !== 'CD' || !tree.is(head, 'nsubj', 'obj', 'iobj', 'conj')) return null
  if (/^(?:1[5-9]|20)\d\d$/.test(text) || /^one$/i.test(text)) return null
  const before = tree.children(head, 'advmod', 'nummod').filter(index => index < head && index >= head - 3)
  return { first: Math.min(head, ...before), last: head }
}

const MOST_TOKENS = 10

/** On one line, without an article and quotation marks. */
const withoutMarks = (words: string): string =>
  words
    .replace(/[“”"«»]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /i, '')
    .replace(/ ?['’]s$/, '')

function value(
  tree: Tree,
  text: string,
  { head, first: from, last: whole, core = whole }: Extent & { head: number },
): Mention {
  const first = withBounds(tree, from)
  const last = range(first, whole).length > MOST_TOKENS ? core : whole
  const { start } = tree.tokens[first]!
  // A full stop that ends the sentence may have stayed with the unit: "-16°C."
  const end = tree.tokens[last]!.end - (/^[CF]\.$/.test(tree.tokens[last]!.text) ? 1 : 0)
  const name =
    range(from, last).length > MOST_TOKENS ? tree.tokens[head]!.text : withoutMarks(text.slice(start, end))
  const number = /^(?:one|1)$/i.test(tree.tokens[from]!.text) ? 'singular' : 'plural'
  return { first, last, start, end, head, kind: 'nominal', type: 'Value', name, number, gender: 'neuter' }
}
