/** The world as this process sees it: its streams, folder, variables and signals. */
import { dirname } from 'node:path'

import { type Context, Stopped } from './context.ts'
import { PIPE_CLOSED } from './exit-codes.ts'
import { outputTo, screenOf } from './output/output.ts'
import { ownStores } from './owner/own-stores.ts'
import { wantsDebug } from './parse.ts'

/** Exit codes as a shell reports programs that these signals have ended. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** A terminal sends Ctrl-C to all its processes and npm passes it on: within this time it is the same keypress. */
const SAME_KEYPRESS_MS = 1000

/** The context of a verb that is done in this process. */
export function processContext(argv: readonly string[]): Context {
  const { env, stdin, stdout, stderr } = process
  const cwd = folderOf(env)
  const colourless = argv.includes('--no-color')
  const stop = new AbortController()
  stopOnSignals(stop)
  stdout.on('error', () => stop.abort(new Stopped(PIPE_CLOSED)))
  // Whoever writes there is told by the promise; there is nobody else to tell.
  stderr.on('error', () => undefined)
  return {
    cwd,
    env,
    stdin,
    stdout: outputTo(stdout, screenOf(stdout, { env, colourless })),
    stderr: outputTo(stderr, screenOf(stderr, { env, colourless })),
    stores: ownStores({ cwd, env }),
    debug: wantsDebug(argv, env),
    signal: stop.signal,
  }
}

/** Where the person stands. npm runs a script in the folder of its package, and says where it was called. */
function folderOf(env: NodeJS.ProcessEnv): string {
  const here = process.cwd()
  const isMovedByNpm = env['npm_package_json'] !== undefined && dirname(env['npm_package_json']) === here
  return (isMovedByNpm ? env['INIT_CWD'] : undefined) ?? here
}

/** The first signal asks the verb to stop; a second Ctrl-C, by someone who will not wait, ends the process. */
function stopOnSignals(stop: AbortController): void {
  let first = 0
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      if (!stop.signal.aborted) {
        first = Date.now()
        stop.abort(new Stopped(code))
      } else if (signal === 'SIGINT' && Date.now() - first > SAME_KEYPRESS_MS) process.exit(code)
    })
  }
}
