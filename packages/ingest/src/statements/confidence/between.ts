/** What lies between the ends of a statement in the tree: the fewer steps and the surer each, the better it was read. */
import type { Tree } from '../../tree.ts'
import type { Candidate } from '../candidate.ts'
import type { Reading } from '../reading.ts'
import type { Feature } from './feature.ts'

const FAR = 4
/** How sure the analyser is of the least sure step. Nine in ten statements below the last were misread. */
const SURE = { all: 0.99, most: 0.8, some: 0.5 }

export const BETWEEN: readonly Feature[] = [
  {
    name: 'ends are one step apart',
    why: 'One end hangs on the other: there is little to misread.',
    applies: (reading, candidate) => candidate.object !== null && stepsApart(reading, candidate) === 1,
  },
  {
    name: 'ends are many steps apart',
    why: 'Each step is one more that may be wrong, and one more that the statement leaves out.',
    applies: (reading, candidate) => stepsApart(reading, candidate) >= FAR,
  },
  {
    name: 'a step is not wholly sure',
    why: 'Of nearly all words the analyser is wholly sure what they hang on.',
    applies: (reading, candidate) => leastSure(reading, candidate) < SURE.all,
  },
  {
    name: 'a step is unsure',
    why: 'What the word hangs on was a near thing.',
    applies: (reading, candidate) => leastSure(reading, candidate) < SURE.most,
  },
  {
    name: 'a step is a guess',
    why: 'It might as well hang on another.',
    applies: (reading, candidate) => leastSure(reading, candidate) < SURE.some,
  },
]

/** How many steps lead from one end to the other; members of a list stand where its first does. */
const stepsApart = (reading: Reading, candidate: Candidate): number =>
  stepsBetween(reading, candidate).filter(at => !reading.tree.is(at, 'conj', 'appos')).length

/** How sure the analyser is of the least sure step between the ends, 0 to 1. */
function leastSure(reading: Reading, candidate: Candidate): number {
  const { tokens } = reading.tree
  return Math.min(1, ...stepsBetween(reading, candidate).map(at => tokens[at]!.certainty))
}

/** The tokens whose arcs lead from one end to the other; to the word that says it, where there is no other end. */
function stepsBetween({ tree }: Reading, { subject, object, anchor }: Candidate): readonly number[] {
  const [from, to] = [upwards(tree, subject), upwards(tree, object ?? anchor)]
  const shared = from.find(at => to.includes(at))
  return [from, to].flatMap(way => (shared === undefined ? way : way.slice(0, way.indexOf(shared))))
}

function upwards(tree: Tree, token: number): readonly number[] {
  const way: number[] = []
  for (let at = token; at >= 0; at = tree.tokens[at]!.head) way.push(at)
  return way
}
