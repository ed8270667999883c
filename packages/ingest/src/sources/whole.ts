/** Formats in which an input is one article. */
import { collect, decode } from './characters.ts'
import type { Draft, Format, Input } from './draft.ts'

interface Whole extends Pick<Format, 'name' | 'endings' | 'types'> {
  /** Makes a draft of the characters. @throws {InputRefused} */
  parse(text: string, input: Input): Pick<Draft, 'text' | 'given' | 'heading' | 'warnings'>
  /** Which encoding the bytes are in; UTF-8 where absent. */
  encoding?(bytes: Uint8Array, input: Input): string
}

/** A format that reads the whole input as one article. */
export function whole({ parse, encoding, ...format }: Whole): Format {
  return { ...format, read }

  async function* read(input: Input): AsyncIterable<Draft> {
    const bytes = await collect(input.bytes(), input.source)
    const text = decode(bytes, input.source, encoding?.(bytes, input))
    yield { ...parse(text, input), id: null, line: null }
  }
}
