/** A context whose words are kept, for tests in one process. */
import { Writable } from 'node:stream'

import type { Context } from '../src/context.ts'
import { outputTo, type Screen } from '../src/output/output.ts'
import { ownStores } from '../src/owner/own-stores.ts'

const PIPE: Screen = { isTerminal: false, columns: 160, coloured: false }

/** A context with nothing to read on standard input, and what has been written to its outputs. */
export function bufferedContext(given: Partial<Context>) {
  const stdout = kept()
  const stderr = kept()
  const { env = {}, cwd = process.cwd() } = given
  const context: Context = {
    cwd,
    env,
    stdin: (async function* () {})(),
    stdout: outputTo(stdout.stream, PIPE),
    stderr: outputTo(stderr.stream, PIPE),
    stores: ownStores({ cwd, env }),
    debug: false,
    signal: new AbortController().signal,
    ...given,
  }
  return { context, stdout: stdout.text, stderr: stderr.text }
}

function kept() {
  const pieces: string[] = []
  const stream = new Writable({
    decodeStrings: false,
    write: (piece: string, _encoding, done) => {
      pieces.push(piece)
      done()
    },
  })
  return { stream, text: () => pieces.join('') }
}
