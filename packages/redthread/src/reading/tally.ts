/** What became of all articles, counted, and told to a person or to a program. */
import { RedthreadError } from '@redthread/graph'

import { inWords } from '../complain.ts'
import type { Output } from '../output/output.ts'
import { printable } from '../output/printable.ts'
import { count } from '../output/words.ts'
import type { Loaded } from './load.ts'

type Status = Loaded['status']

export interface Tally {
  readonly statuses: Map<Status, number>
  readonly failed: unknown[]
  /** "file: what is odd about it" */
  readonly warnings: string[]
  statements: number
  add(loaded: Loaded): void
}

/** An empty tally. */
export function newTally(): Tally {
  const tally: Tally = { statuses: new Map(), failed: [], warnings: [], statements: 0, add }
  return tally

  function add(loaded: Loaded): void {
    tally.statuses.set(loaded.status, (tally.statuses.get(loaded.status) ?? 0) + 1)
    if (loaded.status === 'failed') {
      tally.failed.push(loaded.error)
      return
    }
    tally.statements += loaded.statements
    tally.warnings.push(...loaded.warnings.map(warning => `${loaded.source}: ${warning}`))
  }
}

/** One article as a program reads it. */
export function jsonLine(loaded: Loaded): string {
  if (loaded.status !== 'failed') return `${JSON.stringify(loaded)}\n`
  const { status, source, error } = loaded
  const said =
    error instanceof RedthreadError
      ? { error: error.message, remedy: error.remedy }
      : { error: inWords(error) }
  return `${JSON.stringify({ status, source, ...said })}\n`
}

/** What a person has to know or to do, one line each. */
export async function tellTroubles({ warnings, failed }: Tally, output: Output): Promise<void> {
  const { yellow, red } = output.colours
  for (const warning of warnings) await output.write(`${yellow(printable(warning))}.\n`)
  if (failed.length > 0)
    await output.write(`${red(`${count(failed.length, 'source')} could not be read:`)}\n`)
  for (const error of failed) await output.write(`  ${inWords(error)}\n`)
}

/** "Read 21 articles (19 added, 2 unchanged) with 340 statements" */
export function totals({ statuses, statements }: Tally): string {
  const read = [...statuses].filter(([status]) => status !== 'failed')
  const sum = read.reduce((total, [, many]) => total + many, 0)
  const parts = read.length > 0 ? ` (${read.map(([status, many]) => `${many} ${status}`).join(', ')})` : ''
  return `Read ${count(sum, 'article')}${parts} with ${count(statements, 'statement')}`
}
