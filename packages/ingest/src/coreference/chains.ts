/** Gathered mentions as chains: all that mean the same, those that no name and no description is among too. */
import type { DocumentChain } from '../document.ts'
import type { Clusters } from './clusters.ts'
import { gather } from './coreference.ts'
import type { Mentioned } from './facts.ts'
import { likelyAntecedents } from './ranking/likely.ts'
import type { Reason } from './reasons.ts'

const LIKELY: Reason = 'likely the same'

/**
 * All mentions of a document that mean the same, "I" and "this plan" too, in the order of their first ones: they hold the
 * appearances, and what most likely belongs to them. Statements are made without them, and they take longer than all
 * that statements need: no stage, but for whoever asks.
 */
export function chainsIn(document: Mentioned): DocumentChain[] {
  const { facts, clusters } = gather(document)
  return chainsOf(document.mentions.length, clusters, likelyAntecedents(facts, clusters))
}

/**
 * All chains of so many mentions, in the order of their first ones. `likely` leads from the first mention of a cluster to
 * a mention of one before it with which it belongs.
 */
function chainsOf(
  mentions: number,
  clusters: Clusters,
  likely: ReadonlyMap<number, number>,
): DocumentChain[] {
  const chains: number[][] = []
  const chainOf = new Map<number, number[]>()
  for (let first = 0; first < mentions; first++) {
    const members = clusters.members(first)
    if (members[0] !== first) continue
    const before = likely.get(first)
    const known = before === undefined ? undefined : chainOf.get(clusters.of(before))
    const chain = known ?? []
    if (known === undefined) chains.push(chain)
    for (const member of members) chain.push(member)
    chainOf.set(clusters.of(first), chain)
  }
  return chains.map(members => ({
    mentions: members.toSorted((a, b) => a - b),
    reasons: reasonsOf(clusters, members, likely),
  }))
}

function reasonsOf(
  clusters: Clusters,
  members: readonly number[],
  likely: ReadonlyMap<number, number>,
): Record<number, Reason> {
  const linked = members.flatMap(index => {
    const reason = clusters.reasonOf(index) ?? (likely.has(index) ? LIKELY : undefined)
    return reason === undefined ? [] : [[index, reason] as const]
  })
  return Object.fromEntries(linked)
}
