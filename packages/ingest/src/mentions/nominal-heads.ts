/** Which tokens are at the head of a description: nouns, and a few words that stand for people. */
import { titleNamed } from '../names/titles.ts'
import type { Tree } from '../tree.ts'
import { isDemonym } from './gazetteer.ts'
import { isEmptyNoun, isTimeNoun, listedClass } from './noun-class.ts'

/** Adjectives that stand for people: "the wounded". */
const PEOPLE_BY_QUALITY = new Set(
  'dead wounded injured missing poor rich elderly homeless unemployed sick disabled displaced accused faithful young'.split(
    ' ',
  ),
)
const SEASONS = new Set(['spring', 'summer', 'autumn', 'fall', 'winter', 'season'])
const NO_HEAD = ['compound', 'fixed', 'flat', 'goeswith', 'case', 'mark', 'cc', 'discourse', 'reparandum']

/** Can a token head a description, as far as its sentence tells? "The ones who left" says only that others are meant. */
export function isNominalHead(tree: Tree, head: number): boolean {
  if (tree.is(head, ...NO_HEAD) || isPart(tree, head)) return false
  const { text } = tree.tokens[head]!
  return /\p{L}{2}/u.test(text) && !/^ones$/i.test(text) && canHead(tree, head)
}

/** By its part of speech. */
function canHead(tree: Tree, head: number): boolean {
  const token = tree.tokens[head]!
  switch (token.upos) {
    case 'ADJ':
      return isQualityOfPeople(token.text) && standsAlone(tree, head)
    case 'PROPN':
      return isCommonProper(tree, head) || isProfession(tree, head)
    case 'PRON':
      return /^(?:someone|somebody)$/i.test(token.text)
    default:
      return token.upos === 'NOUN' && !isTimeNoun(token) && !isEmptyNoun(token.lemma) && !isSeason(tree, head)
  }
}

/** Within "face-to-face", or coordinated with what modifies: "heating" of "power and heating facilities". */
function isPart(tree: Tree, head: number): boolean {
  const [before, token] = [tree.tokens[head - 1], tree.tokens[head]!]
  const hyphened =
    before?.text === '-' && before.end === token.start && !isPrefix(tree.tokens[head - 2]?.text)
  if (hyphened && ['nmod', 'obl', 'advcl'].includes(token.dep)) return true
  return token.dep === 'conj' && token.head > head - 8 && isModifier(tree, token.head)
}

/** "his then-girlfriend", "an ex-minister": these leave the noun what it is. */
const isPrefix = (text = ''): boolean => /^(?:then|ex|now|once|long-time|soon-to-be)$/i.test(text)

const isModifier = (tree: Tree, at: number): boolean =>
  tree.is(at, 'compound', 'amod') ||
  (tree.tokens[at]!.dep === 'conj' && tree.tokens[at]!.head >= 0 && isModifier(tree, tree.tokens[at]!.head))

/** "wounded", "elderly": a quality that stands for those who have it. */
export const isQualityOfPeople = (text: string): boolean => PEOPLE_BY_QUALITY.has(text.toLowerCase())

const standsAlone = (tree: Tree, head: number): boolean =>
  tree.child(head, 'det') !== undefined && tree.is(head, 'nsubj', 'obj', 'obl', 'nmod', 'conj', 'iobj')

/** "Scientologist" of "Scientologist Oskar Lind". */
export const isProfession = (tree: Tree, head: number): boolean =>
  tree.is(head, 'nmod:desc') && /(?:ist|er|or|man|woman)$/.test(tree.tokens[head]!.text)

/** Capitalised common nouns that no name holds: "the Governor", "the Church", "the Americans". */
function isCommonProper(tree: Tree, head: number): boolean {
  const { text, lemma } = tree.tokens[head]!
  return titleNamed(text) !== undefined || listedClass(lemma.toLowerCase()) !== undefined || isDemonym(text)
}

/** "last summer", "in the summer": when, not what. A summer that does something is spoken of. */
const isSeason = (tree: Tree, head: number): boolean =>
  SEASONS.has(tree.tokens[head]!.lemma) &&
  tree.is(head, 'obl', 'nmod') &&
  tree.tokens[head]!.dep !== 'nmod:poss'
