/** How an event that a noun names stands to the facts: "a potential meeting", "the prospect of a meeting". */
import type { Factuality } from '@redthread/graph'

import type { Tree } from '../../tree.ts'
import { EVENT_ADJECTIVES, nounEffect, predicateEffect } from './embedders.ts'
import { AVERTING, DEEDS, ENDS, HAPPENING, RESOLVING, TOPICAL } from './event-words.ts'
import { weaker, weakest } from './order.ts'
import { isInVain, negativeDeterminer } from './own-words.ts'
import { standingByWords, standingOf, type Standing } from './standing.ts'

/** How an event that a noun names stands: "a potential meeting", "the prospect of a meeting". */
export function eventStanding(tree: Tree, noun: number): Standing {
  const adjectives = tree
    .children(noun, 'amod', 'det', 'compound', 'advmod')
    .map(index => EVENT_ADJECTIVES[tree.lemma(index)] ?? negativeDeterminer(tree, index))
  // "talks planned for May": a participle behind the event says the same as an adjective before it.
  const participles = tree
    .children(noun, 'acl')
    .filter(index => ['VBN', 'VBG'].includes(tree.tokens[index]!.xpos))
    .map(index => EVENT_ADJECTIVES[tree.tokens[index]!.text.toLowerCase()])
  // "elections to be held": an infinitive says that they are to come.
  const due = tree
    .children(noun, 'acl')
    .some(index => tree.tokens[index]!.xpos !== 'VBG' && isToBe(tree, index))
  if (tree.children(noun, 'amod').some(index => ONGOING.has(tree.lemma(index))))
    return { ...governed(tree, noun, 'asserted'), factuality: 'asserted' }
  return governed(tree, noun, weakest([...adjectives, ...participles, due ? 'planned' : undefined]))
}

/** Whatever is said of these, they are there. */
const ONGOING = new Set(['ongoing', 'current', 'continuing', 'existing'])

const isToBe = (tree: Tree, clause: number): boolean =>
  tree.children(clause, 'mark').some(index => tree.tokens[index]!.text.toLowerCase() === 'to') &&
  tree.child(clause, 'aux:pass') !== undefined

/** Follows the nouns and the verb that govern an event. */
function governed(tree: Tree, noun: number, own: Factuality): Standing {
  const { head } = tree.tokens[noun]!
  if (head < 0) return { factuality: own, saying: null }
  // "called for an end to the attacks": what is to end goes on.
  if (tree.is(noun, 'nmod') && ENDS.has(tree.lemma(head))) return { factuality: own, saying: null }
  const inNounPhrase = isNominal(tree, head) && tree.child(head, 'cop') === undefined
  return inNounPhrase ? underNoun(tree, noun, own) : underVerb(tree, noun, own)
}

function underNoun(tree: Tree, noun: number, own: Factuality): Standing {
  const { head, dep } = tree.tokens[noun]!
  const kind = dep.split(':', 1)[0] ?? ''
  const effect = kind === 'nmod' || kind === 'appos' ? nounEffect(tree.lemma(head)) : undefined
  const worse = effect && effect !== 'fact' ? weaker(own, effect) : own
  const goesOn = kind === 'nmod' || kind === 'conj' || kind === 'compound'
  return goesOn ? passOn(tree, head, worse) : { factuality: worse, saying: null }
}

function underVerb(tree: Tree, noun: number, own: Factuality): Standing {
  const verb = tree.tokens[noun]!.head
  const lemma = tree.lemma(verb)
  // "efforts to resolve the crisis": that it is there is taken for granted.
  if (RESOLVING.has(lemma) && tree.is(noun, 'obj') && isDefinite(tree, noun))
    return { factuality: own, saying: null }
  const averted = AVERTING.has(lemma) ? avertedEvent(tree, noun) : undefined
  if (averted) return { factuality: weaker(own, averted), saying: null }
  // "will intensify the attacks": whatever comes of it, they are there.
  const clause = isDefinite(tree, noun) ? standingByWords(tree, verb) : standingOf(tree, verb)
  const effect = completedBy(tree, noun)
  const verdict = effect ? weaker(own, effect) : own
  return {
    factuality: isSpared(tree, noun, clause.factuality) ? verdict : weaker(verdict, clause.factuality),
    saying: clause.saying,
  }
}

/** "The talks did not resolve the dispute": they took place all the same. */
const isSpared = (tree: Tree, noun: number, clause: Factuality): boolean =>
  GIVEN.has(tree.marker(noun)) ||
  (clause === 'negated' && !HAPPENING.has(tree.lemma(tree.tokens[noun]!.head)))

/** "following the talks, she will resign": what is given as the reason or the occasion is there. */
const GIVEN = new Set([
  'following',
  'despite',
  'amid',
  'because of',
  'due to',
  'in response to',
  'in the wake of',
  'in spite of',
  'in retaliation for',
])

/** "failed to prevent the attack", "the inability to foresee it": it came; "tried to prevent it": it may come all the same. */
function avertedEvent(tree: Tree, noun: number): Factuality | undefined {
  const { head: verb, dep } = tree.tokens[noun]!
  if (!AVERTED.has(dep)) return undefined
  const { factuality } = standingByWords(tree, verb)
  const isAny = tree.children(noun, 'det').some(index => /^any$/i.test(tree.tokens[index]!.text))
  if (isInVain(tree, verb) || factuality === 'negated') return isAny ? 'possible' : 'asserted'
  return factuality === 'possible' || factuality === 'planned' ? 'possible' : undefined
}

const AVERTED = new Set(['obj', 'nsubj:pass'])

/** What a verb does to the event that completes it. */
function completedBy(tree: Tree, noun: number): Factuality | undefined {
  const { head: verb, dep } = tree.tokens[noun]!
  const lemma = tree.lemma(verb)
  // "The group claimed the attack": that it did it is a claim, that it happened is none.
  const claimed = lemma === 'claim' && DEEDS.has(tree.lemma(noun))
  // "discussed the crisis": it is there to be discussed; "discussed a meeting" leaves it open.
  const known = claimed || (TOPICAL.has(lemma) && isDefinite(tree, noun))
  const effect = COMPLETING.has(dep) && !known ? predicateEffect(lemma) : undefined
  return effect === 'fact' || effect === 'reported' ? undefined : effect
}

/** "the crisis", "their talks"; in "the crisis and conflict" one article serves both. */
const isDefinite = (tree: Tree, noun: number): boolean =>
  tree.child(noun, 'nmod:poss') !== undefined ||
  tree
    .children(noun, 'det')
    .some(index => ['the', 'this', 'these', 'those'].includes(tree.tokens[index]!.text.toLowerCase())) ||
  (tree.is(noun, 'conj') &&
    tree.child(noun, 'det') === undefined &&
    isDefinite(tree, tree.tokens[noun]!.head))

const COMPLETING = new Set(['obj', 'obl', 'nsubj:pass', 'ccomp', 'xcomp'])

/** An event inside another noun phrase takes on that one's doubts too: "a statement on the prospect of talks". */
function passOn(tree: Tree, noun: number, own: Factuality): Standing {
  const adjectives = tree.children(noun, 'amod', 'det').map(index => EVENT_ADJECTIVES[tree.lemma(index)])
  const doubts = adjectives.filter(found => found !== 'past')
  return governed(tree, noun, weakest(doubts, own))
}

const isNominal = (tree: Tree, index: number): boolean =>
  ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(tree.tokens[index]!.upos)
