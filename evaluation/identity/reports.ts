/** Which documents report on one event, by the words that they share. */

/** Documents at least this much alike, on average, are of one event. */
const ALIKE = 0.2

/**
 * Document → the group it is in. Words are weighed by how few documents have them (tf-idf), documents compared by the
 * cosine, and groups joined while their members are alike on average.
 */
export function reportsOfOneEvent(
  words: ReadonlyMap<string, readonly string[]>,
  alike = ALIKE,
): Map<string, string> {
  const documents = [...words.keys()].toSorted()
  const vectors = vectorsOf(documents.map(document => words.get(document) ?? []))
  const groups = documents.map((_, at) => [at])
  const near = documents.map((_, a) => documents.map((__, b) => cosine(vectors[a]!, vectors[b]!)))
  const likeness = (one: readonly number[], other: readonly number[]) =>
    one.reduce((sum, a) => sum + other.reduce((part, b) => part + near[a]![b]!, 0), 0) /
    (one.length * other.length)
  for (;;) {
    const best = closest(groups, likeness)
    if (best.likeness < alike) break
    groups[best.a] = [...groups[best.a]!, ...groups[best.b]!]
    groups.splice(best.b, 1)
  }
  return new Map(groups.flatMap(group => group.map(at => [documents[at]!, documents[group[0]!]!] as const)))
}

function closest(
  groups: readonly (readonly number[])[],
  likeness: (one: readonly number[], other: readonly number[]) => number,
): { a: number; b: number; likeness: number } {
  let best = { a: 0, b: 0, likeness: -1 }
  for (let a = 0; a < groups.length; a++)
    for (let b = a + 1; b < groups.length; b++) {
      const found = likeness(groups[a]!, groups[b]!)
      if (found > best.likeness) best = { a, b, likeness: found }
    }
  return best
}

type Vector = ReadonlyMap<string, number>

function vectorsOf(texts: readonly (readonly string[])[]): Vector[] {
  const holds = new Map<string, number>()
  for (const text of texts) for (const word of new Set(text)) holds.set(word, (holds.get(word) ?? 0) + 1)
  return texts.map(text => {
    const counts = Map.groupBy(text, word => word)
    const weights = [...counts].map(
      ([word, all]) =>
        [word, (1 + Math.log(all.length)) * Math.log(texts.length / holds.get(word)!)] as const,
    )
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1
    return new Map(weights.map(([word, weight]) => [word, weight / length]))
  })
}

function cosine(a: Vector, b: Vector): number {
  let sum = 0
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0)
  return sum
}
