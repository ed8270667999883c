/** Mentions by description: noun phrases with a common noun at their head. */
import type { Mention } from '../document.ts'
import { titleNamed } from '../names/titles.ts'
import type { Tree } from '../tree.ts'
import { isDemonym } from './gazetteer.ts'
import { classOfNoun, isEmptyNoun, isQuantity, isTimeNoun, listedClass } from './noun-class.ts'
import { nounPhrase, range, type NounPhrase } from './noun-phrase.ts'
import { LONGEST_NAME, wordCount, wordsOf } from './words.ts'

/** Adjectives that stand for people: "the wounded". */
const PEOPLE_BY_QUALITY = new Set(
  'dead wounded injured missing poor rich elderly homeless unemployed sick disabled displaced accused faithful young'.split(
    ' ',
  ),
)
/** Before "of" and a name these only say what kind of place it is: "the Arctic city of Murmansk". */
const KIND_OF_PLACE = new Set(
  'city town village port state province region island capital republic suburb district county municipality settlement peninsula'.split(
    ' ',
  ),
)
const NO_HEAD = ['compound', 'fixed', 'flat', 'goeswith', 'case', 'mark', 'cc', 'discourse', 'reparandum']

export interface NominalContext {
  readonly tree: Tree
  readonly text: string
  /** Is the token part of a name or the head of a mention already? */
  taken(token: number): boolean
  /** The last token of the name that a token belongs to. */
  nameEnd(token: number): number | undefined
}

/** All mentions by description, in text order. Amounts and times are none. */
export function nominalMentions(context: NominalContext): Mention[] {
  return context.tree.tokens.flatMap((_, head) =>
    isNominalHead(context, head) ? described(context, head) : [],
  )
}

function isNominalHead({ tree, taken }: NominalContext, head: number): boolean {
  const { text } = tree.tokens[head]!
  if (taken(head) || tree.is(head, ...NO_HEAD) || isPart(tree, head) || !/\p{L}{2}/u.test(text)) return false
  return canHead(tree, head)
}

/** By its part of speech. */
function canHead(tree: Tree, head: number): boolean {
  const token = tree.tokens[head]!
  switch (token.upos) {
    case 'ADJ':
      return isPeopleByQuality(tree, head)
    case 'PROPN':
      return isCommonProper(tree, head) || isDescription(tree, head)
    case 'PRON':
      return /^(?:someone|somebody)$/i.test(token.text)
    default:
      return token.upos === 'NOUN' && !isTimeNoun(token) && !isEmptyNoun(token.lemma)
  }
}

/** Within "face-to-face", or coordinated with what modifies: "heating" of "power and heating facilities". */
function isPart(tree: Tree, head: number): boolean {
  const [before, token] = [tree.tokens[head - 1], tree.tokens[head]!]
  if (before?.text === '-' && before.end === token.start && ['nmod', 'obl', 'advcl'].includes(token.dep))
    return true
  return token.dep === 'conj' && token.head > head - 8 && isModifier(tree, token.head)
}

const isModifier = (tree: Tree, at: number): boolean =>
  tree.is(at, 'compound', 'amod') ||
  (tree.tokens[at]!.dep === 'conj' && tree.tokens[at]!.head >= 0 && isModifier(tree, tree.tokens[at]!.head))

const isPeopleByQuality = (tree: Tree, head: number): boolean =>
  PEOPLE_BY_QUALITY.has(tree.tokens[head]!.text.toLowerCase()) &&
  tree.children(head, 'det').length > 0 &&
  tree.is(head, 'nsubj', 'obj', 'obl', 'nmod', 'conj', 'iobj')

/** "Scientologist" of "Scientologist Oskar Lind". */
const isDescription = (tree: Tree, head: number): boolean =>
  tree.is(head, 'nmod:desc') && /(?:ist|er|or|man|woman)$/.test(tree.tokens[head]!.text)

