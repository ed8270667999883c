/** What people judged to no effect: of what is not in the graph any more, or against what was judged before. */
import { existsSync } from 'node:fs'

import { type JudgementView, judgementInWords, judgements as all, storeFolder } from '@redthread/graph'

import { withStore } from '../context.ts'
import { FAILED } from '../exit-codes.ts'
import { count } from '../output/words.ts'
import { type Check, type Finding, well } from './check.ts'

const SHOWN = 5

export const judgements: Check = {
  name: 'judged',
  look: async (spec, context) => {
    if (await context.stores.serverOf(spec))
      return well('ask "redthread judgements" while the store is served')
    const folder = storeFolder(spec, { cwd: context.cwd })
    if (folder !== null && !existsSync(folder)) return well('nothing yet')
    const { judgementsWithoutSay } = await import('@redthread/ingest/judgements')
    return withStore(context, spec, async store => {
      const found = await all(store)
      const refused = new Set(await judgementsWithoutSay(store))
      return (
        unbound(found.filter(isIdle)) ??
        contradicting(found.filter(({ id }) => refused.has(id))) ??
        well(`${count(found.length, 'judgement')}, all of what is in the graph`)
      )
    })
  },
}

const isIdle = ({ one, other }: JudgementView): boolean => one.entity === null || other.entity === null

const unbound = (idle: readonly JudgementView[]): Finding | null =>
  wrong(
    idle,
    'about what is not in the graph',
    'Read those articles again, or take the judgements back with "redthread undo ID".',
  )

const contradicting = (refused: readonly JudgementView[]): Finding | null =>
  wrong(
    refused,
    'without a say, against what was judged before',
    'Take back these, or those that they contradict, with "redthread undo ID".',
  )

function wrong(found: readonly JudgementView[], what: string, remedy: string): Finding | null {
  if (found.length === 0) return null
  const words = found.slice(0, SHOWN).map(judgementInWords)
  const more = found.length > SHOWN ? ', …' : ''
  return {
    ok: false,
    what: `${count(found.length, 'judgement')} ${what}: ${words.join(', ')}${more}.`,
    remedy,
    exitCode: FAILED,
  }
}
