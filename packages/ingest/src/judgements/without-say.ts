/** Judgements that contradict earlier ones. None is taken, but texts read anew may bind two to the same appearances. */
import { type GraphStore, judgementLog } from '@redthread/graph'

import { verdictOn } from '../identity/judged.ts'
import { boundTo, judgedOf } from '../load/bind.ts'

/** The ids of the judgements that identity leaves out, for they contradict earlier ones; sorted by time. */
export async function judgementsWithoutSay(store: Pick<GraphStore, 'read'>): Promise<readonly string[]> {
  const log = await judgementLog(store)
  return verdictOn(boundTo(log), judgedOf(log)).refused
}
