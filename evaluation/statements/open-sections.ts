/** Open information extraction, with all clauses: also those that the graph leaves out. */
import { statementLines, type Document } from '../../packages/ingest/src/index.ts'
import type { Section } from '../report.ts'
import type { EvaluationOptions } from '../subject.ts'
import { readBenchie, scoreBenchie } from './benchie.ts'
import { readCarb, scoreCarb } from './carb.ts'
import type { Score } from './counts.ts'
import { triplesOf } from './open-triples.ts'
import { PUBLISHED } from './published.ts'
import { fromEach } from './texts.ts'
import { readWire57, scoreWire57 } from './wire57.ts'

const open = (document: Document) => triplesOf(statementLines(document, { allClauses: true }))

const threeOf = ({ precision, recall, f1 }: Score, published: Readonly<Record<string, number>> = {}) => [
  { name: 'precision', value: precision },
  { name: 'recall', value: recall },
  { name: 'F1', value: f1, published },
]

export async function carb({ data, split }: EvaluationOptions): Promise<Section[]> {
  const file = data.read('carb/{split}.tsv')
  if (file === null) return []
  const items = readCarb(file)
  const score = scoreCarb(items, await fromEach(items, ({ sentence }) => sentence, open))
  const auc = { name: 'AUC', value: score.auc, published: PUBLISHED['carbAuc']![split] }
  return [{ title: 'CaRB, all clauses', measures: [...threeOf(score, PUBLISHED['carbF1']![split]), auc] }]
}

export async function benchie({ data, split }: EvaluationOptions): Promise<Section[]> {
  const file = data.read('benchie/{split}.txt')
  if (file === null) return []
  const items = readBenchie(file)
  const score = scoreBenchie(items, await fromEach(items, ({ sentence }) => sentence, open))
  const [precision, recall, f1] = threeOf(score, PUBLISHED['benchie']![split])
  return [
    {
      title: 'BenchIE, all clauses, facts told exactly',
      measures: [precision!, recall!, { ...f1!, mark: { least: 0.35 } }],
    },
  ]
}

export async function wire57({ data, split }: EvaluationOptions): Promise<Section[]> {
  const file = data.read('wire57/{split}.json')
  if (file === null) return []
  const items = readWire57(file)
  const score = scoreWire57(items, await fromEach(items, ({ sent }) => sent, open))
  return [{ title: 'WiRe57, all clauses', measures: threeOf(score, PUBLISHED['wire57']![split]) }]
}
