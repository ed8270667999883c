/**
 * Writes what the chains' network is trained on:
 *
 *   node evaluation/identity/write-chain-examples.ts DATA OUT
 *
 * DATA holds `gum/train` (trees and coreference). OUT becomes a folder of `examples.json` (names and counts), `alone.f32`,
 * `together.f32` (amounts, a row after the other) and `pairs.i32` (of each pair: question, mention, candidate, is it right).
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import type { Mentioned } from '../../packages/ingest/src/coreference/facts.ts'
import { analysis, closeLanguage, sentences } from '../../packages/ingest/src/language/index.ts'
import { mentions } from '../../packages/ingest/src/mentions/index.ts'
import { pipeline } from '../../packages/ingest/src/stage.ts'
import { dataFolder } from '../data-folder.ts'
import { articleOf } from '../statements/texts.ts'
import { chainExamples, type ChainExamples } from './chain-examples.ts'
import { goldChains, ontogumFiles } from './ontogum.ts'

const [data = '.', out = 'chain-examples'] = process.argv.slice(2)
const read = pipeline(sentences, analysis, mentions)
const all: ChainExamples[] = []
for (const { name, entities, text } of ontogumFiles(dataFolder(resolve(data), 'train'))) {
  const document = (await read({ article: articleOf(text, name) })) as Mentioned
  const examples = chainExamples(document, goldChains(name, entities, text))
  if (examples !== null) all.push(examples)
}
await closeLanguage()
write(resolve(out))

function write(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const pairs: number[] = []
  const together: Float32Array[] = []
  const questions: number[] = []
  let before = 0
  for (const { alone, asked } of all) {
    for (const { mention, candidates } of asked) {
      for (const { near, amounts, isRight } of candidates) {
        pairs.push(questions.length, before + mention, before + near, Number(isRight))
        together.push(amounts)
      }
      questions.push(before + mention)
    }
    before += alone.length
  }
  const names = all[0]?.names
  writeFileSync(join(folder, 'examples.json'), JSON.stringify({ ...names, mentions: before, questions }))
  writeFileSync(join(folder, 'pairs.i32'), Int32Array.from(pairs))
  writeFileSync(join(folder, 'together.f32'), joined(together))
  writeFileSync(join(folder, 'alone.f32'), joined(all.flatMap(({ alone }) => alone)))
}

function joined(rows: readonly Float32Array[]): Float32Array {
  const width = rows[0]?.length ?? 0
  const table = new Float32Array(rows.length * width)
  for (const [at, row] of rows.entries()) table.set(row, at * width)
  return table
}
