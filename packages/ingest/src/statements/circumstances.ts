/** When and where: the time and the place that belong to a predicate or to an event's noun. */
import type { DocumentTime } from '../document.ts'
import type { Candidate } from './candidate.ts'
import type { Reading } from './reading.ts'

/** Nouns that are no place behind "in": "in place of interviews". */
const NO_PLACES = new Set(['place', 'case', 'part', 'line', 'front', 'position', 'addition'])
const WHERE = new Set(['in', 'at', 'near', 'on', 'outside', 'inside'])

/** The time that hangs on each token: on the predicate, or on the noun in between. */
export function timesByToken(reading: Reading): ReadonlyMap<number, DocumentTime> {
  const { tree, document } = reading
  const times = new Map<number, DocumentTime>()
  for (const time of document.times) {
    const top = topOf(reading, time)
    const governor = tree.tokens[top]!.head
    for (const at of [governor, reading.predicateOver(top)]) {
      if (at !== null && at >= 0 && !times.has(at)) times.set(at, time)
    }
  }
  return times
}

/** The token of an expression whose head lies outside of it. */
function topOf(reading: Reading, { first, last }: DocumentTime): number {
  for (let index = first; index <= last; index++) {
    const { head } = reading.tree.tokens[index]!
    if (head < first || head > last) return index
  }
  return first
}

/** A place behind "in" or "at" on the clause or the event, unless it is an end of the statement itself. */
export function placeOf(reading: Reading, candidate: Candidate): number | null {
  const { tree } = reading
  const tied = tree
    .children(candidate.anchor, 'obl', 'nmod')
    .filter(index => WHERE.has(tree.marker(index)) && !NO_PLACES.has(tree.lemma(index)))
  const place = tied
    .filter(
      index => !tree.conjuncts(index).some(end => end === candidate.object || end === candidate.subject),
    )
    .flatMap(index => reading.mentionsAt(index))
    .find(mention => reading.typeOf(mention) === 'Place')
  return place ?? null
}
