/** What a format finds in its bytes, before the rules that all formats share make an article of it. */
import type { InputRefused } from '@redthread/graph'

/** What front matter, page metadata or a JSONL line say of the article; null where they are silent. */
export interface Given {
  readonly title: string | null
  readonly url: string | null
  readonly outlet: string | null
  /** As written; `when.ts` decides whether it is a date. */
  readonly published: string | null
  readonly updated: string | null
}

export const NOTHING_GIVEN: Given = { title: null, url: null, outlet: null, published: null, updated: null }

export interface Draft {
  readonly text: string
  readonly given: Given
  /** The first heading, where the format has headings. */
  readonly heading: string | null
  /** The id that a JSONL line gives its article. */
  readonly id: string | null
  /** Where in the input it stands, for messages: a line of a JSONL file. */
  readonly line: number | null
  readonly warnings: readonly string[]
}

/** Bytes to be read as articles. */
export interface Input {
  /** As a message names it. */
  readonly source: string
  /** Where a fetched page came from, after redirects. */
  readonly url: string | null
  /** The encoding that a server declared. */
  readonly charset: string | null
  bytes(): AsyncIterable<Uint8Array>
}

/** A way to read articles from bytes: a row of `formats.ts`. */
export interface Format {
  readonly name: string
  /** Endings of file names, in lower case. */
  readonly endings: readonly string[]
  /** Media types of pages. */
  readonly types: readonly string[]
  /**
   * The articles of an input; what is wrong with one of several is given in its place.
   *
   * @throws {InputRefused} where the whole input is unfit
   */
  read(input: Input): AsyncIterable<Draft | InputRefused>
}
