/** The analyser: its files are there and whole, and it understands a sentence. */
import { articleId, storyId } from '@redthread/graph'

import { PartMissing } from '../errors.ts'
import { type Check, well } from './check.ts'

const SENTENCE = 'Mara Venn met Oskar Lind in Tallinn.'

export const model: Check = {
  name: 'model',
  look: async () => {
    const { closeLanguage, statementLines, understand } = await import('@redthread/ingest')
    const said = { url: null, title: null, outlet: null, publishedAt: null, text: SENTENCE }
    const rest = {
      updatedAt: null,
      readAt: '',
      language: 'en',
      story: storyId(SENTENCE),
      sources: ['doctor'],
    }
    const document = await understand({ id: articleId(said), ...said, ...rest })
    await closeLanguage()
    const relations = statementLines(document).map(({ relation }) => relation)
    if (relations.includes('MET'))
      return well(`${document.extractor ?? 'the analyser'} understands a sentence`)
    throw new PartMissing(
      `The English analyser does not understand "${SENTENCE}"`,
      'Check out or install this version of Redthread again.',
    )
  },
}
