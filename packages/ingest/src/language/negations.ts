/**
 * Kinds of negation, and what annotators hold of what is negated so: the mean of their answers to "did it happen?"
 * (-3 to 3) in the training part of Universal Decompositional Semantics (White et al. 2016). A sentence that says "did
 * not" tells of something past, and many answer for that; what "will not" happen hardly anyone thinks happened. The
 * first kind that fits decides. `analyser` in evaluation/ measures what this is worth.
 */
import type { Tree } from '../tree.ts'

export interface Negation {
  readonly name: string
  readonly why: string
  readonly mean: number
  readonly holds: (negated: Negated) => boolean
  /** A sentence, and the predicate in it that is negated so. */
  readonly example: readonly [sentence: string, predicate: string]
}

/** A predicate with what negates it, and its auxiliaries; words in lower case. */
export interface Negated {
  readonly by: ReadonlySet<string>
  readonly helpers: ReadonlySet<string>
  readonly hasSubject: boolean
}

export const NEGATIONS: readonly Negation[] = [
  {
    name: 'no such subject',
    why: '"No one came" denies as well, but says less than "not" of the deed itself.',
    mean: -0.9,
    holds: ({ by }) => by.has('no'),
    example: ['No minister came.', 'came'],
  },
  {
    name: 'order',
    why: 'What is forbidden is not expected to happen.',
    mean: -1.05,
    holds: ({ helpers, hasSubject }) => helpers.has('do') && !hasSubject,
    example: ['Do not sign the treaty.', 'sign'],
  },
  {
    name: 'future',
    why: 'Nothing has happened yet, nor is it going to.',
    mean: -1.5,
    holds: hasHelper('will', 'wo', "'ll", '’ll', 'shall'),
    example: ['The minister will not resign.', 'resign'],
  },
  {
    name: 'inability',
    why: 'What could not be done was at times tried.',
    mean: -0.52,
    holds: hasHelper('can', 'ca'),
    example: ['The crew can not leave.', 'leave'],
  },
  {
    name: 'other modal',
    why: 'What would or should not happen stays in thought.',
    mean: -0.75,
    holds: hasHelper('would', 'could', 'should', 'may', 'might', 'must', "'d", '’d'),
    example: ['The council would not vote.', 'vote'],
  },
  {
    name: 'never',
    why: 'It is denied for all time, which the network takes for a mere adverb.',
    mean: -0.04,
    holds: ({ by }) => by.has('never'),
    example: ['The ship never sailed.', 'sailed'],
  },
  {
    name: 'past',
    why: 'Something past is told of, in the negative.',
    mean: 0.58,
    holds: hasHelper('did', 'was', 'were', 'had'),
    example: ['The police did not attack.', 'attack'],
  },
  {
    name: 'perfect',
    why: 'Up to now it has not come about.',
    mean: -0.75,
    holds: hasHelper('has', 'have', "'ve", '’ve'),
    example: ['The harbour has not reopened.', 'reopened'],
  },
  {
    name: 'present',
    why: 'States and habits are negated by "do not" and "is not".',
    mean: 0.18,
    holds: ({ helpers }) => helpers.size > 0,
    example: ['The ships do not sail.', 'sail'],
  },
  {
    name: 'bare',
    why: 'Infinitives and participles tell of no time.',
    mean: -0.18,
    holds: () => true,
    example: ['The minister left, not knowing the outcome.', 'knowing'],
  },
]

function hasHelper(...words: string[]) {
  return ({ helpers }: Negated): boolean => words.some(word => helpers.has(word))
}

const NEGATIVE = /^(?:not|n['’]t|nt|never)$/

/** What negates a predicate by its tree: "not" or "never" of its own, or a subject with "no"; null where nothing does. */
export function negatedAt(tree: Tree, predicate: number): Negated | null {
  const word = (token: number) => tree.tokens[token]!.text.toLowerCase()
  const subjects = tree.children(predicate, 'nsubj')
  const own = tree
    .children(predicate)
    .map(word)
    .filter(text => NEGATIVE.test(text))
  const denied = subjects
    .flatMap(subject => tree.children(subject))
    .map(word)
    .filter(text => text === 'no')
  if (own.length + denied.length === 0) return null
  return {
    by: new Set(own.length > 0 ? own : denied),
    helpers: new Set(tree.children(predicate, 'aux', 'cop').map(word)),
    hasSubject: subjects.length > 0,
  }
}
