/**
 * Names as runs of tokens: what the analyser marked, cleaned at its edges, widened to the whole proper noun, cut where two
 * names touch and joined where one goes on behind "of". What it missed is found by its proper-noun tags.
 */
import type { NameSpan, Token } from '../document.ts'
import { titleNamed } from '../names/titles.ts'
import type { Tree } from '../tree.ts'
import { isDemonym } from './gazetteer.ts'
import { listedClass } from './noun-class.ts'

export interface NameChunk {
  readonly first: number
  readonly last: number
  /** As the analyser says; null where it marked nothing. */
  readonly marked: Exclude<NameSpan['type'], 'TIM'> | null
}

/** Bodies and places whose names go on with "of" or "for": "Ministry of Defence", "Centre for Strategic Studies". */
const GOES_ON = new Set(
  `ministry department university bank museum church house institute bureau council court board office republic kingdom state city
  gulf bay strait isle battle order academy center centre college chamber league federation union confederation school society
  association organization organisation committee commission community commonwealth archbishop diocese duchy cape port sea
  university hospital conference congress convention treaty agency authority fund foundation army party front movement
  brigade cathedral palace tower gate islamic`.split(/\s+/),
)

/** All names of a document, in text order, none overlapping. */
export function nameChunks(tree: Tree, names: readonly NameSpan[]): NameChunk[] {
  const taken = new Set<number>()
  for (const { first, last, type } of names) {
    if (type === 'TIM') for (let at = first; at <= last; at++) taken.add(at)
  }
  const marked = names.flatMap(name => cleaned(tree, name))
  const owner = new Map<number, NameChunk>()
  const claim = (chunk: NameChunk) => {
    for (let at = chunk.first; at <= chunk.last; at++) owner.set(at, chunk)
  }
  marked.forEach(claim)
  const free = (at: number) => !owner.has(at) && !taken.has(at)
  const widened = marked.map(chunk => {
    const wide = widen(tree, chunk, free)
    claim(wide)
    return wide
  })
  const unmarked = runs(tree, free)
  const all = [...widened, ...unmarked].toSorted((a, b) => a.first - b.first)
  return joined(tree, all).filter(chunk => isName(tree, chunk))
}

/** A marked span without what does not belong to a name, in as many parts as it holds names. */
function cleaned(tree: Tree, { first, last, type }: NameSpan): NameChunk[] {
  if (type === 'TIM') return []
  const parts: NameChunk[] = []
  let start = first
  for (let at = first; at <= last + 1; at++) {
    if (at <= last && !cuts(tree, at, type)) continue
    parts.push({ first: start, last: at - 1, marked: type })
    start = at + 1
  }
  return parts.map(part => trimmed(tree, part)).filter(part => part.first <= part.last)
}

/** Do two names meet at this token? */
function cuts(tree: Tree, at: number, type: NameSpan['type']): boolean {
  const { text, xpos } = tree.tokens[at]!
  if (xpos === 'POS' || text === '(' || text === ')' || text === '/') return true
  if (text === ',') return !/^(?:inc|ltd|llc|jr|sr|corp)\.?$/i.test(tree.tokens[at + 1]?.text ?? '')
  return type === 'PER' && ['and', '&', 'of'].includes(text.toLowerCase())
}

const EDGE = new Set(['DET', 'PUNCT', 'ADP', 'CCONJ', 'PRON', 'PART', 'AUX', 'VERB', 'SCONJ', 'SYM'])

function trimmed(tree: Tree, { first, last, marked }: NameChunk): NameChunk {
  while (first <= last && isEdge(tree, first)) first++
  while (last >= first && (isEdge(tree, last) || isLower(tree, last)) && !goesOn(tree, last)) last--
  return { first, last, marked }
}

/** "city" of "Arctic city": what is written small ends no name. */
const isLower = (tree: Tree, at: number): boolean => /^\p{Ll}+$/u.test(tree.tokens[at]!.text)

const isEdge = (tree: Tree, at: number): boolean => {
  const { upos, text } = tree.tokens[at]!
  return EDGE.has(upos) && !(['VERB', 'ADP'].includes(upos) && isCapital(text))
}

/** "Museum of" and "STS-" were cut short: the name goes on behind them. */
function goesOn(tree: Tree, at: number): boolean {
  const [token, next] = [tree.tokens[at]!, tree.tokens[at + 1]]
  if (!next || next.sentence !== token.sentence) return false
  if (token.text === '-') return next.start === token.end && /^[\p{L}\d]+$/u.test(next.text)
  return ['of', 'and', '&', 'for'].includes(token.text.toLowerCase()) && next.upos === 'PROPN'
}

function widen(tree: Tree, chunk: NameChunk, free: (at: number) => boolean): NameChunk {
  let { first, last } = chunk
  while (free(last + 1) && (isHyphenJoint(tree, last) || belongs(tree, last + 1, { first, last }))) last++
  if (chunk.marked !== 'PER') {
    while (free(first - 1) && belongs(tree, first - 1, { first, last }) && !isTitleWord(tree, first - 1))
      first--
  }
  return { ...chunk, first, last }
}

