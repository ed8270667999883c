/** Verbs that help an infinitive as auxiliaries do: "has to", "is going to", "used to". */
import type { Tree } from '../../tree.ts'
import type { Effect } from './embedders.ts'

interface SemiAuxiliary {
  readonly lemma: string
  readonly tags: readonly string[]
  /** The adverb that it needs beside it. */
  readonly adverb?: string
  readonly effect: Effect
  readonly why: string
  readonly example: readonly [sentence: string, statement: string]
}

/** The first that fits decides. */
export const SEMI_AUXILIARIES: readonly SemiAuxiliary[] = [
  {
    lemma: 'have',
    tags: ['VBZ', 'VBP', 'VBD', 'VB'],
    adverb: 'yet',
    effect: 'negated',
    why: 'What is yet to be done has not been done.',
    example: ['Mara Venn has yet to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [negated]'],
  },
  {
    lemma: 'have',
    tags: ['VBZ', 'VBP', 'VB', 'VBG'],
    effect: 'possible',
    why: 'A duty is no deed.',
    example: ['Mara Venn has to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
  },
  {
    lemma: 'have',
    tags: ['VBD', 'VBN'],
    effect: 'fact',
    why: 'Who had to do something did it.',
    example: ['Mara Venn had to meet Oskar Lind.', 'Mara Venn MET Oskar Lind'],
  },
  {
    lemma: 'go',
    tags: ['VBG'],
    effect: 'planned',
    why: 'What is going to happen is to come.',
    example: ['Mara Venn is going to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [planned]'],
  },
  {
    lemma: 'use',
    tags: ['VBD'],
    effect: 'past',
    why: 'What used to be is no more.',
    example: ['Mara Venn used to work for Oskar Lind.', 'Mara Venn EMPLOYED_BY Oskar Lind [past]'],
  },
]

/** What a semi-auxiliary does to its infinitive; undefined where the governor is none. */
export function semiAuxiliaryEffect(tree: Tree, infinitive: number): Effect | undefined {
  const { head, xpos, dep } = tree.tokens[infinitive]!
  if (dep !== 'xcomp' || xpos !== 'VB') return undefined
  const governor = tree.tokens[head]!
  return SEMI_AUXILIARIES.find(
    ({ lemma, tags, adverb }) =>
      governor.lemma === lemma &&
      tags.includes(governor.xpos) &&
      (adverb === undefined || tree.children(head, 'advmod').some(index => tree.lemma(index) === adverb)),
  )?.effect
}
