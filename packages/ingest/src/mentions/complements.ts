/**
 * What completes a noun that says little without it: "an end to the campaign", "access to the archive", "attempts to
 * remove the video". Such a noun is told with it, within the length of a name.
 */
import type { Tree } from '../tree.ts'
import { isTimeNoun } from './noun-class.ts'
import { nounPhrase, range, type NounPhrase } from './noun-phrase.ts'
import { LONGEST_NAME } from './words.ts'

/** Prepositions that tie what follows to a noun; others may as well begin a phrase of the clause. */
const COMPLETING = new Set(
  'of to for on with against into from about over between toward towards as'.split(' '),
)
/** Nouns that "in" completes, which elsewhere says where. */
const TAKES_IN = new Set(
  `interest role stake share part investment increase rise decline decrease drop fall growth change confidence faith trust belief
  progress shift reduction involvement participation difference expert specialist experience`.split(/\s+/),
)
/** Prepositions that say where or among what a thing is. */
const WITHIN: ReadonlySet<string> = new Set(['in', 'at', 'among', 'within', 'across'])
const NOWHERE: ReadonlySet<string> = new Set()
const DAYS =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)$/

/** Below this the phrase may belong to the verb. */
const CERTAIN = 0.7

/** The tokens of the complement, from its preposition or "to" on, without a gap; none where it is long or unsure. */
export function completing(tree: Tree, phrase: NounPhrase, type?: string): readonly number[] {
  const { head } = phrase
  // An event is told where it was; a thing is named by it: "the abortion laws in Europe".
  const within = type === 'Thing' ? WITHIN : NOWHERE
  const next = tree
    .children(head)
    .find(index => index > head && (isComplement(tree, head, index) || isWithin(tree, index, within)))
  if (next === undefined || tree.tokens[next]!.certainty < CERTAIN) return []
  const words = tree.is(next, 'nmod') ? phraseOf(tree, next) : clauseOf(tree, next)
  const behind = words.filter(index => index > head)
  const whole =
    behind[0] === head + 1 && behind.length === behind.at(-1)! - head && !isCut(tree, behind.at(-1)!)
  return whole && phrase.words.length + behind.length <= LONGEST_NAME ? behind : []
}

const isWithin = (tree: Tree, index: number, prepositions: ReadonlySet<string>): boolean =>
  tree.is(index, 'nmod') &&
  prepositions.has(tree.marker(index)) &&
  tree.tokens[index]!.upos !== 'NUM' &&
  !isWhen(tree, index)

/** "a warship on Thursday", "a report in May": when it was is no part of what it is. */
const isWhen = (tree: Tree, index: number): boolean =>
  isTimeNoun(tree.tokens[index]!) || DAYS.test(tree.tokens[index]!.text)

/** "up to $" before "5 million": an amount goes on. */
const isCut = (tree: Tree, last: number): boolean =>
  tree.tokens[last]!.upos === 'SYM' || tree.tokens[last + 1]?.upos === 'NUM'

function isComplement(tree: Tree, head: number, index: number): boolean {
  const preposition = tree.marker(index)
  if (isWhen(tree, index)) return false
  if (tree.is(index, 'nmod'))
    return COMPLETING.has(preposition) || (preposition === 'in' && TAKES_IN.has(tree.lemma(head)))
  const { dep, xpos } = tree.tokens[index]!
  return (
    dep === 'acl' && ((xpos === 'VB' && preposition === 'to') || (xpos === 'VBG' && preposition === 'of'))
  )
}

/** "to the campaign", "between the port and the yard"; what goes on behind the noun with "of" goes along where it fits. */
function phraseOf(tree: Tree, noun: number): readonly number[] {
  const { first } = nounPhrase(tree, noun)
  const preposition = tree.child(noun, 'case')
  if (preposition === undefined) return []
  const listed = tree
    .children(noun, 'conj')
    .flatMap(other => range(noun + 1, Math.max(other, ...partsBehind(tree, other))))
  const of = tree.children(noun, 'nmod').find(index => tree.marker(index) === 'of')
  const last = Math.max(noun, ...listed, ...partsBehind(tree, noun), ...(of === undefined ? [] : [of]))
  const long = range(preposition, last)
  return long.length <= LONGEST_NAME && first > preposition ? long : range(preposition, noun)
}

/** "Ada Moor" behind "actor", each word of it hung on the one before. */
export const partsBehind = (tree: Tree, noun: number): readonly number[] =>
  tree.children(noun, 'flat', 'fixed').flatMap(part => [part, ...partsBehind(tree, part)])

/** "to remove the video": the verb with its object; one that goes on in other words is not cut short. */
function clauseOf(tree: Tree, verb: number): readonly number[] {
  const object = tree.child(verb, 'obj')
  if (object === undefined && tree.child(verb, 'obl', 'xcomp', 'ccomp', 'advcl') !== undefined) return []
  // "a chance to put Lind in the lead" is none to put him.
  if (PLACING.has(tree.lemma(verb)) && tree.child(verb, 'obl', 'advmod', 'xcomp') !== undefined) return []
  const mark = tree.child(verb, 'mark')
  const last = object === undefined ? (tree.child(verb, 'compound:prt') ?? verb) : object
  return mark === undefined || last < verb ? [] : range(mark, last)
}

/** Verbs that say nothing without where to. */
const PLACING = new Set(['put', 'place', 'bring', 'set', 'keep', 'turn', 'get', 'make', 'let', 'help'])
