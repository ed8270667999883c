/** `extract`: the statements of articles, without a graph. */
import { choice, flag } from '../options.ts'
import { eachDocument } from '../reading/each-document.ts'
import { WORKERS } from '../reading/understand-all.ts'
import { verb } from '../verb.ts'
import { STDIN_FORMAT } from './ingest.ts'

export const extract = verb({
  name: 'extract',
  summary: 'Print the statements of articles, one JSON a line; no graph is touched.',
  arguments: '<source...>',
  options: {
    format: choice('--format <format>', 'how they are printed', ['jsonl']),
    allClauses: flag(
      '--all-clauses',
      'every clause in whole phrases, a line for each argument, whoever it is about',
    ),
    stdinFormat: STDIN_FORMAT,
    workers: WORKERS,
  },
  examples: [
    ['extract article.md', 'the statements of an article'],
    ['extract articles/*.txt --format jsonl > statements.jsonl', 'of many, into a file'],
    ['extract - < article.txt', 'of standard input'],
    [
      'extract article.md --all-clauses',
      'every clause of it, for comparing with open information extraction',
    ],
  ],
  where: 'here',
  run: async ({ arguments: sources, options }, context) => {
    const { statementLines } = await import('@redthread/ingest')
    return eachDocument(sources, options, context, document =>
      statementLines(document, { allClauses: options.allClauses })
        .map(line => `${JSON.stringify(line)}\n`)
        .join(''),
    )
  },
})
