import { ArticleUnknown } from '@redthread/graph'

/** `forget`: articles out of the graph, and all that only they said. */
import { inWords } from '../complain.ts'
import { withStore } from '../context.ts'
import { DONE, FAILED } from '../exit-codes.ts'
import { printable } from '../output/printable.ts'
import { count } from '../output/words.ts'
import { DEFAULT_STORE, STORE, verb } from '../verb.ts'

export const forget = verb({
  name: 'forget',
  summary: 'Take articles out of the graph; it is then as if they had never been read.',
  arguments: '<article...>',
  options: { store: STORE },
  examples: [
    ['forget articles/march.md', 'by the path from which it was read'],
    ['forget https://example.org/news/page.html', 'by its address, all versions of it'],
    ['forget 3b7c…', 'by its id, 64 digits'],
  ],
  where: 'with the store',
  run: async ({ arguments: articles, options }, context) => {
    const { forgetArticle } = await import('@redthread/ingest')
    return withStore(
      context,
      options.store ?? DEFAULT_STORE,
      async store => {
        let code = DONE
        for (const article of articles) {
          try {
            const { articles: gone } = await forgetArticle(store, article)
            await context.stdout.write(`Forgot ${printable(article)} (${count(gone.length, 'article')}).\n`)
          } catch (error) {
            if (!(error instanceof ArticleUnknown)) throw error
            code = FAILED
            await context.stderr.write(`${context.stderr.colours.red(inWords(error))}\n`)
          }
        }
        return code
      },
      { mustExist: true },
    )
  },
})