/** Capitalised common nouns that no name holds: "the Governor", "the Church", "the Americans". */
const isCommonProper = (tree: Tree, head: number): boolean => {
  const { text, lemma } = tree.tokens[head]!
  return titleNamed(text) !== undefined || listedClass(lemma.toLowerCase()) !== undefined || isDemonym(text)
}

function described({ tree, text, nameEnd }: NominalContext, head: number): Mention[] {
  const phrase = nounPhrase(tree, head)
  const shared = sharedModifiers(tree, phrase)
  if (shared.length > 1) return shared.map(modifiers => distributed({ tree, text }, phrase, modifiers))
  const complement = complementOf(tree, phrase, nameEnd)
  const words = [...phrase.words, ...complement]
  const name = shortName({ tree, text }, phrase, complement)
  if (name === '') return []
  const last = words.at(-1)!
  return [
    {
      first: phrase.first,
      last,
      start: tree.tokens[phrase.first]!.start,
      end: tree.tokens[last]!.end,
      head,
      kind: 'nominal',
      type: typeOf(tree, phrase, complement),
      name,
      number: numberOf(tree, head),
      gender: genderOf(tree, head),
    },
  ]
}

/** "Russian" and "Ukrainian" of "Russian and Ukrainian delegations": two of them, not one that is both. */
function sharedModifiers(tree: Tree, { head, words }: NounPhrase): number[] {
  if (tree.tokens[head]!.xpos !== 'NNS' && tree.tokens[head]!.xpos !== 'NNPS') return []
  const first = words.find(at => at !== head && tree.children(at, 'conj').some(index => index < head))
  if (first === undefined || tree.tokens[first]!.head !== head) return []
  const parts = tree.conjuncts(first).filter(at => at < head)
  return parts.every(at => isDistinguishing(tree, at)) ? parts : []
}

const isDistinguishing = (tree: Tree, at: number): boolean => {
  const { text, upos } = tree.tokens[at]!
  return isDemonym(text) || (upos === 'PROPN' && /^\p{Lu}/u.test(text))
}

/** One of several that share a head; only the last of them is one run of words with it. */
function distributed(
  { tree, text }: { tree: Tree; text: string },
  phrase: NounPhrase,
  modifier: number,
): Mention {
  const { head } = phrase
  const part = tree
    .subtree(modifier)
    .filter(at => at <= modifier && !['CCONJ', 'PUNCT'].includes(tree.tokens[at]!.upos))
  const common = range(lastConjunct(tree, phrase) + 1, head)
  const singular = isSingularPair(tree, head)
  const start = part[0] ?? modifier
  // The last of them has the head beside it; the spans of the others end where they do, so that none lies in another.
  const last = common[0] === modifier + 1 ? head : modifier
  const words = `${wordsOf(tree.tokens, part, text)} ${wordsOf(tree.tokens, common.slice(0, -1), text)} ${singular}`
  return {
    first: start,
    last,
    start: tree.tokens[start]!.start,
    end: tree.tokens[last]!.end,
    head,
    kind: 'nominal',
    type: classOfNoun(tree.tokens[head]!.lemma.toLowerCase()),
    name: words.replace(/\s+/g, ' ').trim(),
    number: singular === tree.tokens[head]!.text ? 'plural' : 'singular',
    gender: genderOf(tree, head),
  }
}

/** "delegations" of two countries are one each; "officials" of two are many each. */
function isSingularPair(tree: Tree, head: number): string {
  const { lemma, text } = tree.tokens[head]!
  const one = ['Organization', 'Place'].includes(classOfNoun(lemma.toLowerCase()))
  return one && lemma !== 'force' ? lemma : text
}

function lastConjunct(tree: Tree, { head, words }: NounPhrase): number {
  return Math.max(...words.filter(at => at !== head && tree.is(at, 'conj')))
}

