/**
 * How a predicate, or an event that a noun names, stands to the facts: what its own words say, then what every
 * clause and noun above it does to it. Reads trees; knows no relations.
 */
import { Factuality } from '@redthread/graph'

import type { Tree } from '../../tree.ts'
import {
  ADVERBS,
  DEEDS,
  ENDS,
  EVENT_ADJECTIVES,
  HAPPENING,
  MARKERS,
  MODALS,
  NEGATIVE_DETERMINERS,
  nounEffect,
  predicateEffect,
  SPEECH,
  TOPICAL,
  UNDOES,
  type Effect,
} from './embedders.ts'

/** The verdict, and the predicate of saying that it hangs on, if any. */
export interface Standing {
  readonly factuality: Factuality
  /** The verb whose subject says so: "denied", "according to" is found elsewhere. */
  readonly saying: number | null
}

const ORDER = Factuality.options
const SAID = new Set<Effect>(['reported', 'possible', 'negated'])
export const weaker = (a: Factuality, b: Factuality): Factuality =>
  ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b

/** How the clause of this predicate stands to the facts. */
export function standingOf(tree: Tree, predicate: number): Standing {
  let factuality: Factuality = ownFactuality(tree, predicate)
  let saying: number | null = null
  let carriesMood = true
  for (let at = predicate; tree.tokens[at]!.head >= 0; at = tree.tokens[at]!.head) {
    const step = climb(tree, at, carriesMood)
    if (step.effect !== 'fact') factuality = weaker(factuality, step.effect)
    saying ??= step.saying
    carriesMood &&= step.carriesMood
    if (carriesMood && step.inherits)
      factuality = weaker(factuality, ownFactuality(tree, tree.tokens[at]!.head))
  }
  return { factuality, saying }
}

/** How an event that a noun names stands: "a potential meeting", "the prospect of a meeting". */
export function eventStanding(tree: Tree, noun: number): Standing {
  const adjectives = tree
    .children(noun, 'amod', 'det', 'compound', 'advmod')
    .map(index => EVENT_ADJECTIVES[tree.lemma(index)] ?? negativeDeterminer(tree, index))
  // "talks planned for May": a participle behind the event says the same as an adjective before it.
  const participles = tree
    .children(noun, 'acl')
    .filter(index => tree.tokens[index]!.xpos === 'VBN')
    .map(index => EVENT_ADJECTIVES[tree.tokens[index]!.text.toLowerCase()])
  const own = [...adjectives, ...participles].reduce<Factuality>(
    (worst, found) => (found ? weaker(worst, found) : worst),
    'asserted',
  )
  return governed(tree, noun, own)
}

const negativeDeterminer = (tree: Tree, index: number): Factuality | undefined =>
  NEGATIVE_DETERMINERS.has(tree.tokens[index]!.text.toLowerCase()) ? 'negated' : undefined

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
  const clause = standingOf(tree, verb)
  const lemma = tree.lemma(verb)
  const effect = completedBy(tree, noun)
  const verdict = effect ? weaker(own, effect) : own
  // "The talks did not resolve the dispute": they took place all the same.
  const spared = clause.factuality === 'negated' && !HAPPENING.has(lemma)
  return { factuality: spared ? verdict : weaker(verdict, clause.factuality), saying: clause.saying }
}

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
  const worst = adjectives.reduce<Factuality>(
    (sofar, found) => (found && found !== 'past' ? weaker(sofar, found) : sofar),
    own,
  )
  return governed(tree, noun, worst)
}

const isNominal = (tree: Tree, index: number): boolean =>
  ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(tree.tokens[index]!.upos)

/** What the predicate's own auxiliaries, adverbs, conjunction and arguments say. */
function ownFactuality(tree: Tree, predicate: number): Factuality {
  const found: (Factuality | undefined)[] = []
  for (const index of tree.children(predicate)) {
    const { text, dep } = tree.tokens[index]!
    const word = text.toLowerCase()
    if (dep.startsWith('aux')) found.push(MODALS[word])
    if (dep.startsWith('advmod')) found.push(adverb(tree, index, word))
    if (/^(nsubj|obj|obl)/.test(dep)) found.push(negativeArgument(tree, index))
  }
  found.push(
    MARKERS[tree.marker(predicate)],
    purpose(tree, predicate),
    due(tree, predicate),
    ended(tree, predicate),
    mood(tree, predicate),
  )
  return found.reduce<Factuality>((worst, effect) => (effect ? weaker(worst, effect) : worst), 'asserted')
}