/** "STS-" takes the "1" behind it, "Facility" the "-1". */
const isHyphenJoint = (tree: Tree, last: number): boolean => {
  const [token, next, beyond] = [tree.tokens[last]!, tree.tokens[last + 1], tree.tokens[last + 2]]
  if (!next || next.start !== token.end) return false
  if (token.text === '-') return true
  return next.text === '-' && beyond?.upos === 'NUM' && beyond.start === next.end
}

/** Is a neighbouring proper noun part of the same name, by the tree? */
function belongs(tree: Tree, at: number, { first, last }: { first: number; last: number }): boolean {
  const token = tree.tokens[at]
  const edge = tree.tokens[at < first ? first : last]!
  if (!token || token.sentence !== edge.sentence || !isNameWord(token)) return false
  if (isTitleWord(tree, at)) return false
  const inside = (index: number) => index >= first && index <= last
  if (inside(token.head)) return /^(?:flat|compound|nummod)/.test(token.dep)
  const carrier = tree.tokens.slice(first, last + 1).find(({ head }) => !inside(head))
  return carrier !== undefined && shareName(carrier, token, at)
}

/** A proper noun, or a noun for a body or a place with a capital: "Group" of "Oslo Group". */
const isNameWord = ({ upos, text, lemma }: Token): boolean =>
  isCapital(text) && (upos === 'PROPN' || (upos === 'NOUN' && listedClass(lemma.toLowerCase()) !== undefined))

/** Is the neighbour what the name hangs on, or do both modify one noun? */
const shareName = (carrier: Token, neighbour: Token, at: number): boolean =>
  carrier.head === at
    ? /^(?:flat|compound|amod)/.test(carrier.dep)
    : carrier.head === neighbour.head && carrier.dep === 'compound' && neighbour.dep === 'compound'

/** Runs of proper nouns that the analyser did not mark. */
function runs(tree: Tree, free: (at: number) => boolean): NameChunk[] {
  const found: NameChunk[] = []
  for (let at = 0; at < tree.tokens.length; at++) {
    const token = tree.tokens[at]!
    if (!free(at) || token.upos !== 'PROPN' || !/\p{L}/u.test(token.text) || !isCapital(token.text)) continue
    const before = found.at(-1)
    if (before && before.last === at - 1 && belongs(tree, at, before))
      found.splice(-1, 1, { ...before, last: at })
    else found.push({ first: at, last: at, marked: null })
  }
  return found
}

/** Names that go on behind "of", "for" or "and" with the next name. */
function joined(tree: Tree, chunks: readonly NameChunk[]): NameChunk[] {
  const found: NameChunk[] = []
  for (const chunk of chunks) {
    const before = found.at(-1)
    if (before && joins(tree, before, chunk)) found.splice(-1, 1, { ...before, last: chunk.last })
    else found.push(chunk)
  }
  return found
}

function joins(tree: Tree, before: NameChunk, next: NameChunk): boolean {
  const end = tree.tokens[before.last]!
  if (tree.tokens[next.first]!.sentence !== end.sentence || next.marked === 'PER') return false
  if (next.first === before.last + 1) return ['of', 'and', '&', 'for', '-'].includes(end.text.toLowerCase())
  const between = tree.tokens.slice(before.last + 1, next.first).map(({ text }) => text.toLowerCase())
  if (['and', '&'].includes(between.join(' '))) return isTitleOfPaper(tree, before, next)
  if (!['of', 'of the', 'for'].includes(between.join(' '))) return false
  return GOES_ON.has(end.text.toLowerCase()) && isCapital(end.text)
}

/** "The Globe and Mail": the capital of "The" within a sentence says that it belongs to the name. */
function isTitleOfPaper(tree: Tree, before: NameChunk, next: NameChunk): boolean {
  const article = tree.tokens[before.first - 1]
  const opens = article?.text === 'The' && tree.tokens[before.first - 2]?.sentence === article.sentence
  return (
    opens && tree.tokens[next.first]!.head >= before.first && tree.tokens[next.first]!.head <= before.last
  )
}

/** A lone demonym, title, initial or word of a class is no name. */
function isName(tree: Tree, { first, last, marked }: NameChunk): boolean {
  const { text, upos } = tree.tokens[first]!
  if (first < last) return true
  if (text.length < 2 || !/\p{L}/u.test(text)) return false
  if (isDemonym(text) && (upos === 'ADJ' || marked === null || tree.tokens[first]!.dep === 'amod'))
    return false
  return !(marked === null && (isTitleWord(tree, first) || tree.is(first, 'nmod:desc')))
}

const isTitleWord = (tree: Tree, at: number): boolean => {
  const { text } = tree.tokens[at]!
  return titleNamed(text) !== undefined
}

export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)
