/** What is compared: from raw text to words counted, with all that each has to say of them. */
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

import { understand } from '../packages/ingest/src/ingest.ts'
import { analysis, sentences } from '../packages/ingest/src/language/index.ts'
import { pipeline } from '../packages/ingest/src/stage.ts'
import { articleOf } from '../packages/ingest/src/testing.ts'
import type { Reader } from './measure.ts'

export type ReaderName = 'analysis' | 'statements' | 'wink-nlp'

const analyse = pipeline(sentences, analysis)

/** How each is made ready. */
export const READERS: Readonly<Record<ReaderName, () => Promise<Reader>>> = {
  analysis: async () => each(async text => (await analyse({ article: articleOf(text) })).tokens?.length ?? 0),
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
