/** One command of another process, done in this one: its words come from there, and ours go there. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Writable } from 'node:stream'

import { type Context, Stopped, type Stores } from '../context.ts'
import { STORE_UNREACHABLE } from '../exit-codes.ts'
import { type Output, outputTo, type Screen } from '../output/output.ts'
import { wantsDebug } from '../parse.ts'
import { VERSION } from '../version.ts'
import { type Errand, FromCommand, type FromServer, framesOf, line } from './frames.ts'

export interface Errands {
  /** Does a command line, and gives the exit code. */
  run(argv: readonly string[], context: Context): Promise<number>
  readonly stores: Stores
  /** Where the page is; null as long as there is none. */
  page(): string | null
  /** How long the end waits for running work, in milliseconds; 10 s if absent. */
  readonly closeWithin?: number
}

/** As a shell reports a program that Ctrl-C has ended. */
const INTERRUPTED = 130

/** Does what a request asks for, answers as it goes, and ends with the exit code. @throws where it is no errand */
export async function takeErrand(
  request: IncomingMessage,
  response: ServerResponse,
  { run, stores, stop }: Pick<Errands, 'run' | 'stores'> & { readonly stop: AbortController },
): Promise<void> {
  const frames = framesOf(request, FromCommand)[Symbol.asyncIterator]()
  const errand = await frames.next()
  if (errand.done || !('argv' in errand.value)) {
    response.writeHead(400).end()
    return
  }
  response.writeHead(200, { 'content-type': 'application/x-ndjson' })
  response.once('close', () => stop.abort(new Stopped(INTERRUPTED)))
  const stdin = pulledInput(() => send({ want: 'stdin' }))
  void attend(frames, stdin, stop)
  const { argv, cwd, env } = errand.value
  const { end, ...outputs } = outputsOf(errand.value, response)
  const input = { stdin: stdin.pieces(), debug: wantsDebug(argv, env), signal: stop.signal }
  const context = { cwd, env, stores, ...outputs, ...input }
  const code = await (otherVersion(errand.value, outputs.stderr) ?? run(argv, context))
  end(code)

  function send(frame: FromServer): Promise<void> {
    return new Promise((resolve, reject) => {
      response.write(line(frame), error => (error ? reject(error) : resolve()))
    })
  }
}

/** Two versions may mean different things by the same words. */
function otherVersion({ version }: Errand, stderr: Output): Promise<number> | null {
  if (version === VERSION) return null
  const words = `The server that holds the store is Redthread ${VERSION}, and this is ${version}. Restart the server.\n`
  return stderr.write(words).then(() => STORE_UNREACHABLE)
}

/**
 * Both outputs of the other side. What is written to the one and what is drawn on the other go one way, so that they
 * arrive in order; who writes waits until it is gone, and a bar does not wait.
 */
function outputsOf({ stdout, stderr }: Errand, response: ServerResponse) {
  const way = new Writable({
    objectMode: true,
    write: (frame: FromServer, _encoding, done) => void response.write(line(frame), done),
  })
  // Who writes is told by the callback; without a listener the same failure would end the server.
  way.on('error', () => undefined)
  const output = (name: 'stdout' | 'stderr', screen: Screen): Output => {
    const drawn = new Writable({
      decodeStrings: false,
      write: (text: string, _encoding, done) => {
        way.write({ stream: name, text })
        done()
      },
    })
    const terminal = Object.assign(drawn, { isTTY: screen.isTerminal, columns: screen.columns })
    return outputTo(terminal, screen, (text, done) => way.write({ stream: name, text }, done))
  }
  const end = (exit: number) => way.end({ exit }, () => response.end())
  return { stdout: output('stdout', stdout), stderr: output('stderr', stderr), end }
}

interface PulledInput {
  pieces(): AsyncIterable<Uint8Array>
  /** A piece has come; null at the end. */
  give(piece: string | null): void
}

/** Standard input of the other side, piece by piece, as it is read here. */
function pulledInput(ask: () => Promise<void>): PulledInput {
  let awaited: ((piece: string | null) => void) | undefined
  return { give: piece => awaited?.(piece), pieces }

  async function* pieces(): AsyncIterable<Uint8Array> {
    for (;;) {
      const coming = new Promise<string | null>(resolve => (awaited = resolve))
      await ask()
      const piece = await coming
      if (piece === null) return
      yield Buffer.from(piece, 'base64')
    }
  }
}

/** Follows what else the command says while its work is done. Where it goes away, that is the end of its input. */
async function attend(
  frames: AsyncIterator<FromCommand>,
  stdin: PulledInput,
  stop: AbortController,
): Promise<void> {
  try {
    for (let next = await frames.next(); !next.done; next = await frames.next()) {
      if ('stdin' in next.value) stdin.give(next.value.stdin)
      else if ('stop' in next.value) stop.abort(new Stopped(next.value.stop))
    }
  } catch {
    stop.abort(new Stopped(INTERRUPTED))
  } finally {
    stdin.give(null)
  }
}