/** The tokens of "of …" where they belong to the name: "governor of Belgorod", "loss of heating supplies". */
function complementOf(tree: Tree, phrase: NounPhrase, nameEnd: NominalContext['nameEnd']): number[] {
  const { head } = phrase
  const next = tree.children(head, 'nmod').find(index => index > head && tree.marker(index) === 'of')
  if (next === undefined || tree.child(next, 'conj') !== undefined) return []
  const { first, words, owner } = nounPhrase(tree, next)
  const of = tree.child(next, 'case')!
  if (
    of !== head + 1 ||
    first !== of + 1 ||
    owner !== null ||
    !['NOUN', 'PROPN', 'NUM'].includes(tree.tokens[next]!.upos)
  )
    return []
  if (isKindOfPlace(tree, phrase, next)) return []
  return range(of, nameEnd(next) ?? words.at(-1)!)
}

/** A place is named by its own words; the "of" behind it says which, or what lies there. */
function isKindOfPlace(tree: Tree, { head }: NounPhrase, next: number): boolean {
  const lemma = tree.tokens[head]!.lemma.toLowerCase()
  if (KIND_OF_PLACE.has(lemma) && tree.tokens[next]!.upos === 'PROPN') return true
  return classOfNoun(lemma) === 'Place'
}

/** The name within eight words: without the complement, then without its first words, where it is longer. */
function shortName(
  { tree, text }: { tree: Tree; text: string },
  { words }: NounPhrase,
  complement: readonly number[],
): string {
  const full = wordsOf(tree.tokens, [...words, ...complement], text)
  if (wordCount(full) <= LONGEST_NAME) return full
  const bare = wordsOf(tree.tokens, words, text)
  return wordCount(bare) <= LONGEST_NAME ? bare : wordsOf(tree.tokens, words.slice(-4), text)
}

function typeOf(tree: Tree, { head, words }: NounPhrase, complement: readonly number[]): Mention['type'] {
  const token = tree.tokens[head]!
  const lemma = token.lemma.toLowerCase()
  if (isDescription(tree, head)) return 'Person'
  if (PEOPLE_BY_QUALITY.has(token.text.toLowerCase()) || isDemonym(token.text) || token.upos === 'PRON')
    return 'Person'
  const counted = isQuantity(lemma) ? complement.findLast(at => tree.tokens[at]!.upos === 'NOUN') : undefined
  if (counted !== undefined) return classOfNoun(tree.tokens[counted]!.lemma.toLowerCase())
  // "a source of energy", "the head of a pin": a person is a person of a body or a place.
  const before = words.length > 1 ? tree.tokens[words.at(-2)!]!.lemma.toLowerCase() : ''
  return titleNamed(lemma)?.kind === 'office' ? 'Person' : classOfNoun(lemma, before)
}

function numberOf(tree: Tree, head: number): Mention['number'] {
  const { xpos, upos, lemma } = tree.tokens[head]!
  if (
    xpos === 'NNS' ||
    xpos === 'NNPS' ||
    upos === 'ADJ' ||
    ['people', 'police', 'staff', 'personnel'].includes(lemma)
  )
    return 'plural'
  return 'singular'
}

const FEMALE =
  /^(?:woman|girl|lady|mother|mum|mom|daughter|sister|wife|widow|girlfriend|fiancée|aunt|niece|grandmother|granddaughter|queen|princess|duchess|empress|actress|nun|bride|heiress|heroine|.*woman)$/
const MALE =
  /^(?:man|boy|gentleman|father|dad|son|brother|husband|widower|boyfriend|fiancé|uncle|nephew|grandfather|grandson|king|prince|duke|emperor|monk|bridegroom|groom|priest|bishop|pope|.{3,}man)$/
const EITHER = /^(?:human|german|roman|norman)$/

function genderOf(tree: Tree, head: number): Mention['gender'] {
  const lemma = tree.tokens[head]!.lemma.toLowerCase()
  if (EITHER.test(lemma)) return 'unknown'
  if (FEMALE.test(lemma)) return 'female'
  if (MALE.test(lemma)) return 'male'
  return classOfNoun(lemma) === 'Person' ? 'unknown' : 'neuter'
}