function adverb(tree: Tree, index: number, word: string): Factuality | undefined {
  if (
    word === 'longer' &&
    tree.children(index).some(below => tree.tokens[below]!.text.toLowerCase() === 'no')
  )
    return 'past'
  // "not only" affirms, and "not merely" does.
  const only = tree.tokens[index + 1]?.text.toLowerCase() ?? ''
  if (word === 'not' && ['only', 'merely', 'just', 'simply'].includes(only)) return undefined
  return ADVERBS[word]
}

function negativeArgument(tree: Tree, index: number): Factuality | undefined {
  const phrase = [index, ...tree.children(index, 'det')]
  const quantified = [index, ...tree.children(index, 'det', 'det:predet')].flatMap(at =>
    tree.children(at, 'advmod'),
  )
  if (quantified.some(at => tree.tokens[at]!.text.toLowerCase() === 'not')) return 'negated'
  return phrase.map(at => negativeDeterminer(tree, at)).find(found => found !== undefined)
}

/** An infinitive of purpose says what for, not that it came about: "to force a surrender". */
function purpose(tree: Tree, predicate: number): Factuality | undefined {
  const { xpos, dep } = tree.tokens[predicate]!
  const to = infinitiveMark(tree, predicate)
  const infinitive = to !== undefined && (xpos === 'VB' || beAt(tree, predicate) > to)
  return infinitive && (dep.startsWith('advcl') || dep.startsWith('acl')) ? 'planned' : undefined
}

/** "is to chair the meeting", "is to be held": it is arranged, not done. */
function due(tree: Tree, predicate: number): Factuality | undefined {
  const to = infinitiveMark(tree, predicate)
  const be = beAt(tree, predicate)
  return to !== undefined && be >= 0 && be < to ? 'planned' : undefined
}

const infinitiveMark = (tree: Tree, predicate: number): number | undefined =>
  tree.children(predicate, 'mark').find(index => tree.tokens[index]!.text.toLowerCase() === 'to')

/** The first form of "be" that helps a predicate; -1 where none does. */
const beAt = (tree: Tree, predicate: number): number =>
  tree.children(predicate, 'cop', 'aux').find(index => tree.tokens[index]!.lemma === 'be') ?? -1

/** States that verbs tell of, which can end. */
const STATES = new Set(
  'lead head command run chair serve work own belong hold manage govern control employ live direct be teach'.split(
    ' ',
  ),
)

/** "commanded the guard until May", "was a general during the war", "served as mayor": a state that is over. */
function ended(tree: Tree, predicate: number): Factuality | undefined {
  const be = tree.child(predicate, 'cop')
  const { lemma, xpos } = tree.tokens[be ?? predicate]!
  if (xpos !== 'VBD' || !STATES.has(lemma)) return undefined
  const around = tree.children(predicate, 'obl', 'nmod', 'advcl')
  const markers = around
    .flatMap(index => [index, ...tree.children(index, 'nmod')])
    .map(index => tree.marker(index))
  const closed = isClosed(markers) || (be !== undefined && markers.includes('during'))
  return closed || lemma === 'serve' || lemma === 'work' || lasted(tree, predicate) ? 'past' : undefined
}

const isClosed = (markers: readonly string[]): boolean =>
  markers.includes('until') || (markers.includes('from') && markers.includes('to'))

/** "led the guard for six years". */
const lasted = (tree: Tree, predicate: number): boolean =>
  tree
    .children(predicate, 'obl')
    .some(index => tree.marker(index) === 'for' && /^(year|month|decade)$/.test(tree.lemma(index)))

/** A question leaves its clause open. */
function mood(tree: Tree, predicate: number): Factuality | undefined {
  const asks = tree.children(predicate, 'punct').some(index => tree.tokens[index]!.text.startsWith('?'))
  return asks ? 'possible' : undefined
}

interface Step {
  readonly effect: Effect
  readonly saying: number | null
  /** Do the moods of clauses above still reach what is below? They do not reach into a relative clause. */
  readonly carriesMood: boolean
  /** Does the clause above lend its own modals and negation? */
  readonly inherits: boolean
}

const PLAIN: Step = { effect: 'fact', saying: null, carriesMood: true, inherits: false }

