/**
 * What a command and the server that does its work say to each other: one JSON object a line, both ways, over one
 * request. Standard input goes in pieces that the server asks for, so that a word of stopping never waits behind it.
 */
import { z } from 'zod'

const Screen = z.object({ isTerminal: z.boolean(), columns: z.int(), coloured: z.boolean() })

/** The first line of a command: what to do, as if it had been called there. */
export const Errand = z.object({
  version: z.string(),
  argv: z.array(z.string()),
  cwd: z.string(),
  env: z.record(z.string(), z.string()),
  stdout: Screen,
  stderr: Screen,
})
export type Errand = z.infer<typeof Errand>

/** A line of a command: first the errand, then what becomes of it. */
export const FromCommand = z.union([
  Errand,
  /** A piece of standard input, in base64; null at its end. */
  z.object({ stdin: z.string().nullable() }),
  /** The command was told to stop; this is the exit code that it wants. */
  z.object({ stop: z.int() }),
])
export type FromCommand = z.infer<typeof FromCommand>

export const FromServer = z.union([
  z.object({ stream: z.enum(['stdout', 'stderr']), text: z.string() }),
  z.object({ want: z.literal('stdin') }),
  z.object({ exit: z.int() }),
])
export type FromServer = z.infer<typeof FromServer>

export const line = (frame: FromCommand | FromServer): string => `${JSON.stringify(frame)}\n`

/** The lines of a stream, parsed. @throws {z.ZodError | SyntaxError} where one is none of ours */
export async function* framesOf<T>(bytes: AsyncIterable<Uint8Array>, schema: z.ZodType<T>): AsyncIterable<T> {
  for await (const text of linesOf(bytes)) yield schema.parse(JSON.parse(text))
}

async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of bytes) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    yield* parts
  }
  if (rest !== '') yield rest
}
