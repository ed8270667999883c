/** `same` and `different`: what a person says of who is who. */
import { judgementInWords } from '@redthread/graph'

import { withStore } from '../context.ts'
import { DONE } from '../exit-codes.ts'
import { words } from '../options.ts'
import { printable } from '../output/printable.ts'
import type { Verb } from '../verb.ts'
import { DEFAULT_STORE, STORE, verb } from '../verb.ts'

const OPTIONS = {
  store: STORE,
  by: words('--by <name>', 'who says so', undefined),
  note: words('--note <words>', 'why', undefined),
}

const judging = (kind: 'same' | 'different', told: Pick<Verb, 'summary' | 'examples'>): Verb =>
  verb({
    name: kind,
    ...told,
    arguments: '<one> <other>',
    options: OPTIONS,
    where: 'with the store',
    run: async ({ arguments: [one = '', other = ''], options }, context) => {
      const { judge } = await import('@redthread/ingest/judgements')
      const { by = null, note = null } = options
      return withStore(
        context,
        options.store ?? DEFAULT_STORE,
        async store => {
          const judgement = await judge(store, { kind, one, other, by, note })
          await context.stdout.write(`${printable(judgementInWords(judgement))}\n`)
          return DONE
        },
        { mustExist: true },
      )
    },
  })

export const same = judging('same', {
  summary:
    'Say that two are one: each given by name, by "NAME @ ARTICLE" or by id. It holds also when articles are read anew.',
  examples: [
    ["same 'Oskar Lind' 'O. Lind' --by Ana --note 'born 1961 in both'", 'by name, and why'],
    ["same 'Lind @ march.md' person:oskar-lind~3f9a2c1b77d0", 'who is called so in an article, and an id'],
  ],
})

export const different = judging('different', {
  summary:
    'Say that two are not one. The first is the odd one out: what could be of either stays with the other.',
  examples: [
    ["different 'Oskar Lind @ march.md' 'Oskar Lind @ april.md'", 'two of one name'],
    ['different person:o-lind~91cc0a4f2b1e person:oskar-lind~3f9a2c1b77d0 --by Ana', 'by their ids'],
  ],
})
