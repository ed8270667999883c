/** How the clause of a predicate stands to the facts: its own words, then everything above it. Knows no relations. */
import type { Factuality } from '@redthread/graph'

import { isSoOnlyFrom } from '../../times/not-until.ts'
import type { Tree } from '../../tree.ts'
import { openingOf } from './added.ts'
import { climb } from './climb.ts'
import { leavesOpen } from './conditions.ts'
import { BIDDING, FINDING, predicateEffect, SPEECH, WISHES } from './embedders.ts'
import { heard } from './hearing.ts'
import { weaker } from './order.ts'
import { ownFactuality } from './own-words.ts'
import type { Step } from './step.ts'

/** The verdict, and the predicate of saying that it hangs on, if any. */
export interface Standing {
  readonly factuality: Factuality
  /** The verb whose subject says so: "denied", "according to" is found elsewhere. */
  readonly saying: number | null
}

/** How the clause of this predicate stands to the facts. */
export function standingOf(tree: Tree, predicate: number): Standing {
  const { factuality, saying, affirmed } = standingByWords(tree, predicate)
  return { factuality: affirmed ? factuality : heard(tree, predicate, factuality), saying }
}

interface Climbing extends Standing {
  readonly affirmed: boolean
  readonly carriesMood: boolean
  /** Below "if" or "whether": no word above denies it or plans it. */
  readonly isOpen: boolean
}

/** The same by its words alone; `affirmed`: they say outright that it came about. */
export function standingByWords(tree: Tree, predicate: number): Standing & { readonly affirmed: boolean } {
  let state: Climbing = {
    factuality: ownFactuality(tree, predicate),
    saying: null,
    affirmed: isSoOnlyFrom(tree, predicate),
    carriesMood: true,
    isOpen: false,
  }
  for (let at = predicate; tree.tokens[at]!.head >= 0; at = tree.tokens[at]!.head) {
    const step = climb(tree, at, state.carriesMood)
    state = stepped(tree, { at, predicate }, { step, state })
    if (step.isAside) return state
  }
  const factuality =
    state.factuality === 'planned' && isAsked(tree, predicate) ? 'possible' : state.factuality
  return { ...orSaidBehind(tree, predicate, { ...state, factuality }), affirmed: state.affirmed }
}

/** "What will Venn do to sell the yard?": a plan that a question asks for. */
function isAsked({ tokens }: Tree, predicate: number): boolean {
  const { sentence } = tokens[predicate]!
  let last = predicate
  while (tokens[last + 1]?.sentence === sentence) last++
  return tokens[last]!.text.startsWith('?')
}

function stepped(
  tree: Tree,
  { at, predicate }: { readonly at: number; readonly predicate: number },
  { step, state }: { readonly step: Step; readonly state: Climbing },
): Climbing {
  const { saying } = state
  const isOpen = state.isOpen || (state.carriesMood && leavesOpen(tree, at))
  const carriesMood = state.carriesMood && step.carriesMood
  const isWished = endsAsWished(tree, at, predicate, state.factuality)
  const below = under(step, state.factuality, { saying, isWished })
  const mooded = carriesMood && step.inherits && !step.isAside ? weaker(below, moodOver(tree, at)) : below
  return {
    factuality: isOpen ? 'possible' : mooded,
    saying: saying ?? step.saying,
    affirmed: state.affirmed || step.affirms === true,
    carriesMood,
    isOpen,
  }
}

/** What a step does to what is below; "declined to say whether": not to say something denies nothing. */
function under(
  { effect }: Step,
  below: Factuality,
  { saying, isWished }: { readonly saying: number | null; readonly isWished: boolean },
): Factuality {
  if (effect === 'fact') return below
  if (isWished) return 'possible'
  return weaker(below, saying !== null && effect === 'negated' ? 'possible' : effect)
}

/** "demanded that Lind stop paying": that it is to end denies nothing, and leaves open whether it does. */
const endsAsWished = (tree: Tree, at: number, predicate: number, below: Factuality): boolean =>
  (below === 'negated' || below === 'past') &&
  ((isWish(tree, at) && ownFactuality(tree, predicate) !== below) || isBidden(tree, at))

/** "demanded that he leave", "seek to bar him"; "told the court that he had failed to" wishes nothing. */
function isWish(tree: Tree, at: number): boolean {
  if (!WISHES.has(tree.lemma(tree.tokens[at]!.head))) return false
  const { xpos } = tree.tokens[tree.child(at, 'aux', 'cop') ?? at]!
  return !tree.is(at, 'ccomp') || (xpos !== 'VBD' && xpos !== 'VBZ')
}

