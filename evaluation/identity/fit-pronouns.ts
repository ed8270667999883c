/**
 * Fits the weights of the pronoun ranker and writes them where the product reads them:
 *
 *   node evaluation/identity/fit-pronouns.ts DATA
 *
 * DATA holds `gum/train` (trees and coreference) and `gap/development.tsv`. Pronouns of persons are fitted to both, the
 * others to GUM alone; thresholds are chosen on GUM. GAP's pronouns follow others of their passage, which are linked by
 * the weights that are there already: run it twice after the features have changed.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

import type { Mentioned } from '../../packages/ingest/src/coreference/facts.ts'
import { ownRanker } from '../../packages/ingest/src/coreference/pronoun-ranker.ts'
import { analysis, closeLanguage, sentences } from '../../packages/ingest/src/language/index.ts'
import { mentions } from '../../packages/ingest/src/mentions/index.ts'
import { pipeline } from '../../packages/ingest/src/stage.ts'
import { dataFolder, DataMissing } from '../data-folder.ts'
import { articleOf } from '../statements/texts.ts'
import { parseGap } from './gap.ts'
import { goldChains, ontogumFiles } from './ontogum.ts'
import { gapExample, gumExamples } from './pronoun-examples.ts'
import { type FitExample, fitPronouns } from './pronoun-fit.ts'

const TARGET = new URL('../../models/english/pronouns.json', import.meta.url)

const data = dataFolder(resolve(process.argv[2] ?? '.'), 'train')
const read = pipeline(sentences, analysis, mentions)
const mentioned = async (text: string, id: string) =>
  (await read({ article: articleOf(text, id) })) as Mentioned

const examples = [...(await ofGum()), ...(await ofGap())]
await closeLanguage()
writeFileSync(TARGET, `${JSON.stringify(fitPronouns(examples), null, 2)}\n`)
console.log(`${examples.length} pronouns; written to ${TARGET.pathname}`)

async function ofGum(): Promise<FitExample[]> {
  const found: FitExample[] = []
  for (const [document, { name, entities, text }] of ontogumFiles(data).entries()) {
    const gold = goldChains(name, entities, text)
    const own = gumExamples(await mentioned(text, name), gold)
    found.push(...own.map(example => ({ ...example, document, tellsThreshold: true })))
  }
  return found
}

async function ofGap(): Promise<FitExample[]> {
  const file = data.read('gap/development.tsv')
  if (file === null) throw new DataMissing('gap/development.tsv')
  const found: FitExample[] = []
  for (const [document, passage] of parseGap(file).entries()) {
    const example = gapExample(await mentioned(passage.text, passage.id), passage, ownRanker())
    if (example !== null) found.push({ ...example, document, tellsThreshold: false })
  }
  return found
}
