/**
 * CaRB (Bhardwaj, Aggarwal and Mausam 2019): open triples, matched word by word.
 *
 * A prediction matches a gold tuple by the words that relation, first and further arguments share, each in its own
 * place, and not at all where the relations share none; a predicted "be" stands for any of its forms, and after a verb
 * of saying the arguments may be turned round. Recall takes the best prediction for each gold tuple, several of them
 * the same if need be; precision pairs one to one, the best pair first. Every confidence is a threshold: F1 is the best
 * of them, AUC the area under the curve (trapezoids, from precision 1 at recall 0).
 */
import { harmonicMean, type Score } from './counts.ts'
import type { OpenTriple } from './open-triples.ts'

export interface CarbTuple {
  readonly relation: string
  readonly args: readonly string[]
}

export interface CarbItem {
  readonly sentence: string
  readonly tuples: readonly CarbTuple[]
}

export interface CarbScore extends Score {
  readonly auc: number
}

/** Reads the gold file: sentence, relation, then arguments, parted by tabs, a tuple a line. */
export function readCarb(file: string): CarbItem[] {
  const bySentence = new Map<string, CarbTuple[]>()
  for (const line of file.split(/\r?\n/).filter(text => text.trim() !== '')) {
    const [sentence = '', relation = '', ...args] = line.split('\t').map(column => column.trim())
    // What begins with "C: " is the context of the tuple, and no part of it.
    const tuple = { relation, args: args.filter(argument => argument !== '' && !argument.includes('C: ')) }
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), tuple])
  }
  return [...bySentence].map(([sentence, tuples]) => ({ sentence, tuples }))
}

/** Scores the predictions of each sentence, in the order of the items. */
export function scoreCarb(
  items: readonly CarbItem[],
  predictions: readonly (readonly OpenTriple[])[],
): CarbScore {
  const sentences = items.map(({ tuples }, index) => {
    const predicted = predictions[index] ?? []
    return { predicted, matches: tuples.map(gold => predicted.map(triple => match(gold, triple))) }
  })
  const thresholds = [...new Set(predictions.flat().map(({ confidence }) => confidence))].toSorted(
    (a, b) => a - b,
  )
  const curve = thresholds.map(threshold => pointAt(sentences, threshold))
  const best = curve.reduce<Score>((top, point) => (point.f1 > top.f1 ? point : top), NOTHING)
  return { ...best, auc: areaUnder([...curve, { precision: 1, recall: 0 }]) }
}

const NOTHING: Score = { precision: 0, recall: 0, f1: 0 }

/** Shares of the words of a prediction and of a gold tuple that match: precision, recall. */
type Match = readonly [precision: number, recall: number]

interface Matched {
  readonly predicted: readonly OpenTriple[]
  readonly matches: readonly (readonly Match[])[]
}

const SAYING = ['said', 'told', 'added', 'adds', 'says']

function match(gold: CarbTuple, triple: OpenTriple): Match {
  const [first = '', ...rest] = gold.args
  const wanted = [gold.relation, first, rest.join(' ')]
  const behind = [triple.object, ...triple.further].join(' ')
  const straight = wordMatch(wanted, [triple.relation, triple.subject, behind])
  if (!SAYING.some(verb => gold.relation.includes(verb))) return straight
  const turned = wordMatch(wanted, [triple.relation, behind, triple.subject])
  return turned[0] > straight[0] || (turned[0] === straight[0] && turned[1] > straight[1]) ? turned : straight
}

function wordMatch(wanted: readonly string[], proposed: readonly string[]): Match {
  const [relation = 0, ...others] = wanted.map((text, part) =>
    shared(wordsOf(text), wordsOf(proposed[part] ?? ''), part === 0),
  )
  if (relation === 0) return [0, 0]
  const both = others.reduce((sum, count) => sum + count, relation)
  return [both / lengthOf(proposed), both / lengthOf(wanted)]
}

const BE = new Set(['be', 'is', 'am', 'are', 'was', 'were', 'been', 'being'])
const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)
const lengthOf = (parts: readonly string[]): number => parts.flatMap(wordsOf).length

/** How many words two lists share, each counted once. */
function shared(gold: readonly string[], predicted: readonly string[], isRelation: boolean): number {
  const left = [...predicted]
  let count = 0
  for (const word of gold) {
    const at = left.indexOf(word)
    if (at >= 0) {
      left.splice(at, 1)
      count += 1
    }
  }
  return count + (isRelation && left.includes('be') && gold.some(word => BE.has(word)) ? 1 : 0)
}

function pointAt(sentences: readonly Matched[], threshold: number): Score {
  const sum = { precision: 0, proposed: 0, recall: 0, wanted: 0 }
  for (const { predicted, matches } of sentences) {
    const kept = [...predicted.keys()].filter(index => predicted[index]!.confidence >= threshold)
    sum.precision += oneToOne(matches, kept)
    sum.proposed += kept.length
    sum.recall += matches.reduce((all, row) => all + Math.max(0, ...kept.map(column => row[column]![1])), 0)
    sum.wanted += matches.length
  }
  const precision = sum.proposed === 0 ? 1 : sum.precision / sum.proposed
  const recall = sum.wanted === 0 ? 0 : sum.recall / sum.wanted
  return { precision, recall, f1: harmonicMean(precision, recall) }
}

/** The sum of precisions, each prediction and each gold tuple in one pair at most: the best pair is taken first. */
function oneToOne(matches: readonly (readonly Match[])[], columns: readonly number[]): number {
  const pairs = matches
    .flatMap((row, gold) => columns.map(column => ({ gold, column, precision: row[column]![0] })))
    .toSorted((a, b) => b.precision - a.precision)
  const used = { gold: new Set<number>(), column: new Set<number>() }
  let sum = 0
  for (const { gold, column, precision } of pairs) {
    if (used.gold.has(gold) || used.column.has(column)) continue
    used.gold.add(gold)
    used.column.add(column)
    sum += precision
  }
  return sum
}

function areaUnder(curve: readonly { readonly precision: number; readonly recall: number }[]): number {
  const slices = curve.slice(1).map((point, index) => {
    const before = curve[index]!
    return ((before.recall - point.recall) * (before.precision + point.precision)) / 2
  })
  return slices.reduce((sum, slice) => sum + slice, 0)
}
