/** The analyser: words, sentences, tags, trees, names and factuality. */
import { closeLanguage } from '../../packages/ingest/src/language/index.ts'
import type { Section } from '../report.ts'
import type { Subject } from '../subject.ts'
import { factualitySections } from './factuality.ts'
import { nameSections } from './names.ts'
import { reader } from './reading.ts'
import { goldSections, rawSections } from './trees.ts'

export const analyser: Subject = {
  name: 'analyser',
  summary: 'words, sentences, tags, trees, names and factuality',
  parts: ['trees', 'raw', 'names', 'factuality'],
  run: async ({ data, split, wants }) => {
    const read = reader()
    const parts: Readonly<Record<string, () => Promise<Section[]>>> = {
      trees: () => goldSections(data, read),
      raw: () => rawSections(data, read),
      names: () => nameSections(data, split, read),
      factuality: () => factualitySections(data, read),
    }
    const sections: Section[] = []
    for (const [part, measure] of Object.entries(parts)) if (wants(part)) sections.push(...(await measure()))
    const { extractor } = await read.gold([{ words: ['Hello'] }])
    await closeLanguage()
    return { of: extractor, sections }
  },
}
