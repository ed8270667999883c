/** What a predicate's own words say of it: auxiliaries, adverbs, conjunction, arguments, tense. Reads trees. */
import type { Factuality } from '@redthread/graph'

import { isSoOnlyFrom } from '../../times/not-until.ts'
import type { Tree } from '../../tree.ts'
import { isAnnounced } from './announced.ts'
import { isDueWhen } from './calendar.ts'
import { conditionsOf, isNorm, leavesOpen } from './conditions.ts'
import {
  ADVERBS,
  ALMOST,
  MARKERS,
  MEASURING,
  MODALS,
  NEGATIVE_DETERMINERS,
  OPEN_MODALS,
  type Effect,
} from './embedders.ts'
import { isToldLater, soundsDone } from './hearing.ts'
import { mood } from './moods.ts'
import { weakest } from './order.ts'
import { isResult } from './results.ts'

/** What the predicate's own auxiliaries, adverbs, conjunction and arguments say. */
export function ownFactuality(tree: Tree, predicate: number): Factuality {
  const found: (Factuality | undefined)[] = []
  for (const index of tree.children(predicate)) {
    const { text, dep } = tree.tokens[index]!
    const word = text.toLowerCase()
    if (dep.startsWith('aux')) found.push(modal(tree, predicate, word))
    if (dep.startsWith('advmod')) found.push(adverb(tree, index, word))
    // "neither accepted nor rejected".
    if (dep.startsWith('cc') && (word === 'neither' || word === 'nor')) found.push('negated')
    if (/^(nsubj|obj|obl)/.test(dep)) found.push(negativeArgument(tree, index), condition(tree, index))
  }
  found.push(
    MARKERS[tree.marker(predicate)],
    leavesOpen(tree, predicate) ? 'possible' : undefined,
    isDueWhen(tree, predicate) ? 'planned' : undefined,
    forestalled(tree, predicate),
    purpose(tree, predicate),
    due(tree, predicate),
    ended(tree, predicate),
    mood(tree, predicate),
    describesNone(tree, predicate),
  )
  return told(tree, predicate, found)
}

/** The weakest of what its words say, once "not until", "must not", "if not" and "will, if" are heard together. */
function told(tree: Tree, predicate: number, found: readonly (Factuality | undefined)[]): Factuality {
  const each = isSoOnlyFrom(tree, predicate) ? found.filter(one => one !== 'negated') : found
  const plain = weakest(each)
  const denied = plain === 'negated' || plain === 'past'
  if (denied && (isNorm(tree, predicate) || leavesOpen(tree, predicate))) return 'possible'
  return plain === 'planned' && conditionsOf(tree, predicate).length > 0 ? 'possible' : plain
}

/** "did not prevent it", "failed to prevent it", "the inability to prevent it": what is to be undone stands. */
export function isInVain(tree: Tree, verb: number): boolean {
  const { head } = tree.tokens[verb]!
  const above = head < 0 ? '' : tree.lemma(head)
  return (
    ownFactuality(tree, verb) === 'negated' ||
    (tree.is(verb, 'xcomp') && FAILING.has(above)) ||
    (tree.is(verb, 'acl') && HELPLESS.has(above))
  )
}

const FAILING = new Set(['fail', 'unable', 'powerless', 'neglect', 'refuse', 'decline'])
const HELPLESS = new Set(['failure', 'inability', 'incapacity', 'refusal', 'unwillingness'])

/** "met Korn but not Lind", "Korn rather than Lind", "not Lind but Korn": of what is coordinated one is denied. */
export function deniedAmong(tree: Tree, token: number): boolean {
  if (!tree.is(token, 'conj')) return isContrasted(tree, token)
  const before = tree.children(token, 'cc', 'advmod').filter(index => index < token)
  return before.some(index => {
    const words = [index, ...tree.children(index, 'fixed')].map(at => tree.tokens[at]!.text.toLowerCase())
    return EXCLUDING.has(words.join(' '))
  })
}

/** "not Korn but Lind": the first of the two is denied, and the clause is not. */
const isContrasted = (tree: Tree, token: number): boolean =>
  tree.children(token, 'advmod').some(index => denies(tree, index)) &&
  tree
    .children(token, 'conj')
    .some(other => tree.children(other, 'cc').some(index => tree.lemma(index) === 'but'))

const EXCLUDING = new Set(['not', 'nor', 'rather than', 'instead of'])

/** "no", "neither", "nobody": with one of these a phrase denies. */
export const negativeDeterminer = (tree: Tree, index: number): Factuality | undefined =>
  NEGATIVE_DETERMINERS.has(tree.tokens[index]!.text.toLowerCase()) ? 'negated' : undefined

