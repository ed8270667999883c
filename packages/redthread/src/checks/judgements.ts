/** What people judged of what is not in the graph any more. */
import { existsSync } from 'node:fs'

import { judgementInWords, judgements as all, storeFolder } from '@redthread/graph'

import { withStore } from '../context.ts'
import { FAILED } from '../exit-codes.ts'
import { count } from '../output/words.ts'
import { type Check, well } from './check.ts'

const SHOWN = 5

export const judgements: Check = {
  name: 'judged',
  look: async (spec, context) => {
    if (await context.stores.serverOf(spec))
      return well('ask "redthread judgements" while the store is served')
    const folder = storeFolder(spec, { cwd: context.cwd })
    if (folder !== null && !existsSync(folder)) return well('nothing yet')
    const found = await withStore(context, spec, store => all(store))
    const idle = found.filter(({ one, other }) => one.entity === null || other.entity === null)
    if (idle.length === 0) return well(`${count(found.length, 'judgement')}, all of what is in the graph`)
    const words = idle.slice(0, SHOWN).map(judgementInWords)
    return {
      ok: false,
      what: `${count(idle.length, 'judgement')} about what is not in the graph: ${words.join(', ')}${idle.length > SHOWN ? ', …' : ''}.`,
      remedy: 'Read those articles again, or take the judgements back with "redthread undo ID".',
      exitCode: FAILED,
    }
  },
}
