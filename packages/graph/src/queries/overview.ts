/** The graph at a glance. */
import type { Counts, Overview } from '../views.ts'
import type { Reader } from './reader.ts'

const soon = (): never => {
  throw new Error('not built yet')
}

export const counts = async (_reader: Reader): Promise<Counts> => soon()

/** Counts, and the best-connected named entities (60 where no limit is given) with the edges among them. */
export const overview = async (_reader: Reader, _limit = 60): Promise<Overview> => soon()
