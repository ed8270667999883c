/** One place where a failure becomes words and an exit code. */
import { inspect } from 'node:util'

import { RedthreadError, StoreUnreachable, UsageWrong } from '@redthread/graph'

import { type Context, Stopped } from './context.ts'
import { FAILED, PIPE_CLOSED, STORE_UNREACHABLE, USAGE } from './exit-codes.ts'
import { OutputClosed } from './output/output.ts'
import { printable } from './output/printable.ts'

/** What happened to what, and what to do: one line. */
export function inWords(error: unknown): string {
  if (error instanceof RedthreadError) return printable(`${sentence(error.message)} ${error.remedy}`)
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return printable(
    `Redthread failed where it should not: ${sentence(said)} Run it again with --debug to see where, and report it.`,
  )
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

/** The exit code that a failure has. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof UsageWrong) return USAGE
  if (error instanceof StoreUnreachable) return STORE_UNREACHABLE
  if (error instanceof OutputClosed) return PIPE_CLOSED
  if (error instanceof Stopped) return error.exitCode
  return FAILED
}

/** Says what went wrong, and gives the exit code. To debug, the stack as well, and those of its causes. */
export async function complain(error: unknown, { stderr, debug }: Context): Promise<number> {
  const code = exitCodeOf(error)
  if (error instanceof OutputClosed || error instanceof Stopped) return code
  const words = `${stderr.colours.red(inWords(error))}\n`
  await stderr.mention(debug ? `${words}${inspect(error)}\n` : words)
  return code
}
