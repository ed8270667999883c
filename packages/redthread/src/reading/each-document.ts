/** Articles one by one, understood and printed: what `extract` and `analyse` share. */
import type { Document } from '@redthread/ingest'

import { complain } from '../complain.ts'
import { type Context, Stopped } from '../context.ts'
import { DONE, FAILED } from '../exit-codes.ts'
import { OutputClosed } from '../output/output.ts'
import { printable } from '../output/printable.ts'
import { endsAll } from './load.ts'
import { type Understood, understandAll } from './understand-all.ts'

/**
 * Prints each article of the sources; what cannot be read is told on standard error, and the others go on.
 *
 * @returns the exit code
 * @throws {RedthreadError} where the next article would fail as well
 */
export async function eachDocument(
  sources: readonly string[],
  options: { readonly stdinFormat: 'text' | 'jsonl'; readonly workers: number | undefined },
  context: Context,
  print: (document: Document) => string,
): Promise<number> {
  const { readSources } = await import('@redthread/ingest')
  const { cwd, stdin, signal } = context
  const outcomes = readSources(sources, { folder: cwd, stdin, stdinFormat: options.stdinFormat })
  let code = DONE
  for await (const read of understandAll(outcomes, { workers: options.workers, signal })) {
    try {
      await printOne(read, context, print)
    } catch (error) {
      if (error instanceof OutputClosed || endsAll(error)) throw error
      code = await complain(error, context)
    }
  }
  if (signal.aborted) return signal.reason instanceof Stopped ? signal.reason.exitCode : FAILED
  return code
}

async function printOne(
  read: Understood,
  { stdout, stderr }: Context,
  print: (document: Document) => string,
): Promise<void> {
  if (read.kind === 'failure') throw read.error
  for (const warning of read.warnings) {
    await stderr.write(`${stderr.colours.yellow(printable(`${read.source}: ${warning}`))}.\n`)
  }
  if ('error' in read.result) throw read.result.error
  const text = print(read.result.document)
  if (text !== '') await stdout.write(text)
}
