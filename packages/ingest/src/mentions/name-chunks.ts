/**
 * Names as runs of tokens: what the analyser marked, cleaned at its edges, widened to the whole proper noun, cut where two
 * names touch and joined where one goes on behind "of". What it missed is found by its proper-noun tags.
 */
import type { NameSpan, Token } from '../document.ts'
import { isGivenName } from '../names/given-names.ts'
import { isOfHouse } from '../names/name-edges.ts'
import { leadingTitle, titleNamed } from '../names/titles.ts'
import type { Tree } from '../tree.ts'
import { isDemonym } from './gazetteer.ts'
import { joinedNames } from './name-joins.ts'
import { isNounOfMany, isPartisan, isPortfolio, isPostNominal } from './no-names.ts'
import { listedClass } from './noun-class.ts'
import { range } from './noun-phrase.ts'
import { isPatronOf } from './owned-wholes.ts'
import { isCapital } from './words.ts'

export interface NameChunk {
  readonly first: number
  readonly last: number
  /** As the analyser says; null where it marked nothing. */
  readonly marked: Exclude<NameSpan['type'], 'TIM'> | null
}

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
  const unmarked = runs(tree, free).map(chunk => {
    claim(chunk)
    return widen(tree, chunk, free)
  })
  const all = [...widened, ...unmarked].toSorted((a, b) => a.first - b.first)
  return joinedNames(tree, all)
    .map(chunk => trimmed(tree, chunk))
    .filter(chunk => chunk.first <= chunk.last && isName(tree, chunk))
    .map(chunk => withPossessive(tree, chunk))
}

/** "Moody's has put it under review": the name of a house, whatever it was marked as. */
const withPossessive = ({ tokens }: Tree, chunk: NameChunk): NameChunk =>
  isOfHouse(tokens, chunk) ? { ...chunk, last: chunk.last + 1, marked: 'ORG' } : chunk

/** A marked span without what does not belong to a name, in as many parts as it holds names. */
function cleaned(tree: Tree, span: NameSpan): NameChunk[] {
  const { first, last, type } = span
  if (type === 'TIM') return []
  const office = endOfOffice(tree, span)
  if (office !== undefined)
    return [
      ...cleaned(tree, { first, last: office, type: 'ORG' }),
      ...cleaned(tree, { first: office + 1, last, type }),
    ]
  const parts: NameChunk[] = []
  let start = first
  for (let at = first; at <= last + 1; at++) {
    if (at <= last && !cuts(tree, at, span)) continue
    parts.push({ first: start, last: at - 1, marked: type })
    start = at + 1
  }
  return parts.map(part => trimmed(tree, part)).filter(part => part.first <= part.last)
}

/** "Minister for the Middle East Ada Moor", marked from "for" on: where what the title is of ends, and its holder begins. */
function endOfOffice(tree: Tree, { first, last, type }: NameSpan): number | undefined {
  if (type !== 'PER' || tree.tokens[first]!.upos !== 'ADP') return undefined
  return range(first, last - 1).findLast(at => tree.is(at, 'nmod') && tree.tokens[at]!.head < first)
}

/** Do two names meet at this token? */
function cuts(tree: Tree, at: number, { type, last }: NameSpan): boolean {
  const { text, xpos } = tree.tokens[at]!
  if (xpos === 'POS') return !isPatronOf(tree, at, last)
  if (text === '(' || text === ')' || text === '/') return true
  if (text === ',') return !/^(?:inc|ltd|llc|jr|sr|corp)\.?$/i.test(tree.tokens[at + 1]?.text ?? '')
  return type === 'PER' && (isSpacedDash(tree, at) || ['and', '&', 'of'].includes(text.toLowerCase()))
}

/** "Mara Venn - Swimmer Dies": a dash with spaces around it parts. */
const isSpacedDash = ({ tokens }: Tree, at: number): boolean =>
  /^[-–—]$/.test(tokens[at]!.text) &&
  (tokens[at - 1]?.end ?? 0) < tokens[at]!.start &&
  tokens[at]!.end < (tokens[at + 1]?.start ?? Infinity)

const EDGE = new Set(['DET', 'PUNCT', 'ADP', 'CCONJ', 'PRON', 'PART', 'AUX', 'VERB', 'SCONJ', 'SYM'])

