/** `judgements`: what people have said of who is who. */
import { type JudgementView, judgementInWords, judgements } from '@redthread/graph'

import { withStore } from '../context.ts'
import { DONE } from '../exit-codes.ts'
import { choice } from '../options.ts'
import { printable } from '../output/printable.ts'
import { DEFAULT_STORE, STORE, verb } from '../verb.ts'

export const listing = verb({
  name: 'judgements',
  summary: 'List what people have said of who is who, the latest first.',
  arguments: '',
  options: {
    store: STORE,
    format: choice('--format <format>', 'how they are printed', ['lines', 'json']),
  },
  examples: [
    ['judgements', 'a line each, with the id by which "undo" takes one back'],
    ['judgements --format json', 'for a program'],
  ],
  where: 'with the store',
  run: async ({ options }, context) => {
    const found = await withStore(context, options.store ?? DEFAULT_STORE, judgements, { mustExist: true })
    if (options.format === 'json') await context.stdout.write(`${JSON.stringify(found)}\n`)
    else for (const each of found) await context.stdout.write(`${line(each, judgementInWords(each))}\n`)
    return DONE
  },
})

const line = ({ note, one, other }: JudgementView, words: string): string => {
  const isIdle = one.entity === null || other.entity === null
  const remarks = [note, isIdle ? 'without effect: what it is about is not in the graph' : null]
  return printable([words, ...remarks.filter(remark => remark !== null)].join(' · '))
}
