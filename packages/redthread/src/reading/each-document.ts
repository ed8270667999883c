/** Articles one by one, understood and printed: what `extract` and `analyse` share. */
import type { Document, ReadOutcome } from '@redthread/ingest'

import { inWords } from '../complain.ts'
import { type Context, Stopped } from '../context.ts'
import { DONE, FAILED } from '../exit-codes.ts'
import { OutputClosed } from '../output/output.ts'
import { printable } from '../output/printable.ts'
import { endsAll } from './load.ts'

/**
 * Prints each article of the sources; what cannot be read is told on standard error, and the others go on.
 *
 * @returns the exit code
 * @throws {RedthreadError} where the next article would fail as well
 */
export async function eachDocument(
  sources: readonly string[],
  options: { readonly stdinFormat: 'text' | 'jsonl' },
  context: Context,
  print: (document: Document) => string,
): Promise<number> {
  const { readSources } = await import('@redthread/ingest')
  const { cwd, stdin, stderr, signal } = context
  let code = DONE
  for await (const outcome of readSources(sources, {
    folder: cwd,
    stdin,
    stdinFormat: options.stdinFormat,
  })) {
    if (signal.aborted) return signal.reason instanceof Stopped ? signal.reason.exitCode : FAILED
    try {
      await printOne(outcome, context, print)
    } catch (error) {
      if (error instanceof OutputClosed || endsAll(error)) throw error
      code = FAILED
      await stderr.write(`${stderr.colours.red(inWords(error))}\n`)
    }
  }
  return code
}

async function printOne(
  outcome: ReadOutcome,
  { stdout, stderr }: Context,
  print: (document: Document) => string,
): Promise<void> {
  if (outcome.kind === 'failure') throw outcome.error
  const { understand } = await import('@redthread/ingest')
  for (const warning of outcome.warnings) {
    await stderr.write(`${stderr.colours.yellow(printable(`${outcome.source}: ${warning}`))}.\n`)
  }
  const text = print(await understand(outcome.article))
  if (text !== '') await stdout.write(text)
}