function trimmed(tree: Tree, { first, last, marked }: NameChunk): NameChunk {
  while (first <= last && isEdge(tree, first)) first++
  last = beforeScore(tree, first, last)
  while (last > first && isHonour(tree, last, marked)) last--
  while (last >= first && (isEdge(tree, last) || isLower(tree, last)) && !isTiedOn(tree, last)) last--
  return { first, last, marked }
}

/** "KC" of "Mara Venn KC" and "OBE" are no part of a person's name. */
const isHonour = ({ tokens }: Tree, at: number, marked: NameChunk['marked']): boolean =>
  marked === 'PER' && /^(?:KC|QC|SC|MP|MEP|MSP|MBE|OBE|CBE|KBE|DBE|PhD|MD|Esq)$/.test(tokens[at]!.text)

/** "65 - 53" behind the name of a team is the score, in one token or in three, of which the name may hold the first. */
function beforeScore({ tokens }: Tree, first: number, last: number): number {
  const score = /^(\d{1,3})\s*[-–—]\s*(\d{1,3})$/
  for (let at = first + 1; at <= last; at++) {
    if (!/^\d/.test(tokens[at]!.text)) continue
    const text = tokens.slice(at, at + 3).map(token => token.text)
    const found = [text[0] ?? '', text.join(' ')].map(told => score.exec(told)).find(told => told !== null)
    if (found && Number(found[1]) < MOST_POINTS && Number(found[2]) < MOST_POINTS) return at - 1
  }
  return last
}
const MOST_POINTS = 200

/** "city" of "Arctic city": what is written small ends no name. */
const isLower = ({ tokens }: Tree, at: number): boolean =>
  /^\p{Ll}+$/u.test(tokens[at]!.text) && !(tokens[at]!.upos === 'NUM' && tokens[at]!.dep === 'flat')

/** "in" of "Moon Jae-in" ends the name, and one that was cut short goes on. */
const isTiedOn = (tree: Tree, at: number): boolean => {
  const [hyphen, word] = [tree.tokens[at - 1], tree.tokens[at]!]
  return goesOn(tree, at) || (hyphen?.text === '-' && hyphen.end === word.start && /\p{L}/u.test(word.text))
}

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
  const { first } = chunk
  let { last } = chunk
  while (free(last + 1) && (isJoint(tree, last) || belongs(tree, last + 1, { first, last }))) last++
  if (free(first - 1) && isGivenBefore(tree, { ...chunk, last }))
    return { first: first - 1, last, marked: 'PER' }
  return { ...chunk, first: beginning(tree, { ...chunk, last }, free), last }
}

/** Where the name begins, before what is marked of it. */
function beginning(tree: Tree, { first, last, marked }: NameChunk, free: (at: number) => boolean): number {
  if (marked === 'PER') return first
  let start = first
  if (free(start - 1) && isOrdinalOf(tree, start - 1, { first: start, last })) start--
  while (free(start - 1) && belongs(tree, start - 1, { first: start, last }) && !isTitleWord(tree, start - 1))
    start--
  return start
}

/** "Kadri" of "Kadri Lehtmets", taken for a noun where it opens the sentence; no body or place is marked behind it. */
function isGivenBefore({ tokens }: Tree, { first, last, marked }: NameChunk): boolean {
  const [given, family] = [tokens[first - 1], tokens[first]!]
  if (first !== last || marked === 'ORG' || marked === 'LOC') return false
  const hangsOn = given?.sentence === family.sentence && given.head === first && given.dep === 'compound'
  return hangsOn && given.upos === 'NOUN' && isCapital(given.text) && isGivenName(given.text)
}

const isJoint = (tree: Tree, last: number): boolean =>
  isHyphenJoint(tree, last) || isParticleJoint(tree, last)

/** "Suleiman" takes the "al-Amr" behind it: a particle that the tree ties to the name, and its hyphen. */
function isParticleJoint({ tokens }: Tree, last: number): boolean {
  const [token, next, beyond] = [tokens[last]!, tokens[last + 1], tokens[last + 2]]
  if (PARTICLE.test(token.text)) return next?.text === '-' && next.start === token.end
  const isTied = next !== undefined && PARTICLE.test(next.text) && next.dep === 'flat'
  return isTied && beyond !== undefined && (isCapital(beyond.text) || beyond.text === '-')
}
const PARTICLE = /^(?:al|el|ul|bin|ibn|bint|ben|von|van|der|den|di|da|del|de)$/

