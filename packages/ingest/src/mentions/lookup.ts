/** Finding mentions by tokens: rules start from the head token of a phrase. */
import type { Mention } from '../document.ts'

export interface MentionLookup {
  /** The mention that a token heads: a named one before others, then the longest. Index into the mentions. */
  headedBy(token: number): number | undefined
  /** All mentions that a token heads: more than one where two share it ("Russian and Ukrainian delegations"). */
  allHeadedBy(token: number): readonly number[]
  /** The smallest mention that covers a token. */
  covering(token: number): number | undefined
}

/** Indexes mentions by their tokens. Linear in the tokens that they cover. */
export function mentionLookup(mentions: readonly Mention[]): MentionLookup {
  const byHead = new Map<number, number[]>()
  const smallest = new Map<number, number>()
  mentions.forEach((mention, index) => {
    byHead.set(mention.head, [...(byHead.get(mention.head) ?? []), index])
    for (let token = mention.first; token <= mention.last; token++) {
      const other = smallest.get(token)
      if (other === undefined || length(mention) < length(mentions[other]!)) smallest.set(token, index)
    }
  })
  for (const found of byHead.values()) found.sort((a, b) => rank(mentions[b]!) - rank(mentions[a]!) || a - b)
  return {
    headedBy: token => byHead.get(token)?.[0],
    allHeadedBy: token => byHead.get(token) ?? [],
    covering: token => smallest.get(token),
  }
}

const length = ({ first, last }: Mention): number => last - first

/** A named mention before others, then the longer. Names are short enough for one number to hold both. */
const rank = (mention: Mention): number => (mention.kind === 'named' ? 1e6 : 0) + length(mention)
