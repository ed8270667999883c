/** `analyse`: the analysis of articles alone, for other tools. */
import { choice } from '../options.ts'
import { eachDocument } from '../reading/each-document.ts'
import { WORKERS } from '../reading/understand-all.ts'
import { verb } from '../verb.ts'
import { STDIN_FORMAT } from './ingest.ts'

export const analyse = verb({
  name: 'analyse',
  summary: 'Print the analysis of articles: words, trees and names, as CoNLL-U.',
  arguments: '<source...>',
  options: {
    format: choice('--format <format>', 'how it is printed', ['conllu']),
    stdinFormat: STDIN_FORMAT,
    workers: WORKERS,
  },
  examples: [
    ['analyse article.md', 'the analysis of an article'],
    ['analyse articles/ --format conllu > articles.conllu', 'of a folder, into a file'],
  ],
  where: 'here',
  run: async ({ arguments: sources, options }, context) => {
    const { articleName, toConllu } = await import('@redthread/ingest')
    return eachDocument(sources, options, context, document => {
      const { sentences, tokens, names } = document
      // An article in another language is not analysed; a warning has said so.
      if (!sentences || !tokens || !names) return ''
      return toConllu({ ...document, sentences, tokens, names }, articleName(document))
    })
  },
})
