/** What is compared: from raw text to words counted, with all that each has to say of them. */
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

import type { Document } from '../packages/ingest/src/document.ts'
import { STAGES, understand } from '../packages/ingest/src/ingest.ts'
import { analysis, sentences } from '../packages/ingest/src/language/index.ts'
import { pipeline } from '../packages/ingest/src/stage.ts'
import { articleOf } from '../packages/ingest/src/testing.ts'
import type { Reader } from './measure.ts'

export type ReaderName = 'analysis' | 'after the analyser' | 'statements' | 'wink-nlp'

const analyse = pipeline(sentences, analysis)

/** How each is made ready. */
export const READERS: Readonly<Record<ReaderName, () => Promise<Reader>>> = {
  analysis: async () => each(async text => (await analyse({ article: articleOf(text) })).tokens?.length ?? 0),
  'after the analyser': afterwards,
  statements: async () => each(async text => (await understand(articleOf(text))).tokens?.length ?? 0),
  'wink-nlp': winkReader,
}

const each =
  (read: (text: string) => Promise<number>): Reader =>
  async texts => {
    let words = 0
    for (const text of texts) words += await read(text)
    return words
  }

/** All that follows on the analysis, which is made when a text is read for the first time. */
async function afterwards(): Promise<Reader> {
  const analysed = new Map<string, Document>()
  const rest = STAGES.slice(STAGES.indexOf(analysis) + 1)
  return each(async text => {
    let document = analysed.get(text) ?? (await analyse({ article: articleOf(text) }))
    analysed.set(text, document)
    for (const { run } of rest) document = await run(document)
    return document.tokens?.length ?? 0
  })
}

/** wink-nlp alone, with all that it can say of words: sentences, parts of speech, entities, sentiment. */
async function winkReader(): Promise<Reader> {
  const ofIngest = createRequire(new URL('../packages/ingest/package.json', import.meta.url))
  const load = async (name: string): Promise<{ default: unknown }> =>
    import(pathToFileURL(ofIngest.resolve(name)).href) as Promise<{ default: unknown }>
  const winkNlp = (await load('wink-nlp')).default as (model: unknown) => Wink
  const wink = winkNlp((await load('wink-eng-lite-web-model')).default)
  return each(async text => wink.readDoc(text).tokens().out(wink.its.pos).length)
}

interface Wink {
  readDoc(text: string): { tokens(): { out(its: unknown): readonly string[] } }
  readonly its: { readonly pos: unknown }
}
