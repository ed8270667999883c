/**
 * What the analyser hears. It gives every predicate a number, from -3 (did not happen) to 3 (happened), learnt from
 * people's answers (White et al. 2016). The words of the tree decide; where they say nothing, or leave it open, the number
 * does. Both bounds were chosen on the answers of its development part; the upper one is kept higher than those ask for, as a
 * maybe must not become a fact.
 */
import type { Factuality } from '@redthread/graph'

import type { Tree } from '../../tree.ts'
import { isOnCalendar } from './calendar.ts'
import { isVotedFor } from './results.ts'

/** Below it a clause that no word makes doubtful is no fact all the same: "the ship that comes next week". */
const SOUNDS_OPEN = 0.25
/** Above it what a word leaves open has come about: "was able to reach the crew". */
const SOUNDS_DONE = 2

/** Does the predicate sound as if it came about? */
export const soundsDone = (tree: Tree, predicate: number): boolean =>
  tree.tokens[predicate]!.factuality > SOUNDS_DONE

/** What the words say of a predicate, unless they say nothing and it sounds as if it had not come about. */
export function heard(tree: Tree, predicate: number, byWords: Factuality): Factuality {
  const told =
    (byWords === 'asserted' || byWords === 'reported') &&
    !isHeadline(tree, predicate) &&
    !isToldLater(tree, predicate) &&
    !isVotedFor(tree, predicate)
  if (!told || tree.tokens[predicate]!.factuality >= SOUNDS_OPEN) return byWords
  return isOnCalendar(tree, predicate) ? 'planned' : 'possible'
}

/** "Lindmar extend offer": in headlines, which end without a stop, the present tense tells what happened. */
function isHeadline(tree: Tree, predicate: number): boolean {
  const { sentence, xpos } = tree.tokens[predicate]!
  // "World Cup: Sweden win", behind a topic.
  if (
    !tree.is(predicate, 'root', 'parataxis', 'appos') ||
    !/^VB[PZ]?$/.test(xpos) ||
    tree.child(predicate, 'aux', 'mark') !== undefined
  )
    return false
  let last = predicate
  while (tree.tokens[last + 1]?.sentence === sentence) last++
  return tree.child(predicate, 'nsubj') !== undefined && !/^[.!?:;"”]$/.test(tree.tokens[last]!.text)
}

/** "who would later become president", "would often write to him": told from then on, or as a habit, it has come about. */
export const isToldLater = (tree: Tree, predicate: number): boolean =>
  tree.children(predicate, 'advmod').some(index => LATER.has(tree.tokens[index]!.text.toLowerCase())) &&
  tree.children(predicate, 'aux').some(index => /^(?:would|['’]d)$/i.test(tree.tokens[index]!.text))

const LATER = new Set(
  'later eventually subsequently ultimately soon sometimes often frequently regularly ordinarily occasionally'.split(
    ' ',
  ),
)
