/** The lines of a sentence as open triples, read as they stand: whoever reads what `extract --all-clauses` prints gets these. */
import type { StatementLine } from '../../packages/ingest/src/index.ts'

/** One extraction: a relation between two arguments, and what more is said of it (time, place). */
export interface OpenTriple {
  readonly subject: string
  readonly relation: string
  readonly object: string
  readonly further: readonly string[]
  readonly confidence: number
}

/** A line that has no second argument is none. */
export const triplesOf = (lines: readonly StatementLine[]): OpenTriple[] =>
  lines.flatMap(line => {
    const object = line.object ? ('mention' in line.object ? line.object.mention : line.object.name) : ''
    if (object === '') return []
    const further = [line.time?.text, line.place?.mention].filter(text => text !== undefined)
    return [
      {
        subject: line.subject.mention,
        relation: line.predicate,
        object,
        further,
        confidence: line.confidence,
      },
    ]
  })
