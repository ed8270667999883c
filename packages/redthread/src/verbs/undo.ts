/** `undo`: a judgement taken back. */
import { judgementInWords } from '@redthread/graph'

import { withStore } from '../context.ts'
import { DONE } from '../exit-codes.ts'
import { printable } from '../output/printable.ts'
import { DEFAULT_STORE, STORE, verb } from '../verb.ts'

export const undoing = verb({
  name: 'undo',
  summary: 'Take a judgement back; the graph is then as if it had never been made.',
  arguments: '<judgement>',
  options: { store: STORE },
  examples: [['undo 3f9a2c1b77d0', 'by the id that "same", "different" and "judgements" print']],
  where: 'with the store',
  run: async ({ arguments: [id = ''], options }, context) => {
    const { undo } = await import('@redthread/ingest/judgements')
    return withStore(
      context,
      options.store ?? DEFAULT_STORE,
      async store => {
        const judgement = await undo(store, id)
        await context.stdout.write(`Taken back: ${printable(judgementInWords(judgement))}\n`)
        return DONE
      },
      { mustExist: true },
    )
  },
})
