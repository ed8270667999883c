/** Why a score is what it is, in words that the review queue shows. */
import type { Agreement, Alignment } from './alignment.ts'
import { type Compared, otherGeneration, otherNumber } from './evidence.ts'

export type NameReason =
  | 'same words'
  | 'same words in another order'
  | 'sounds alike'
  | 'short form'
  | 'initial'
  | 'spelled alike'
  | 'hardly alike'
  | 'words left out'
  | 'initials of its words'
  | 'other legal form'
  | 'another word'
  | 'another number'
  | 'another generation'
  | 'names change places'

const OF_PAIRS: readonly (readonly [NameReason, readonly Agreement[]])[] = [
  ['sounds alike', ['sound']],
  ['short form', ['short form']],
  ['initial', ['initial']],
  ['spelled alike', ['alike']],
  ['hardly alike', ['other']],
]

/** The reasons, those of the words first; none where nothing answers to anything. */
export function reasonsFor(compared: Compared): NameReason[] {
  const { one, two, alignment } = compared
  if (alignment.isAcronym) return ['initials of its words']
  const hows = new Set(alignment.pairs.map(({ how }) => how))
  const ofPairs = OF_PAIRS.filter(([, agreements]) => agreements.some(how => hows.has(how))).map(
    ([reason]) => reason,
  )
  const otherForm: NameReason[] = one.forms.join() === two.forms.join() ? [] : ['other legal form']
  return [...sameWords(alignment), ...ofPairs, ...against(compared), ...otherForm]
}

function sameWords({ pairs, loneA, loneB }: Alignment): NameReason[] {
  if (loneA.length + loneB.length > 0 || pairs.some(({ how }) => how !== 'same')) return []
  const inOrder = pairs.every(({ b }, at) => b >= (pairs[at - 1]?.b ?? 0))
  return [inOrder ? 'same words' : 'same words in another order']
}

function against(compared: Compared): NameReason[] {
  const { alignment, evidence } = compared
  const turned: NameReason[] = evidence.turned === 1 ? ['names change places'] : []
  if (otherNumber(compared)) return [...turned, 'another number']
  if (otherGeneration(compared)) return [...turned, 'another generation']
  if (evidence.clash === 1) return [...turned, 'another word']
  return alignment.loneA.length + alignment.loneB.length === 0 ? turned : [...turned, 'words left out']
}
