/** Mentions by description: noun phrases with a common noun at their head. */
import type { Mention } from '../document.ts'
import type { Tree } from '../tree.ts'
import { completing, partsBehind } from './complements.ts'
import { isNominalHead } from './nominal-heads.ts'
import {
  FIGURATIVE_PLACE,
  genderOfDescription,
  numberOfDescription,
  typeOfDescription,
} from './nominal-type.ts'
import { classOfNoun } from './noun-class.ts'
import { nounPhrase, range, type NounPhrase } from './noun-phrase.ts'
import { takenFrom } from './partitives.ts'
import { sharingHead } from './shared-heads.ts'
import { LONGEST_NAME, wordCount, wordsOf } from './words.ts'

/** Before "of" and a name these only say what kind of place it is: "the Arctic city of Murmansk". */
const KIND_OF_PLACE = new Set(
  'city town village port state province region island capital republic suburb district county municipality settlement peninsula'.split(
    ' ',
  ),
)

export interface NominalContext {
  readonly tree: Tree
  readonly text: string
  /** Is the token part of a name or the head of a mention already? */
  taken(token: number): boolean
  /** The mention by name that a token belongs to. */
  nameAt(token: number): Mention | undefined
}

/** All mentions by description, in text order. Amounts and times are none. */
export function nominalMentions(context: NominalContext): Mention[] {
  const { tree, taken } = context
  return tree.tokens.flatMap((_, head) =>
    !taken(head) && isNominalHead(tree, head) ? described(context, head) : [],
  )
}

function described(context: NominalContext, head: number): Mention[] {
  const { tree, text, nameAt } = context
  const phrase = numbered(tree, nounPhrase(tree, head))
  const shared = sharingHead(tree, phrase, text)
  if (shared.length > 0) return shared
  const of = complementOf(context, phrase)
  const type = typeOfDescription(tree, phrase, of, token => nameAt(token)?.type)
  const complement = of.length > 0 || !MAY_BE_COMPLETED.has(type) ? of : completing(tree, phrase, type)
  const name = shortName(context, phrase, complement)
  if (name === '') return []
  const { first } = phrase
  const last = complement.at(-1) ?? phrase.words.at(-1)!
  return [
    {
      first,
      last,
      start: tree.tokens[first]!.start,
      end: tree.tokens[last]!.end,
      head,
      kind: 'nominal',
      type,
      name,
      number: numberOfDescription(tree, head),
      gender: genderOfDescription(tree, head, type),
    },
  ]
}

/** People, bodies and places are told by what they are; a thing and an event may say little without a complement. */
const MAY_BE_COMPLETED: ReadonlySet<string> = new Set(['Thing', 'Event'])

/** "Resolution 2328", "chapter four": the number behind a noun says which one it is. */
function numbered(tree: Tree, phrase: NounPhrase): NounPhrase {
  const { head, words } = phrase
  const number = tree.tokens[head + 1]
  const isOf = number?.upos === 'NUM' && number.dep === 'flat' && number.head === head
  return isOf && tree.child(head + 1, 'conj') === undefined
    ? { ...phrase, words: [...words, head + 1] }
    : phrase
}

/** Where a phrase ends; "treasurer of one of the charities": with what "one" is taken from. */
function endOfPhrase(tree: Tree, head: number): number {
  const noun = takenFrom(tree, head) ?? head
  return nounPhrase(tree, noun).words.at(-1)!
}

/**
 * The tokens of "of …" where they belong to the name: "governor of Belgorod", "first group of supporters of the navy".
 * What goes on with another "of" is left out where the name would be long.
 */
function complementOf(context: Pick<NominalContext, 'tree' | 'nameAt'>, phrase: NounPhrase): number[] {
  const { tree, nameAt } = context
  const next = ofWhat(tree, phrase)
  if (next === undefined) return []
  const name = nameAt(next)
  const of = tree.child(next, 'case')!
  const last = name?.last ?? Math.max(endOfPhrase(tree, next), ...partsBehind(tree, next))
  const further = name === undefined ? complementOf(context, nounPhrase(tree, next)) : []
  const whole = range(of, further.at(-1) ?? last)
  return phrase.words.length + whole.length <= LONGEST_NAME ? whole : range(of, last)
}

/** The noun behind "of" right behind a noun, where it tells which one it is: no list, and nobody's. */
function ofWhat(tree: Tree, { head }: NounPhrase): number | undefined {
  const next = tree.children(head, 'nmod').find(index => index > head && tree.marker(index) === 'of')
  if (next === undefined || tree.child(next, 'conj') !== undefined || isKindOfPlace(tree, head, next))
    return undefined
  const of = tree.child(next, 'case')
  const { first, owner } = nounPhrase(tree, next)
  const beside = of === head + 1 && first === of + 1
  return beside && owner === null && /^(?:NOUN|PROPN|NUM)$/.test(tree.tokens[next]!.upos) ? next : undefined
}

/** A place is named by its own words; "of" tells its name or what lies there, and only "the coast of Sicily" which it is. */
function isKindOfPlace(tree: Tree, head: number, next: number): boolean {
  const lemma = tree.tokens[head]!.lemma.toLowerCase()
  if (tree.tokens[next]!.upos === 'PROPN') return KIND_OF_PLACE.has(lemma)
  return !FIGURATIVE_PLACE.has(lemma) && classOfNoun(lemma) === 'Place'
}

/** The name within eight words: without the complement, then without its first words, where it is longer. */
function shortName(
  { tree, text }: NominalContext,
  { words }: NounPhrase,
  complement: readonly number[],
): string {
  const full = wordsOf(tree.tokens, [...words, ...complement], text)
  if (wordCount(full) <= LONGEST_NAME) return full
  const bare = wordsOf(tree.tokens, words, text)
  return wordCount(bare) <= LONGEST_NAME ? bare : wordsOf(tree.tokens, words.slice(-4), text)
}
