/**
 * Tags and trees by the rules of the CoNLL 2018 shared task (Zeman et al. 2018): words are aligned by their characters,
 * and one that is not aligned is wrong in all. Where the words were given, all are aligned, and F1 is the share that is
 * right. Labels count without subtypes. Punctuation counts, but for CLAS, which is of content words alone.
 */
import { aligned, spansOf, type Spans } from './alignment.ts'
import { agreement, sum, type Tally } from './tally.ts'
import type { TreebankDocument, Word } from './treebank.ts'

export const TREE_MEASURES = ['tokens', 'sentences', 'words', 'upos', 'xpos', 'uas', 'las', 'clas'] as const

export type TreeScores = Readonly<Record<(typeof TREE_MEASURES)[number], Tally>>

/** Function words and punctuation, which CLAS leaves out. */
const NO_CONTENT = new Set(['aux', 'cop', 'mark', 'det', 'clf', 'case', 'cc', 'punct'])

/**
 * Scores one document against its gold.
 *
 * @throws {TextsDiffer} where the two have not the same characters
 */
export function treeScores(gold: TreebankDocument, system: TreebankDocument): TreeScores {
  const [golden, found] = [spansOf(gold), spansOf(system)]
  const pairs = aligned(golden, found)
  const goldOf = new Map(pairs.map(([g, s]) => [s, g]))
  const sides: Sides = {
    gold: nodesOf(golden, head => head),
    system: nodesOf(found, head => goldOf.get(head) ?? 'not aligned'),
    pairs,
  }
  return {
    tokens: agreement(golden.tokens, found.tokens),
    sentences: agreement(golden.sentences, found.sentences),
    words: tally(sides, () => ''),
    upos: tally(sides, ({ word }) => word.upos),
    xpos: tally(sides, ({ word }) => word.xpos),
    uas: tally(sides, ({ head }) => head),
    las: tally(sides, labelled),
    clas: tally(sides, labelled, ({ label }) => !NO_CONTENT.has(label)),
  }
}

/** The scores of several documents as one. */
export const treeTotal = (scores: readonly TreeScores[]): TreeScores =>
  Object.fromEntries(
    TREE_MEASURES.map(measure => [measure, sum(scores.map(score => score[measure]))]),
  ) as TreeScores

interface Node {
  readonly word: Word
  readonly label: string
  /** The head, as the gold counts its words. */
  readonly head: string
}

const labelled = ({ head, label }: Node): string => `${head} ${label}`

interface Sides {
  readonly gold: readonly Node[]
  readonly system: readonly Node[]
  readonly pairs: readonly (readonly [gold: number, system: number])[]
}

const nodesOf = ({ words }: Spans, goldOf: (head: number) => number | string): Node[] =>
  words.map(({ word, head }) => ({
    word,
    label: word.deprel.split(':', 1)[0]!,
    head: head < 0 ? 'root' : String(goldOf(head)),
  }))

function tally(
  { gold, system, pairs }: Sides,
  key: (node: Node) => string,
  counts: (node: Node) => boolean = () => true,
): Tally {
  const right = pairs.filter(([g, s]) => counts(gold[g]!) && key(gold[g]!) === key(system[s]!))
  return { gold: gold.filter(counts).length, system: system.filter(counts).length, right: right.length }
}
