/** How sure a clause line is: by how its argument hangs on the clause, and by how sure the analyser is of the tree. */
import type { Tree } from '../tree.ts'
import type { OpenKind, OpenTriple } from './triple.ts'

/** So many lines in a hundred are right where the tree is sure, as counted on BenchIE's development portion. */
const WHERE_SURE: Readonly<Record<OpenKind, number>> = {
  object: 0.75,
  oblique: 0.7,
  nested: 0.65,
  complement: 0.5,
  copula: 0.5,
  content: 0.5,
  adverbial: 0.35,
}
/** Of that, what is left where nothing is known of the tree. */
const WHERE_UNSURE = 0.4

/** A probability, 0 to 1, to two places. */
export function openConfidence({ tokens }: Tree, { kind, subject, relation, object }: OpenTriple): number {
  const words = [...subject.words, ...relation, ...object.words]
  const certainty = words.reduce((product, index) => product * tokens[index]!.certainty, 1)
  return Math.round(100 * WHERE_SURE[kind] * (WHERE_UNSURE + (1 - WHERE_UNSURE) * certainty)) / 100
}
