/** Which word of one name answers to which word of the other. */
import { skeletonOf } from '@redthread/graph'

import { shortFormsAgree } from '../short-forms.ts'
import { BY_SOUND, wordDistance } from './word-distance.ts'
import type { NameWord } from './words.ts'

/** How two words agree, best first. */
export type Agreement = 'same' | 'sound' | 'short form' | 'initial' | 'alike' | 'other'

export interface WordPair {
  readonly a: number
  readonly b: number
  /** 0 for the same word, 1 for one that has nothing of the other. */
  readonly cost: number
  /** Letters that have to change. */
  readonly edits: number
  readonly how: Agreement
}

export interface Alignment {
  readonly pairs: readonly WordPair[]
  /** Indexes of words that have no answer. */
  readonly loneA: readonly number[]
  readonly loneB: readonly number[]
  /** One name is the initials of the other; no words are paired. */
  readonly isAcronym: boolean
}

/** Words that differ more than this have nothing to do with each other. */
const MOST_COST = 0.65

/**
 * Pairs words, the most alike first; of equals those that stand at the same place. `fromAbjad`: one name was written
 * without its vowels.
 */
export function align(a: readonly NameWord[], b: readonly NameWord[], fromAbjad: boolean): Alignment {
  const all = a.flatMap((one, at) =>
    b.map((two, other) => ({ a: at, b: other, ...compareWords(one, two, fromAbjad) })),
  )
  const away = ({ a: at, b: other }: WordPair) =>
    Math.abs(at - other) + Math.abs(a.length - at - (b.length - other))
  const sorted = all
    .filter(({ cost }) => cost <= MOST_COST)
    .toSorted((x, y) => x.cost - y.cost || away(x) - away(y) || x.a - y.a || x.b - y.b)
  const [usedA, usedB] = [new Set<number>(), new Set<number>()]
  const pairs = sorted.filter(pair => {
    if (usedA.has(pair.a) || usedB.has(pair.b)) return false
    usedA.add(pair.a)
    usedB.add(pair.b)
    return true
  })
  return {
    pairs: pairs.toSorted((x, y) => x.a - y.a),
    loneA: [...a.keys()].filter(at => !usedA.has(at)),
    loneB: [...b.keys()].filter(at => !usedB.has(at)),
    isAcronym: false,
  }
}

type Likeness = Pick<WordPair, 'cost' | 'edits' | 'how'>

const SAME: Likeness = { cost: 0, edits: 0, how: 'same' }
const APART: Likeness = { cost: 1, edits: 2, how: 'other' }

/** How alike two words are. Symmetric. */
export function compareWords(one: NameWord, two: NameWord, fromAbjad: boolean): Likeness {
  if (one.text === two.text) return SAME
  return (
    exactly(one, two) ?? (fromAbjad ? bySkeleton(one, two) : (byKnowledge(one, two) ?? byLetters(one, two)))
  )
}

/** Numbers, initials and abbreviations agree or do not. */
function exactly(one: NameWord, two: NameWord): Likeness | null {
  if (one.number !== null || two.number !== null) return one.number === two.number ? SAME : APART
  if (one.isInitial || two.isInitial)
    return one.text[0] === two.text[0] ? { cost: 0.1, edits: 0, how: 'initial' } : APART
  return one.isBrief && two.isBrief ? APART : null
}

const byKnowledge = (one: NameWord, two: NameWord): Likeness | null =>
  shortFormsAgree(one.text, two.text) ? { cost: 0.1, edits: 0.5, how: 'short form' } : null

/** The mean of what the letters and the sounds say; of one sound, hardly anything. */
function byLetters(one: NameWord, two: NameWord): Likeness {
  const edits = wordDistance(one.text, two.text)
  if (one.sound === two.sound)
    return { cost: Math.min(0.1, 0.05 * edits), edits: Math.min(edits, 0.5), how: 'sound' }
  const heard = wordDistance(one.sound, two.sound, BY_SOUND)
  const written = edits / Math.max(one.text.length, two.text.length)
  const cost = Math.min(1, (written + heard / Math.max(one.sound.length, two.sound.length)) / 2)
  return { cost, edits: (edits + heard) / 2, how: cost <= 0.35 ? 'alike' : 'other' }
}

function bySkeleton(one: NameWord, two: NameWord): Likeness {
  const [a, b] = [skeletonOf(one.text), skeletonOf(two.text)]
  if (a === b) return { cost: 0.1, edits: 0.5, how: 'sound' }
  const edits = wordDistance(a, b)
  const cost = 0.1 + (0.9 * edits) / Math.max(a.length, b.length, 1)
  return { cost, edits, how: cost <= 0.4 ? 'alike' : 'other' }
}
