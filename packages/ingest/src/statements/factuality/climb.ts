/** What each clause and noun above a predicate does to it, one step of the tree at a time. */
import type { Tree } from '../../tree.ts'
import { hangsOnSaying, isAddedRelative } from './added.ts'
import { complement } from './complements.ts'
import { conditionsOf } from './conditions.ts'
import { ADVERBS, MARKERS, nounEffect, predicateEffect, SPEECH, type Effect } from './embedders.ts'
import { COMPLETED_BY, contentOf, contentStep, isAny, isClaimed, ofItsNoun } from './noun-clauses.ts'
import { ownFactuality } from './own-words.ts'
import { PLAIN, type Step } from './step.ts'
import { isWithdrawn } from './withdrawn.ts'

const COMPLEMENTS = new Set(['xcomp', 'ccomp', 'csubj'])

const kindOf = (dep: string): string => (dep.endsWith(':relcl') ? 'relcl' : (dep.split(':', 1)[0] ?? ''))

/** One step up, from a token to its head. */
export function climb(tree: Tree, at: number, carriesMood: boolean): Step {
  const { dep, head } = tree.tokens[at]!
  const kind = kindOf(dep)
  if (COMPLEMENTS.has(kind)) {
    const step = complement(tree, at, head)
    return carriesMood ? step : onlySaid(step)
  }
  if (kind === 'parataxis') return aside(tree, at, head)
  if (kind === 'advcl' && POINTING.has(tree.lemma(at))) return POINTED
  if (isAddedHere(tree, at, kind)) return { ...PLAIN, carriesMood: false, isAside: true }
  if (carriesMood) return modify(tree, at, kind)
  return { ...PLAIN, effect: kind === 'nmod' ? reportOf(tree, at, head) : 'fact', carriesMood: false }
}

/** "said Lind, as he left", "and whose leader resigned": the article's own. */
const isAddedHere = (tree: Tree, at: number, kind: string): boolean =>
  (kind === 'advcl' && hangsOnSaying(tree, at)) || (kind === 'conj' && isAddedRelative(tree, at))

/** "reports of companies hosting the site": what is told of the companies is what the reports say. */
const reportOf = (tree: Tree, at: number, noun: number): Effect =>
  tree.marker(at) === 'of' && REPORTS.has(tree.lemma(noun))
    ? (nounEffect(tree.lemma(noun)) ?? 'reported')
    : 'fact'

const REPORTS = new Set(['report', 'claim', 'allegation', 'rumor', 'rumour', 'accusation', 'suspicion'])

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
  if (kind === 'relcl') return relative(tree, at, head)
  if (kind === 'acl') return contentStep(tree, at, head)
  if (kind === 'conj')
    return { ...PLAIN, effect: sharedDoubt(tree, at, head), inherits: sharesAuxiliary(tree, at) }
  if (kind !== 'advcl') return PLAIN
  // "accused of taking", "barred from entering", "insists on meeting": the gerund completes the verb.
  if (completesByGerund(tree, at) && predicateEffect(tree.lemma(head))) return complement(tree, at, head)
  return {
    ...PLAIN,
    effect: awaits(tree, at, head) ? 'possible' : purposeOf(tree, at, head),
    inherits: xpos === 'VBG' && tree.marker(at) === '',
    carriesMood: xpos === 'VBG',
  }
}

/** "plans to return once the board has met", "will stay until it meets": what a plan waits for may not come. */
function awaits(tree: Tree, at: number, head: number): boolean {
  if (!/^(?:once|until|till)$/.test(tree.marker(at))) return false
  const { head: above, xpos } = tree.tokens[head]!
  const effect =
    tree.is(head, 'xcomp') && xpos === 'VB' ? predicateEffect(tree.lemma(above)) : ownFactuality(tree, head)
  return effect === 'planned' || effect === 'possible'
}

/** "must act to save the yard", "pressed for Lind to sell it": what is open, or another is to do, is planned by nobody. */
function purposeOf(tree: Tree, at: number, head: number): Effect {
  if (!/\bto$/.test(tree.marker(at))) return 'fact'
  // "rejected calls to meet": the infinitive is the noun's, whatever the analyser hangs it on.
  if (at - 2 === tree.child(head, 'obj')) {
    const ofNoun = ofItsNoun(tree, at - 2)
    if (ofNoun !== undefined) return ofNoun
  }
  if (isWithdrawn(tree, head)) return 'negated'
  const own = ownFactuality(tree, head)
  const isUrged = tree.marker(at) === 'for to' && predicateEffect(tree.lemma(head)) === 'possible'
  return isUrged || own === 'possible' || own === 'negated' ? 'possible' : 'fact'
}

