/** A command line, done: parsed, handed to the server that owns the store or done here, failures put into words. */
import { complain } from './complain.ts'
import type { Context } from './context.ts'
import { DONE, USAGE } from './exit-codes.ts'
import { handOver } from './owner/hand-over.ts'
import { parse, type Parsed } from './parse.ts'
import { DEFAULT_STORE, type Verb } from './verb.ts'

/** Does what a command line says with one of these verbs, and gives the exit code. Failures become words; it never throws. */
export async function run(
  argv: readonly string[],
  verbs: readonly Verb[],
  context: Context,
): Promise<number> {
  try {
    const { env, stdout, stderr } = context
    const parsed = parse(argv, { verbs, env, columns: stdout.columns })
    if (parsed.kind === 'text') {
      await (parsed.isAsked ? stdout : stderr).write(parsed.text)
      return parsed.isAsked ? DONE : USAGE
    }
    return await done(parsed, argv, context)
  } catch (error) {
    return complain(error, context)
  }
}

async function done(
  { verb, call }: Extract<Parsed, { kind: 'call' }>,
  argv: readonly string[],
  context: Context,
): Promise<number> {
  if (verb.where === 'with the store') {
    const server = await context.stores.serverOf(String(call.options['store'] ?? DEFAULT_STORE))
    if (server) return handOver(server, argv, context)
  }
  return verb.run(call, context)
}
