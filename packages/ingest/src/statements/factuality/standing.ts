/** How the clause of a predicate stands to the facts: its own words, then everything above it. Knows no relations. */
import type { Factuality } from '@redthread/graph'

import type { Tree } from '../../tree.ts'
import { climb, type Step } from './climb.ts'
import { SPEECH, WISHES } from './embedders.ts'
import { heard } from './hearing.ts'
import { weaker } from './order.ts'
import { ownFactuality } from './own-words.ts'

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

/** The same by its words alone; `affirmed`: they say outright that it came about. */
export function standingByWords(tree: Tree, predicate: number): Standing & { readonly affirmed: boolean } {
  let factuality: Factuality = ownFactuality(tree, predicate)
  let saying: number | null = null
  let carriesMood = true
  let affirmed = false
  for (let at = predicate; tree.tokens[at]!.head >= 0; at = tree.tokens[at]!.head) {
    const step = climb(tree, at, carriesMood)
    const isWished = endsAsWished(tree, at, predicate, factuality)
    factuality = under(step, factuality, { saying, isWished })
    saying ??= step.saying
    affirmed ||= step.affirms ?? false
    carriesMood &&= step.carriesMood
    if (step.isAside) return { factuality, saying, affirmed }
    if (carriesMood && step.inherits) factuality = weaker(factuality, moodOver(tree, at))
  }
  return { ...orSaidBehind(tree, predicate, { factuality, saying }), affirmed }
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
  WISHES.has(tree.lemma(tree.tokens[at]!.head)) &&
  ownFactuality(tree, predicate) !== below

/** What the clause above lends: "wearing a suit, she showed no reaction" denies no suit. */
function moodOver(tree: Tree, at: number): Factuality {
  const { head } = tree.tokens[at]!
  const own = ownFactuality(tree, head)
  return own === 'negated' && tree.is(at, 'advcl') && at < head ? 'asserted' : own
}

function orSaidBehind(tree: Tree, predicate: number, standing: Standing): Standing {
  const saying =
    standing.saying === null ? (saidBehind(tree, predicate) ?? saidBeside(tree, predicate)) : null
  return saying === null ? standing : { factuality: weaker(standing.factuality, 'reported'), saying }
}

/** "…, her aide told the Harbour Post": to whom it is told is no other thing that is said. */
const TOLD_TO = new Set(['tell', 'inform', 'assure'])

/** "Venn died at home, the Harbour Post reported": who says so stands behind the clause, and has nothing else to say. */
function saidBehind(tree: Tree, predicate: number): number | null {
  let top = predicate
  while (tree.tokens[top]!.head >= 0) top = tree.tokens[top]!.head
  const saying = tree
    .children(top, 'parataxis')
    .find(
      verb =>
        verb > predicate &&
        SPEECH.has(tree.lemma(verb)) &&
        tree.child(verb, 'nsubj') !== undefined &&
        tree.child(verb, 'ccomp', 'xcomp', 'mark', ...(TOLD_TO.has(tree.lemma(verb)) ? [] : ['obj'])) ===
          undefined &&
        tree.tokens[tree.subtree(verb)[0]! - 1]?.text !== '.',
    )
  return saying ?? null
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