/** A relative clause describes, as the article's own word; but for one that is what the noun says. */
function relative(tree: Tree, at: number, noun: number): Step {
  if (isClaimed(tree, at, noun)) return contentStep(tree, at, noun)
  if (isContent(tree, at) && !MANNERS.has(tree.lemma(noun)))
    return { ...PLAIN, effect: contentOf(tree, at, noun) ?? 'fact' }
  // "could be a ship that has cut the cable": what may be none is told of none.
  if (isAny(tree, noun) || isHypothetical(tree, noun))
    return { ...PLAIN, effect: 'possible', carriesMood: false }
  return { ...PLAIN, carriesMood: false, ...(isAddedRelative(tree, at) ? { isAside: true } : {}) }
}

/** "the way she runs the yard": she runs it; only "a way to run the yard" is open. */
const MANNERS = new Set(['way', 'road', 'path', 'step'])

/** "could be a ship": any one, of which no other clause has told. */
const isHypothetical = (tree: Tree, noun: number): boolean =>
  tree.child(noun, 'cop') !== undefined &&
  ['possible', 'planned'].includes(ownFactuality(tree, noun)) &&
  tree.children(noun, 'det').some(index => /^an?$/i.test(tree.tokens[index]!.text))

/** "on charges he killed her": a clause that lacks nothing is what the noun says, and describes it no further. */
const isContent = (tree: Tree, clause: number): boolean =>
  tree.child(clause, 'nsubj') !== undefined &&
  tree.child(clause, 'obj', 'ccomp', 'xcomp') !== undefined &&
  !tree.subtree(clause).some(index => index < clause && tree.tokens[index]!.xpos.startsWith('W'))

const POINTING = new Set(['refer', 'allude'])
/** "she said, referring to the yard that had burned": what is referred to is known. */
const POINTED: Step = { ...PLAIN, carriesMood: false, isAside: true }

const COMPLETED_BY_GERUND = new Set(['on', 'to', 'about', 'into', 'at'])

function completesByGerund(tree: Tree, at: number): boolean {
  const { xpos } = tree.tokens[at]!
  const marker = tree.marker(at)
  // "Sales will decline, with analysts predicting a loss": what has a subject of its own completes no verb.
  if (tree.child(at, 'nsubj') !== undefined) return false
  return xpos !== 'VB' && (COMPLETED_BY.has(marker) || (xpos === 'VBG' && COMPLETED_BY_GERUND.has(marker)))
}

/** "…, the official noted": the main clause hangs on the speech verb, or the speech verb on the main clause. */
function aside(tree: Tree, at: number, head: number): Step {
  return SPEECH.has(tree.lemma(head)) && !SPEECH.has(tree.lemma(at))
    ? { ...PLAIN, effect: 'reported', saying: head }
    : PLAIN
}

/** "if A leaves and B stays", "allegedly shot and killed": what opens the first clause opens the second. */
function sharedDoubt(tree: Tree, at: number, head: number): Effect {
  const condition = tree.marker(at) === '' ? MARKERS[tree.marker(head)] : undefined
  const adverbs = tree
    .children(head, 'advmod')
    .filter(index => index < head && tree.child(at, 'nsubj') === undefined)
    .map(index => ADVERBS[tree.tokens[index]!.text.toLowerCase()])
    .filter(effect => effect === 'possible' || effect === 'reported')
  // "If Lind wins, Venn will resign and Korn will lead": the condition before both is of both.
  const shared =
    conditionsOf(tree, head).some(clause => clause < head) && ownFactuality(tree, at) === 'planned'
  return condition ?? adverbs[0] ?? (shared ? 'possible' : 'fact')
}

/** "will go and meet": the second verb is bare, or a participle under the same auxiliary. */
function sharesAuxiliary(tree: Tree, at: number): boolean {
  const { xpos } = tree.tokens[at]!
  return ['VB', 'VBN', 'VBG'].includes(xpos) && tree.child(at, 'aux', 'nsubj') === undefined
}
