/**
 * Fits what the tree shows of factuality and writes it where the product reads it:
 *
 *   node evaluation/analyser/fit-factuality.ts DATA
 *
 * DATA holds `uds-factuality/train.jsonl`. The network has learnt from the same answers and follows them far more closely
 * there than elsewhere, so the tree's share beside it was chosen on the development part, where from .25 to .35 all serve.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { cuesOf } from '../../packages/ingest/src/language/factuality-cues.ts'
import { closeLanguage } from '../../packages/ingest/src/language/index.ts'
import { treeOf } from '../../packages/ingest/src/tree.ts'
import { dataFolder, DataMissing } from '../data-folder.ts'
import { reader } from './reading.ts'
import { fitSparseLogistic, type Row } from './sparse-logistic.ts'
import { udsRecords, type UdsRecord } from './uds.ts'

const TARGET = new URL('../../models/english/factuality.json', import.meta.url)
const SHARE = 0.28
const RIDGE = 3
/** A cue seen less often says more of its sentences than of English. */
const LEAST_SEEN = 15
const AT_ONCE = 200

const records = udsRecords(dataFolder(resolve(process.argv[2] ?? '.'), 'train'))
if (records.length === 0) throw new DataMissing('uds-factuality/train.jsonl')
const predicates = await cuesAndAnswers(records)
await closeLanguage()

const names = frequentCues(predicates.map(({ cues }) => cues))
const numbers = new Map(names.map((name, at) => [name, at + 1]))
const rows = predicates.map(({ cues, value }): Row => ({
  present: [0, ...cues.flatMap(cue => numbers.get(cue) ?? [])],
  target: (value + 3) / 6,
}))
const [bias, ...weights] = fitSparseLogistic(rows, names.length + 1, RIDGE)
const rounded = Object.fromEntries(names.map((name, at) => [name, round(weights[at]!)]))
writeFileSync(TARGET, `${JSON.stringify({ share: SHARE, bias: round(bias!), weights: rounded }, null, 2)}\n`)
console.log(`${predicates.length} predicates, ${names.length} cues; written to ${TARGET.pathname}`)

async function cuesAndAnswers(all: readonly UdsRecord[]) {
  const found: { cues: readonly string[]; value: number }[] = []
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const part = all.slice(from, from + AT_ONCE)
    const { tokens } = await reader().gold(part.map(({ text }) => ({ words: text.split(' ') })))
    const tree = treeOf(tokens)
    let offset = 0
    for (const { text, targets } of part) {
      const start = offset
      offset += text.split(' ').length
      found.push(
        ...targets.map(({ span1: [at], label }) => ({ cues: cuesOf(tree, start + at), value: label })),
      )
    }
  }
  return found
}

function frequentCues(all: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const cue of all.flat()) counts.set(cue, (counts.get(cue) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= LEAST_SEEN)
    .map(([cue]) => cue)
    .toSorted()
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
