/** What a noun does to the clause behind it: "claims that", "any assets they hold", "dropped plans to". Reads trees. */
import type { Tree } from '../../tree.ts'
import { contentEffect, nounEffect, predicateEffect, type Effect } from './embedders.ts'
import { negativeDeterminer, ownFactuality } from './own-words.ts'
import { PLAIN, type Step } from './step.ts'

/** Prepositions of the gerunds that complete a verb: "accused of taking". */
export const COMPLETED_BY = new Set(['of', 'from', 'with', 'for', 'against'])

/** "any assets they hold", "any officer found to have broken the law": there may be none. "Better than any other that I saw" has seen some. */
export const isAny = (tree: Tree, noun: number): boolean =>
  tree.children(noun, 'det').some(index => /^(?:any|whatever|whichever)$/i.test(tree.tokens[index]!.text)) &&
  !/^than\b/.test(tree.marker(noun)) &&
  !tree.children(noun, 'amod').some(index => tree.lemma(index) === 'other')

/** What a noun does to the infinitive behind it: "rejected calls to meet". */
export function ofItsNoun(tree: Tree, noun: number): Effect | undefined {
  if (isDropped(tree, noun)) return 'negated'
  const effect = nounEffect(tree.lemma(noun))
  return effect !== undefined && isDenied(tree, noun) ? 'possible' : effect
}

/** Does the clause say what a noun before it claims? */
export const isClaimed = (tree: Tree, clause: number, noun: number): boolean =>
  saysThat(tree, clause) && claimAbove(tree, noun) !== undefined

/** "rejected claims that Lind had left": who rejects them denies it; "did not reject", "rejected calls to leave" leave it open. */
export function contentStep(tree: Tree, at: number, noun: number): Step {
  const claim = saysThat(tree, at) ? (claimAbove(tree, noun) ?? noun) : noun
  const verb = tree.tokens[claim]!.head
  const rejects =
    saysThat(tree, at) &&
    tree.is(claim, 'obj') &&
    REJECTS.has(tree.lemma(verb)) &&
    ownFactuality(tree, verb) === 'asserted'
  return rejects
    ? { ...PLAIN, effect: 'negated', saying: verb, carriesMood: false }
    : { ...PLAIN, effect: nounClause(tree, at, claim), carriesMood: false }
}

const REJECTS = new Set(['deny', 'reject', 'dismiss', 'refute', 'rebut'])

/** "claims by the board that Lind owned it": the noun that has such a content, whichever the tree hangs it on. */
function claimAbove(tree: Tree, noun: number): number | undefined {
  const { head } = tree.tokens[noun]!
  const others = head >= 0 && tree.is(noun, 'obl', 'nmod') ? [head, ...tree.children(head, 'obj')] : []
  return [noun, ...others].find(at => at <= noun && effectOf(tree, at) !== undefined)
}

const effectOf = (tree: Tree, noun: number): Effect | undefined =>
  contentEffect(tree.lemma(noun)) ?? nounEffect(tree.lemma(noun))

/** "that Lind owned the yard": the analyser may take the conjunction for an object, though the clause has its own. */
const saysThat = (tree: Tree, clause: number): boolean =>
  tree.marker(clause) === 'that' ||
  (tree.children(clause, 'obj').some(index => /^that$/i.test(tree.tokens[index]!.text)) &&
    tree.children(clause, 'obj', 'ccomp', 'xcomp').length > 1)

/** "accused the board of taking bribes": the clause hangs on the noun, and completes the verb. */
function completedEffect(tree: Tree, noun: number): Effect | undefined {
  const verb = tree.tokens[noun]!.head
  const completes = verb >= 0 && tree.is(noun, 'obj', 'nsubj:pass')
  return completes ? predicateEffect(tree.lemma(verb)) : undefined
}

function nounClause(tree: Tree, at: number, noun: number): Effect {
  const marker = saysThat(tree, at) ? 'that' : tree.marker(at)
  // "the team led by", "reports indicating": without a conjunction the clause describes the noun.
  if (marker === '') return isAny(tree, noun) ? 'possible' : 'fact'
  if (isDenied(tree, noun)) return 'possible'
  if (isDropped(tree, noun)) return 'negated'
  const effect = COMPLETED_BY.has(marker) ? completedEffect(tree, noun) : undefined
  return effect ?? contentOf(tree, at, noun) ?? 'fact'
}

/** "dropped plans to sell", "failed in her bid to win": what was to be is not. */
function isDropped(tree: Tree, noun: number): boolean {
  const verb = tree.tokens[noun]!.head
  if (verb < 0 || !['planned', 'possible'].includes(nounEffect(tree.lemma(noun)) ?? '')) return false
  const failed = tree.is(noun, 'obl') && tree.lemma(verb) === 'fail' && tree.marker(noun) === 'in'
  const dropped = tree.is(noun, 'obj', 'nsubj:pass') && DROPS.has(tree.lemma(verb))
  return (failed || dropped) && ownFactuality(tree, verb) === 'asserted'
}

const DROPS = new Set('drop abandon scrap cancel shelve ditch withdraw lose miss'.split(' '))

export const contentOf = (tree: Tree, clause: number, noun: number): Effect | undefined =>
  saysThat(tree, clause) ? effectOf(tree, noun) : nounEffect(tree.lemma(noun))

/** "no reports that", "denied reports that", "does not warrant the conclusion that": what they say is open. */
const isDenied = (tree: Tree, noun: number): boolean =>
  tree.children(noun, 'det').some(index => negativeDeterminer(tree, index)) || isDeniedBy(tree, noun)

function isDeniedBy(tree: Tree, noun: number): boolean {
  const verb = tree.tokens[noun]!.head
  if (!tree.is(noun, 'obj')) return false
  // "did not mention the fact that" denies no fact.
  const says = contentEffect(tree.lemma(noun)) ?? nounEffect(tree.lemma(noun))
  return DENIES.has(tree.lemma(verb)) || (says !== undefined && ownFactuality(tree, verb) === 'negated')
}

const DENIES = new Set(['deny', 'reject', 'dismiss', 'refute', 'rebut', 'dispute'])
