/** Hands a command to the server that owns its store, and passes on what that server says. */
import { type ClientRequest, type IncomingMessage, request } from 'node:http'

import { z } from 'zod'

import { type Context, type ServerAddress, Stopped } from '../context.ts'
import { ServerGone } from '../errors.ts'
import { screenOfOutput } from '../output/output.ts'
import { VERSION } from '../version.ts'
import { PAGE, RUN } from './control-server.ts'
import { type Errand, FromServer, framesOf, line } from './frames.ts'

/**
 * Has a server do this command line, as if it were done here. Where we are told to stop, so is the server, which
 * then still finishes what it is at.
 *
 * @returns the exit code
 * @throws {ServerGone} where the server does not take it, or breaks off
 */
export async function handOver(
  server: ServerAddress,
  argv: readonly string[],
  context: Context,
): Promise<number> {
  const call = request({
    host: '127.0.0.1',
    port: server.port,
    method: 'POST',
    path: RUN,
    headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/x-ndjson' },
  })
  const stop = () => call.write(line({ stop: codeOf(context.signal.reason) }))
  context.signal.addEventListener('abort', stop, { once: true })
  try {
    const answer = answered(call)
    call.write(line(errand(argv, context)))
    return await passedOn(await answer, call, context)
  } catch (error) {
    throw isOfNetwork(error) ? new ServerGone(server.pid, 'broke off', { cause: error }) : error
  } finally {
    context.signal.removeEventListener('abort', stop)
    call.destroy()
  }

  function answered(sent: ClientRequest): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      sent.on('error', reject)
      sent.once('response', response =>
        response.statusCode === 200
          ? resolve(response)
          : reject(new ServerGone(server.pid, `refused the command (${response.statusCode})`)),
      )
    })
  }
}

const codeOf = (reason: unknown): number => (reason instanceof Stopped ? reason.exitCode : 130)

const isOfNetwork = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code)

/** Only our own variables: the others are none of the server's business. */
function errand(argv: readonly string[], { cwd, env, stdout, stderr }: Context): Errand {
  const ours = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[0].startsWith('REDTHREAD_') && entry[1] !== undefined,
  )
  return {
    version: VERSION,
    argv: [...argv],
    cwd,
    env: Object.fromEntries(ours),
    stdout: screenOfOutput(stdout),
    stderr: screenOfOutput(stderr),
  }
}

async function passedOn(response: IncomingMessage, call: ClientRequest, context: Context): Promise<number> {
  const stdin = context.stdin[Symbol.asyncIterator]()
  for await (const frame of framesOf(response, FromServer)) {
    if ('exit' in frame) return frame.exit
    if ('want' in frame) sendStdin()
    else await context[frame.stream].write(frame.text)
  }
  throw Object.assign(new Error('the server ended without an exit code'), { code: 'ECONNRESET' })

  function sendStdin(): void {
    stdin.next().then(
      ({ value, done }) => call.write(line({ stdin: done ? null : base64(value) })),
      (error: Error) => call.destroy(error),
    )
  }
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

const Page = z.object({ url: z.string().nullable() })

/** Where a server has its page; null while it has none yet. @throws {ServerGone} */
export async function pageOf({ pid, port, token }: ServerAddress): Promise<string | null> {
  try {
    const headers = { authorization: `Bearer ${token}` }
    const response = await fetch(`http://127.0.0.1:${port}${PAGE}`, { method: 'POST', headers })
    return Page.parse(await response.json()).url
  } catch (cause) {
    throw new ServerGone(pid, 'does not say where it is', { cause })
  }
}