const WOULD = /^(?:would|['’]d)$/

const modal = (tree: Tree, predicate: number, word: string): Factuality | undefined =>
  MODALS[word] ??
  (cameAbout(tree, predicate, word)
    ? undefined
    : WOULD.test(word) && isAnnounced(tree, predicate)
      ? 'planned'
      : OPEN_MODALS[word])

/** "could see the shore": it did, as it sounds; "could have seen it" leaves that open, whatever it sounds like. */
const cameAbout = (tree: Tree, predicate: number, word: string): boolean =>
  (WOULD.test(word) && isToldLater(tree, predicate)) ||
  (soundsDone(tree, predicate) &&
    !tree.children(predicate, 'aux').some(at => tree.tokens[at]!.text === 'have'))

function adverb(tree: Tree, index: number, word: string): Factuality | undefined {
  if (
    word === 'longer' &&
    tree.children(index).some(below => tree.tokens[below]!.text.toLowerCase() === 'no')
  )
    return 'past'
  if (word === 'not' && !denies(tree, index)) return undefined
  if (ALMOST.has(word)) return MEASURING.has(tree.lemma(tree.tokens[index]!.head)) ? undefined : 'negated'
  return isHowOften(tree, index, word) ? undefined : ADVERBS[word]
}

/** "not"; but "not only" affirms, and "not merely" does. */
const denies = ({ tokens }: Tree, index: number): boolean =>
  tokens[index]!.text.toLowerCase() === 'not' &&
  !/^(?:only|merely|just|simply)$/i.test(tokens[index + 1]?.text ?? '')

/** "at least once", "met once": how often. Alone and before its verb it says how long ago: "once controlled". */
const isHowOften = (tree: Tree, index: number, word: string): boolean =>
  word === 'once' && (index > tree.tokens[index]!.head || tree.children(index).length > 0)

/** "left before she could meet him", "died before meeting him": it never came to it. */
function forestalled(tree: Tree, predicate: number): Factuality | undefined {
  const { head, xpos } = tree.tokens[predicate]!
  if (tree.marker(predicate) !== 'before' || head < 0) return undefined
  const could = tree
    .children(predicate, 'aux')
    .some(index => /^(?:could|can)$/.test(tree.tokens[index]!.text.toLowerCase()))
  const died = tree.lemma(head) === 'die' && xpos === 'VBG'
  return could || died ? 'negated' : undefined
}

/** "if the company, the owner, paid": the analyser may take the conjunction for a preposition of what follows it. */
function condition(tree: Tree, index: number): Factuality | undefined {
  const marker = tree.marker(index)
  return /^(?:if|unless|whether)\b/.test(marker) ? 'possible' : undefined
}

/** "There is no doubt that", "it was no secret": without these a thing is so. */
const CERTAINTIES = new Set(['doubt', 'question', 'secret', 'surprise', 'wonder', 'mistake', 'denying'])

function negativeArgument(tree: Tree, index: number): Factuality | undefined {
  if (isContrasted(tree, index) || CERTAINTIES.has(tree.lemma(index))) return undefined
  // "neither Venn nor Lind": the pair is denied.
  const phrase = [index, ...tree.children(index, 'det', 'cc:preconj')]
  const quantified = [index, ...tree.children(index, 'det', 'det:predet')].flatMap(at =>
    tree.children(at, 'advmod'),
  )
  if (quantified.some(at => denies(tree, at))) return 'negated'
  return phrase.map(at => negativeDeterminer(tree, at)).find(found => found !== undefined)
}

/** An infinitive of purpose says what for, and rarely that it came about: "to force a surrender", "took time to explain". */
function purpose(tree: Tree, predicate: number): Factuality | undefined {
  const { xpos } = tree.tokens[predicate]!
  if (soundsDone(tree, predicate)) return undefined
  const to = infinitiveMark(tree, predicate)
  const infinitive = to !== undefined && (xpos === 'VB' || beAt(tree, predicate) > to)
  if (!infinitive || cameOf(tree, predicate, to)) return undefined
  const found = measured(tree, predicate) ?? aim(tree, predicate)
  return found === 'fact' ? undefined : found
}

function aim(tree: Tree, infinitive: number): Factuality | undefined {
  const { dep } = tree.tokens[infinitive]!
  if (dep.startsWith('advcl')) return isResult(tree, infinitive) ? undefined : 'planned'
  return dep.startsWith('acl') ? 'planned' : undefined
}

/** "too ill to travel", "old enough to drive"; who was kind enough to help did help. */
function measured(tree: Tree, infinitive: number): Effect | undefined {
  const { head } = tree.tokens[infinitive]!
  if (head < 0) return undefined
  const words = tree.children(head, 'advmod').map(index => tree.tokens[index]!.text.toLowerCase())
  if (words.includes('too')) return words.includes('not') ? 'possible' : 'negated'
  if (!words.includes('enough')) return undefined
  return tree.children(head, 'cop').some(index => tree.tokens[index]!.xpos === 'VBD') ? 'fact' : 'possible'
}

/** "complained, only to be dismissed", "returned only to find it closed": what came of it, and was not wanted. */
function cameOf(tree: Tree, predicate: number, to: number): boolean {
  const [before, only] = [tree.tokens[to - 2], tree.tokens[to - 1]]
  return (
    /^only$/i.test(only?.text ?? '') &&
    (before?.text === ',' || /^(?:find|discover|learn)$/.test(tree.lemma(predicate)))
  )
}

/** "is to chair the meeting", "is to be held": it is arranged, not done. */
function due(tree: Tree, predicate: number): Factuality | undefined {
  const to = infinitiveMark(tree, predicate)
  const be = beAt(tree, predicate)
  // "Lindmar to sell yard": so headlines tell what is to come.
  if (to !== undefined && tree.is(predicate, 'root') && tree.child(predicate, 'nsubj') !== undefined)
    return 'planned'
  return to !== undefined && be >= 0 && be < to ? 'planned' : undefined
}

const infinitiveMark = (tree: Tree, predicate: number): number | undefined =>
  tree.children(predicate, 'mark').find(index => tree.tokens[index]!.text.toLowerCase() === 'to')

/** The first form of "be" that helps a predicate; -1 where none does. */
const beAt = (tree: Tree, predicate: number): number =>
  tree.children(predicate, 'cop', 'aux').find(index => tree.tokens[index]!.lemma === 'be') ?? -1

/** States that verbs tell of, which can end. */
const STATES = new Set(
  'lead head command run chair serve work own belong hold manage govern control employ live direct be remain teach'.split(
    ' ',
  ),
)

/** "commanded the guard until May", "was a general during the war", "served as mayor": a state that is over. */
function ended(tree: Tree, predicate: number): Factuality | undefined {
  const be = tree.child(predicate, 'cop')
  const { lemma } = tree.tokens[be ?? predicate]!
  if (!wasState(tree, be ?? predicate)) return undefined
  const around = tree.children(predicate, 'obl', 'nmod', 'advcl')
  const markers = around
    .flatMap(index => [index, ...tree.children(index, 'nmod')])
    .map(index => tree.marker(index))
  const wasThen = be !== undefined && (markers.includes('during') || atThatTime(tree, around))
  const over = wasThen || isClosed(markers) || hasLasted(tree, predicate, be)
  return over || SERVING.has(lemma) ? 'past' : undefined
}

/** In the past tense these tell of what someone was and is no more. */
const SERVING = new Set(['serve', 'work'])

/** A past state; "worked out a plan" is no work that someone had. */
const wasState = (tree: Tree, verb: number): boolean =>
  tree.tokens[verb]!.xpos === 'VBD' &&
  STATES.has(tree.tokens[verb]!.lemma) &&
  tree.child(verb, 'compound:prt') === undefined

/** "was a captain when the war began". */
const atThatTime = (tree: Tree, around: readonly number[]): boolean =>
  around.some(
    index =>
      tree.is(index, 'advcl') &&
      tree.children(index, 'advmod').some(below => tree.tokens[below]!.text.toLowerCase() === 'when'),
  )

const isClosed = (markers: readonly string[]): boolean =>
  markers.includes('until') || (markers.includes('from') && markers.includes('to'))

const hasLasted = (tree: Tree, predicate: number, be = predicate): boolean =>
  lasted(tree, predicate) || opensWithUntil(tree, be)

/** ", until last year the head of": a phrase with "until" since the last comma, whatever it hangs on. */
export function opensWithUntil({ tokens }: Tree, token: number): boolean {
  const { sentence } = tokens[token]!
  for (let at = token - 1; tokens[at]?.sentence === sentence && tokens[at]!.text !== ','; at--)
    if (/^until$/i.test(tokens[at]!.text)) return tokens[at]!.upos === 'ADP'
  return false
}

/** "led the guard for six years". */
const lasted = (tree: Tree, predicate: number): boolean =>
  tree
    .children(predicate, 'obl')
    .some(index => tree.marker(index) === 'for' && /^(year|month|decade)$/.test(tree.lemma(index)))

const isContent = (tree: Tree, clause: number): boolean =>
  tree.is(clause, 'acl') && !tree.tokens[clause]!.dep.endsWith(':relcl') && tree.marker(clause) === 'that'

/** "There is no one left", "no official who met Lind": what describes nobody is true of nobody. */
const describesNone = (tree: Tree, predicate: number): Factuality | undefined => {
  const { dep, head } = tree.tokens[predicate]!
  // "This is not the first time that": it is the "is" that is denied.
  // "no evidence that": what has none may be so.
  const describes =
    dep.startsWith('acl') && head >= 0 && tree.child(head, 'cop') === undefined && !isContent(tree, predicate)
  // "neither the board, which had met": a board that is known is described all the same.
  const isKnown =
    head >= 0 && tree.children(head, 'det').some(index => /^the$/i.test(tree.tokens[index]!.text))
  return describes && !isKnown ? negativeArgument(tree, head) : undefined
}
