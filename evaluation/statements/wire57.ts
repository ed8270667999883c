/**
 * WiRe57 (Léchelle, Gotti and Langlais 2019): 57 sentences with all that they say as tuples.
 *
 * A prediction matches a gold tuple only where each of its three parts shares a word with the gold part, unless that is
 * wholly inferred. Precision and recall of a match are shares of words; inferred words of the gold do not count against
 * recall. Matches are taken one to one, the best F1 first.
 */
import { harmonicMean, scoreOf, type Score } from './counts.ts'
import type { OpenTriple } from './open-triples.ts'

interface Part {
  readonly words: readonly string[]
  /** "inf" of a word that the sentence does not hold. */
  readonly words_indexes: readonly unknown[]
}

export interface Wire57Tuple {
  readonly arg1: Part
  readonly rel: Part
  readonly arg2: Part
  readonly 'arg3+': readonly Part[]
}

export interface Wire57Item {
  readonly id: string
  readonly sent: string
  readonly tuples: readonly Wire57Tuple[]
}

/** Reads the gold file: documents by name, each a list of sentences. */
export const readWire57 = (file: string): Wire57Item[] =>
  Object.values(JSON.parse(file) as Record<string, Wire57Item[]>).flat()

/** Scores the triples of each sentence, in the order of the items. */
export function scoreWire57(
  items: readonly Wire57Item[],
  predictions: readonly (readonly OpenTriple[])[],
): Score {
  const counts = { right: 0, proposed: 0, wanted: 0, found: 0 }
  for (const [index, { tuples }] of items.entries()) {
    const predicted = predictions[index] ?? []
    const pairs = bestPairs(tuples.map(gold => predicted.map(triple => match(gold, triple))))
    counts.right += pairs.reduce((sum, [precision]) => sum + precision, 0)
    counts.found += pairs.reduce((sum, [, recall]) => sum + recall, 0)
    counts.proposed += predicted.length
    counts.wanted += tuples.length
  }
  return scoreOf(counts)
}

type Match = readonly [precision: number, recall: number]

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)
const isInferred = ({ words_indexes }: Part): boolean => words_indexes.every(index => index === 'inf')
const realWords = ({ words_indexes }: Part): number => words_indexes.filter(index => index !== 'inf').length

function match(gold: Wire57Tuple, { subject, relation, object, further }: OpenTriple): Match {
  const sum = { both: 0, predicted: 0, gold: 0 }
  for (const [part, text] of [
    [gold.arg1, subject],
    [gold.rel, relation],
    [gold.arg2, object],
  ] as const) {
    const words = wordsOf(text)
    const both = words.filter(word => part.words.includes(word)).length
    if (both === 0 && !isInferred(part)) return [0, 0]
    if (words.length === 0) continue
    sum.both += both
    sum.predicted += words.length
    sum.gold += realWords(part)
  }
  for (const [index, part] of gold['arg3+'].entries()) {
    const words = wordsOf(further[index] ?? '')
    sum.both += words.filter(word => part.words.includes(word)).length
    sum.predicted += words.length
    sum.gold += realWords(part)
  }
  return [sum.both / Math.max(1, sum.predicted), sum.both / Math.max(1, sum.gold)]
}

/** The matches that remain when each row and column is in one at most, the best F1 taken first. */
function bestPairs(matches: readonly (readonly Match[])[]): Match[] {
  const ranked = matches
    .flatMap((row, gold) => row.map((pair, column) => ({ gold, column, pair, f1: harmonicMean(...pair) })))
    .filter(({ f1 }) => f1 > 0)
    .toSorted((a, b) => b.f1 - a.f1)
  const rows = new Set<number>()
  const columns = new Set<number>()
  return ranked.flatMap(({ gold, column, pair }) => {
    if (rows.has(gold) || columns.has(column)) return []
    rows.add(gold)
    columns.add(column)
    return [pair]
  })
}
