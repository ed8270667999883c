/**
 * Did it happen? The analyser's answers beside those of Universal Decompositional Semantics (White et al. 2016, Rudinger
 * et al. 2018): predicates of EWT, -3 (certainly not) to 3 (certainly).
 */
import type { DataFolder } from '../data-folder.ts'
import type { Measure, Section } from '../report.ts'
import { meanError, type Pair, pearson } from './factuality-scores.ts'
import type { Reader } from './reading.ts'
import type { TreebankSentence } from './treebank.ts'
import { ewt } from './trees.ts'
import { udsRecords } from './uds.ts'

interface Target {
  readonly isNegated: boolean
  readonly network: Pair
  readonly corrected: Pair
}

/** Overall, and on the predicates that the gold tree has under a negation. */
export async function factualitySections(data: DataFolder, { gold }: Reader): Promise<Section[]> {
  const records = udsRecords(data)
  if (records.length === 0) return []
  const words = records.map(({ text }) => text.split(' '))
  const { factuality } = await gold(words.map(each => ({ words: each })))
  const trees = new Map(ewt(data).flatMap(({ sentences }) => sentences.map(each => [textOf(each), each])))
  let offset = 0
  const targets = records.flatMap(({ text, targets: annotated }, index): Target[] => {
    const start = offset
    offset += words[index]!.length
    const tree = trees.get(text)
    return annotated.map(({ span1: [at], label }) => ({
      isNegated: tree !== undefined && isNegated(tree, at),
      network: [factuality.network[start + at]!, label],
      corrected: [factuality.corrected[start + at]!, label],
    }))
  })
  return [
    section('UDS, factuality', targets, 0.82),
    section(
      'UDS, factuality of negated predicates',
      targets.filter(each => each.isNegated),
      0.65,
    ),
  ]
}

const textOf = ({ words }: TreebankSentence): string => words.map(({ form }) => form).join(' ')

/** Has it a "not" or "never" of its own, or a subject with "no"? */
export function isNegated({ words }: TreebankSentence, at: number): boolean {
  const below = (head: number) => [...words.keys()].filter(word => words[word]!.head === head)
  const form = (word: number) => words[word]!.form.toLowerCase()
  return below(at).some(
    word =>
      /^(?:not|n['’]t|nt|never)$/.test(form(word)) ||
      (words[word]!.deprel.startsWith('nsubj') && below(word).some(under => form(under) === 'no')),
  )
}

function section(title: string, targets: readonly Target[], least: number): Section {
  const [network, corrected] = [targets.map(each => each.network), targets.map(each => each.corrected)]
  const overall: Measure = {
    name: 'corrected by the tree, Pearson r',
    value: pearson(corrected),
    mark: { least },
  }
  return {
    title,
    measures: [
      { name: 'predicates', value: targets.length, digits: 0 },
      { name: 'network, Pearson r', value: pearson(network) },
      { name: 'network, mean absolute error', value: meanError(network) },
      overall,
      { name: 'corrected by the tree, mean absolute error', value: meanError(corrected) },
    ],
  }
}
