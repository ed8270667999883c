/** What a feature of a statement is: a question to the reading, by name. */
import type { Candidate } from '../candidate.ts'
import type { Reading } from '../reading.ts'

/** Mentions of the two ends. */
export interface Ends {
  readonly subject: number
  readonly object: number | null
}

export interface Feature {
  readonly name: string
  readonly why: string
  applies(reading: Reading, candidate: Candidate, ends: Ends): boolean
}
