/** What reading gives, and what it may be told. */
import type { Article, InputRefused } from '@redthread/graph'

/** An article, or an input that gave none. `source` is what a person would call it: a path, a URL, a line. */
export type ReadOutcome =
  | {
      readonly kind: 'article'
      readonly source: string
      readonly article: Article
      readonly warnings: readonly string[]
    }
  | { readonly kind: 'failure'; readonly source: string; readonly error: InputRefused }

export interface ReadOptions {
  /** Relative paths start here; paths inside it are remembered relative to it. The process's folder where absent. */
  readonly folder?: string
  /** The time of reading; now where absent. */
  readonly readAt?: string
  /** What `-` reads; the process's standard input where absent. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** How `-` is read; as one text where absent. */
  readonly stdinFormat?: 'text' | 'jsonl'
  /** For tests against a server on this machine, and for nothing else. */
  readonly allowPrivateAddresses?: boolean
  /** Longest time for one page, in milliseconds; 30,000 where absent. */
  readonly fetchTimeout?: number
}