/** "STS-" takes the "1" behind it, "Facility" the "-1". */
const isHyphenJoint = (tree: Tree, last: number): boolean => {
  const [token, next, beyond] = [tree.tokens[last]!, tree.tokens[last + 1], tree.tokens[last + 2]]
  if (!next || next.start !== token.end) return false
  if (token.text === '-') return true
  return next.text === '-' && beyond?.upos === 'NUM' && beyond.start === next.end
}

/** "4th" of "4th Brigade". */
const isOrdinalOf = (tree: Tree, at: number, { first, last }: { first: number; last: number }): boolean => {
  const token = tree.tokens[at]
  return (
    token !== undefined &&
    /^\d+(?:st|nd|rd|th)$/.test(token.text) &&
    token.head >= first &&
    token.head <= last
  )
}

/** Is a neighbouring proper noun part of the same name, by the tree? */
function belongs(tree: Tree, at: number, { first, last }: { first: number; last: number }): boolean {
  const token = tree.tokens[at]
  const edge = tree.tokens[at < first ? first : last]!
  if (!token || token.sentence !== edge.sentence) return false
  if (isNumberOf(tree, at, last)) return true
  if (!isNameWord(tree, at)) return false
  if (isTitleWord(tree, at)) return false
  const inside = (index: number) => index >= first && index <= last
  if (inside(token.head)) return /^(?:flat|compound|nummod|amod)/.test(token.dep)
  const carrier = tree.tokens.slice(first, last + 1).find(({ head }) => !inside(head))
  return carrier !== undefined && shareName(carrier, token, at)
}

/** "Vostok 1", "Boeing 737": a number right behind a name that hangs on it. */
const isNumberOf = (tree: Tree, at: number, last: number): boolean => {
  const { upos, dep, head, text } = tree.tokens[at]!
  const isWritten = /^(?:\d{1,4}|[IVX]+|\p{Ll}+)$/u.test(text)
  const isFlat = dep === 'flat' || /^(?:Local|Branch|Lodge)$/.test(tree.tokens[last]!.text)
  return at === last + 1 && upos === 'NUM' && isFlat && head <= last && isWritten
}

/** A proper noun, or with a capital a noun for a body or a place, or an adjective: "Group" of "Oslo Group", "Northern". */
function isNameWord(tree: Tree, at: number): boolean {
  const { upos, text, lemma, sentence } = tree.tokens[at]!
  if (!isCapital(text)) return false
  if (upos === 'NOUN') return listedClass(lemma.toLowerCase()) !== undefined
  if (upos === 'ADJ') return tree.tokens[at - 1]?.sentence === sentence && !isDemonym(text)
  return upos === 'PROPN'
}

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

/** An office, a lone demonym, an initial or a noun with a capital is no name. */
function isName(tree: Tree, chunk: NameChunk): boolean {
  const { first, last, marked } = chunk
  if (first < last) return marked !== null || !(isAllTitle(tree, chunk) || isCutTitle(tree, chunk))
  if (!/\p{L}./u.test(tree.tokens[first]!.text) || isLoneDemonym(tree, chunk)) return false
  if (isNoName(tree, chunk)) return false
  return marked !== null || !(beginsTitle(tree, first) || tree.is(first, 'nmod:desc'))
}

const isNoName = (tree: Tree, chunk: NameChunk): boolean =>
  isNounOfMany(tree, chunk.first, chunk.marked) ||
  isPostNominal(tree, chunk.first) ||
  isPortfolio(tree, chunk.first) ||
  isPartisan(tree, chunk)

function isLoneDemonym(tree: Tree, { first, marked }: NameChunk): boolean {
  const { text, upos, dep } = tree.tokens[first]!
  return isDemonym(text) && (upos === 'ADJ' || marked === null || dep === 'amod')
}

/** "Foreign Minister" is an office, not a name. */
const isAllTitle = (tree: Tree, { first, last }: { first: number; last: number }): boolean =>
  titleNamed(
    tree.tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' '),
  ) !== undefined

/** "Assistant County" of "Assistant County Prosecutor". */
const isCutTitle = ({ tokens }: Tree, { first, last }: { first: number; last: number }): boolean =>
  (leadingTitle(tokens.slice(first, last + 3).map(({ text }) => text))?.length ?? 0) > last - first + 1

/** "Rear" of "Rear Admiral", or a title by itself. */
const beginsTitle = (tree: Tree, at: number): boolean =>
  leadingTitle(tree.tokens.slice(at, at + 4).map(({ text }) => text)) !== undefined

const isTitleWord = (tree: Tree, at: number): boolean => titleNamed(tree.tokens[at]!.text) !== undefined
