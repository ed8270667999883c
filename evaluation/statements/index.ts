/** Statements against public data sets and facts made by hand. */
import { closeLanguage, understand } from '../../packages/ingest/src/index.ts'
import type { Section } from '../report.ts'
import type { EvaluationOptions, Subject } from '../subject.ts'
import { goldFacts } from './gold-section.ts'
import { benchie, carb, wire57 } from './open-sections.ts'
import { articleOf } from './texts.ts'
import { knowledgeNet, plover, re3d, uds } from './typed-sections.ts'

const PARTS: Readonly<Record<string, (options: EvaluationOptions) => Promise<Section[]>>> = {
  gold: goldFacts,
  knowledgenet: knowledgeNet,
  re3d,
  plover,
  uds,
  benchie,
  wire57,
  carb,
}

export const statements: Subject = {
  name: 'statements',
  summary: 'who did what, how surely: gold facts, typed relations, open triples, factuality',
  parts: Object.keys(PARTS),
  async run(options) {
    const sections: Section[] = []
    for (const [name, part] of Object.entries(PARTS))
      if (options.wants(name)) sections.push(...(await part(options)))
    // Whatever it reads, a document says what analysed it.
    const { extractor } = await understand(articleOf('The ship has sailed.', 'extractor'))
    await closeLanguage()
    return extractor === undefined ? { sections } : { sections, of: extractor }
  },
}