/** "urged Lind not to sell": who is told not to do something may do it all the same. */
const isBidden = (tree: Tree, at: number): boolean =>
  tree.is(at, 'xcomp') &&
  BIDDING.has(tree.lemma(tree.tokens[at]!.head)) &&
  tree.child(tree.tokens[at]!.head, 'obj', 'iobj', 'nsubj:pass') !== undefined

/** What the clause above lends: "wearing a suit, she showed no reaction" denies no suit. */
function moodOver(tree: Tree, at: number): Factuality {
  const { head } = tree.tokens[at]!
  const own = ownFactuality(tree, head)
  return own === 'negated' && tree.is(at, 'advcl') && at < head ? 'asserted' : own
}

function orSaidBehind(tree: Tree, predicate: number, { factuality, saying: above }: Standing): Standing {
  const standing = { factuality, saying: above }
  const saying =
    standing.saying === null ? (saidBehind(tree, predicate) ?? saidBeside(tree, predicate)) : null
  if (saying === null) return standing
  const effect = predicateEffect(tree.lemma(saying)) === 'possible' ? 'possible' : 'reported'
  return { factuality: weaker(standing.factuality, effect), saying }
}

/** "…, her aide told the Harbour Post": to whom it is told is no other thing that is said. */
const TOLD_TO = new Set(['tell', 'inform', 'assure'])

/** "Venn died at home, the Harbour Post reported": who says so stands behind the clause, and has nothing else to say. */
function saidBehind(tree: Tree, predicate: number): number | null {
  let top = predicate
  while (tree.tokens[top]!.head >= 0) top = tree.tokens[top]!.head
  // "The yard, critics say, burned": the analyser may hang the insertion on the subject.
  const saying = [top, ...tree.children(top, 'nsubj')]
    .flatMap(at => tree.children(at, 'parataxis'))
    .find(
      verb =>
        (verb > predicate || isSaidWithin(tree, { predicate, verb, top })) &&
        (SPEECH.has(tree.lemma(verb)) || isFinding(tree, verb)) &&
        tree.child(verb, 'nsubj') !== undefined &&
        tree.child(verb, 'ccomp', 'xcomp', 'mark', ...(TOLD_TO.has(tree.lemma(verb)) ? [] : ['obj'])) ===
          undefined &&
        tree.tokens[tree.subtree(verb)[0]! - 1]?.text !== '.',
    )
  return saying ?? null
}

/** ", investigators found": with nothing more; "so they complained to the board" is told of its own. */
const isFinding = (tree: Tree, verb: number): boolean =>
  FINDING.has(tree.lemma(verb)) && tree.child(verb, 'obl', 'advmod', 'cc', 'advcl') === undefined

/** "His client, he said, had lost the case and was leaving": between commas, of what follows with the same subject. */
function isSaidWithin(
  tree: Tree,
  { predicate, verb, top }: { readonly predicate: number; readonly verb: number; readonly top: number },
): boolean {
  const isBetween =
    tree.tokens[openingOf(tree, verb) - 1]?.text === ',' && tree.tokens[verb + 1]?.text === ','
  for (let at = predicate; at !== top; at = tree.tokens[at]!.head) {
    if (!isBetween || at < 0 || !tree.is(at, 'conj', 'xcomp', 'ccomp', 'advcl')) return false
    if (tree.is(at, 'conj') && tree.child(at, 'nsubj') !== undefined) return false
  }
  return isBetween
}

/** "As Venn told the Harbour Post, the port has closed": who says so stands in a clause with "as", on this one or above it. */
function saidBeside(tree: Tree, predicate: number): number | null {
  let below = -1
  for (let at = predicate; at >= 0; at = tree.tokens[at]!.head) {
    const saying = tree.children(at, 'advcl').find(verb => verb !== below && isSaidAs(tree, verb))
    if (saying !== undefined) return saying
    below = at
  }
  return null
}

const isSaidAs = (tree: Tree, verb: number): boolean =>
  tree.marker(verb) === 'as' &&
  SPEECH.has(tree.lemma(verb)) &&
  tree.child(verb, 'nsubj') !== undefined &&
  tree.child(verb, 'ccomp', 'xcomp') === undefined
