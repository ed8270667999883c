/**
 * Sentences of one article gathered into batches: of like length, so that little is padded.
 *
 * int8 weights scale by the batch, so the make-up of the batches follows from the lengths alone.
 */

/** What starting a batch costs, in pieces: about 1.5 ms, in which 8 are read. */
const START_COST = 8
/** Activations of a batch grow with its pieces; so many keep them in the processor's cache. */
const MOST_PIECES = 512

/**
 * Parts sentences into batches at the least cost: that of starting each, and of its pieces, padding included.
 *
 * @param lengths in pieces
 * @returns positions of sentences, the shortest first; ties keep the text's order
 */
export function batches(lengths: readonly number[]): number[][] {
  const order = [...lengths.keys()].toSorted((a, b) => lengths[a]! - lengths[b]!)
  // The least cost of the first so many sentences, and where the last batch of theirs starts.
  const costs = [0]
  const starts = [0]
  for (let end = 1; end <= order.length; end++) {
    const longest = lengths[order[end - 1]!]!
    costs[end] = Infinity
    for (let start = end - 1; start >= 0; start--) {
      const pieces = (end - start) * longest
      if (start < end - 1 && pieces > MOST_PIECES) break
      const cost = costs[start]! + START_COST + pieces
      if (cost < costs[end]!) [costs[end], starts[end]] = [cost, start]
    }
  }
  const made: number[][] = []
  for (let end = order.length; end > 0; end = starts[end]!) made.push(order.slice(starts[end], end))
  return made.toReversed()
}
