import type { Format, Input } from './draft.ts'

/** An input and how to read it. */
export interface Readable {
  readonly input: Input
  readonly format: Format
  /** By which an article without an id of its own is remembered. */
  readonly source: string
  /** What a person should know of the folder that it was found in. */
  readonly warnings: readonly string[]
}
