/** From statements to the edges that plain Cypher and the viewer walk. */
import type { Edge, Statement } from './model.ts'

/** A statement with all that an edge needs of it: the entities of its ends, and its article's story and outlet. */
export interface EdgeEvidence extends Pick<
  Statement,
  'id' | 'relation' | 'factuality' | 'confidence' | 'quote' | 'article' | 'timeStart' | 'timeEnd'
> {
  /** Entity of the subject. */
  readonly from: string
  /** Entity of the object; null where it is a value or absent: no edge comes of it. */
  readonly to: string | null
  readonly story: string
  readonly outlet: string | null
  readonly publishedAt: string | null
}

/** The edges that statements add up to. Pure; the order of the statements says nothing. */
export function deriveEdges(_evidence: Iterable<EdgeEvidence>): Edge[] {
  throw new Error('not built yet')
}