/** One step up, from a token to its head. */
function climb(tree: Tree, at: number, carriesMood: boolean): Step {
  const { dep, head } = tree.tokens[at]!
  const kind = dep.endsWith(':relcl') ? 'relcl' : (dep.split(':', 1)[0] ?? '')
  if (kind === 'xcomp' || kind === 'ccomp' || kind === 'csubj') {
    const step = complement(tree, at, head)
    return carriesMood ? step : onlySaid(step)
  }
  if (kind === 'parataxis') return aside(tree, at, head)
  return carriesMood ? modify(tree, at, kind) : { ...PLAIN, carriesMood: false }
}

/** Into a clause that modifies, the mood above does not reach; that someone says it does. */
const onlySaid = (step: Step): Step => ({
  ...step,
  effect: step.saying === null ? 'fact' : 'reported',
  carriesMood: false,
  inherits: false,
})

/** A clause that modifies: what is above reaches into it, or stops at it. */
function modify(tree: Tree, at: number, kind: string): Step {
  const { head, xpos } = tree.tokens[at]!
  if (kind === 'relcl') return { ...PLAIN, carriesMood: false }
  if (kind === 'acl') return { ...PLAIN, effect: nounClause(tree, at, head), carriesMood: false }
  if (kind === 'conj') return { ...PLAIN, inherits: sharesAuxiliary(tree, at) }
  if (kind !== 'advcl') return PLAIN
  // "accused of taking", "barred from entering": the gerund completes the verb.
  if (COMPLETED_BY.has(tree.marker(at)) && predicateEffect(tree.lemma(head)))
    return complement(tree, at, head)
  return { ...PLAIN, inherits: xpos === 'VBG' && tree.marker(at) === '', carriesMood: xpos === 'VBG' }
}

const COMPLETED_BY = new Set(['of', 'from', 'with', 'for', 'against'])

/** A clause that completes a verb or an adjective. */
function complement(tree: Tree, at: number, head: number): Step {
  const lemma = tree.lemma(head)
  const plain = complementEffect(tree, at, head, lemma)
  // "did not deny", "did not rule out": no denial, and no confirmation.
  const undone = plain === 'negated' && ownFactuality(tree, head) === 'negated'
  const effect = undone ? (UNDOES.has(lemma) ? 'fact' : 'possible') : plain
  const saying = SPEECH.has(lemma) && SAID.has(effect) ? head : null
  return { effect, saying, carriesMood: !undone, inherits: effect !== 'reported' }
}

function complementEffect(tree: Tree, at: number, head: number, lemma: string): Effect {
  const known = predicateEffect(lemma)
  const finite = tree.tokens[at]!.dep === 'ccomp'
  // Who decides, agrees or expects that something is so reports it; to do something, plans it.
  if (known) return known === 'reported' && !finite && tree.tokens[at]!.xpos === 'VB' ? 'possible' : known
  return finite && tree.tokens[head]!.upos === 'VERB' ? 'reported' : 'fact'
}

/** "…, the official noted": the main clause hangs on the speech verb, or the speech verb on the main clause. */
function aside(tree: Tree, at: number, head: number): Step {
  return SPEECH.has(tree.lemma(head)) && !SPEECH.has(tree.lemma(at))
    ? { ...PLAIN, effect: 'reported', saying: head }
    : PLAIN
}

function nounClause(tree: Tree, at: number, noun: number): Effect {
  const marker = tree.marker(at)
  // "the team led by", "reports indicating": without a conjunction the clause describes the noun.
  if (marker === '') return 'fact'
  // "accused the board of taking bribes": the clause hangs on the noun, and completes the verb.
  const verb = tree.tokens[noun]!.head
  const completes = COMPLETED_BY.has(marker) && tree.is(noun, 'obj', 'nsubj:pass') && verb >= 0
  const effect = completes ? predicateEffect(tree.lemma(verb)) : undefined
  const denied = tree.children(noun, 'det').some(index => negativeDeterminer(tree, index))
  return denied ? 'possible' : (effect ?? nounEffect(tree.lemma(noun)) ?? 'fact')
}

/** "will go and meet": the second verb is bare, or a participle under the same auxiliary. */
function sharesAuxiliary(tree: Tree, at: number): boolean {
  const { xpos } = tree.tokens[at]!
  return ['VB', 'VBN', 'VBG'].includes(xpos) && tree.child(at, 'aux', 'nsubj') === undefined
}
