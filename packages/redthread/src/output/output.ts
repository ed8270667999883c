/** Writing to a stream: in order, at the reader's pace, and knowing when nobody reads any more. */
import pc from 'picocolors'

export type Colours = ReturnType<typeof pc.createColors>

/** Where words go. */
export interface Output {
  /** @throws {OutputClosed} where nobody reads any more */
  write(text: string): Promise<void>
  /** The same for words that may be lost: where nobody reads, nobody misses them. */
  mention(text: string): Promise<void>
  /** A person watches it: bars may move, and tables fit its columns. */
  readonly isTerminal: boolean
  readonly columns: number
  readonly colours: Colours
  /** The stream itself, for what draws on it. */
  readonly stream: NodeJS.WritableStream
}

/** Whoever read our output has closed it, as `head` does. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed'
}

/** What is known of a terminal; of a pipe, `isTerminal` is false. */
export interface Screen {
  readonly isTerminal: boolean
  readonly columns: number
  readonly coloured: boolean
}

const PIPE_COLUMNS = 160

/** How words come to where they go; `done` tells when they have, or that they cannot. */
export type Write = (text: string, done: (error?: Error | null) => void) => unknown

/** An output that writes to a stream, or in another way that reaches the same place. */
export function outputTo(
  stream: NodeJS.WritableStream,
  screen: Screen,
  send: Write = (text, done) => stream.write(text, done),
): Output {
  const write = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      send(text, error => (error ? reject(new OutputClosed()) : resolve()))
    })
  return {
    write,
    mention: text => write(text).catch(unlessClosed),
    stream,
    isTerminal: screen.isTerminal,
    columns: screen.columns,
    colours: pc.createColors(screen.coloured),
  }
}

function unlessClosed(error: unknown): void {
  if (!(error instanceof OutputClosed)) throw error
}

/** What a stream of this process is; colours by the customs of NO_COLOR and FORCE_COLOR. */
export function screenOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  { env, colourless }: { env: NodeJS.ProcessEnv; colourless: boolean },
): Screen {
  const isTerminal = stream.isTTY === true
  const wanted = env['FORCE_COLOR'] ? env['FORCE_COLOR'] !== '0' : isTerminal && env['TERM'] !== 'dumb'
  return {
    isTerminal,
    // Some terminals say that they have none.
    columns: isTerminal ? stream.columns || 80 : PIPE_COLUMNS,
    coloured: wanted && !colourless && !env['NO_COLOR'],
  }
}

/** The screen behind an output, as another process needs to know it. */
export const screenOfOutput = ({ isTerminal, columns, colours }: Output): Screen => ({
  isTerminal,
  columns,
  coloured: colours.isColorSupported,
})
