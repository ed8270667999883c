/** Gathered mentions as chains: all that mean the same, those that no name and no description is among too. */
import type { DocumentChain } from '../document.ts'
import type { Clusters } from './clusters.ts'

/** All chains of so many mentions, in the order of their first ones. */
export function chainsOf(mentions: number, clusters: Clusters): DocumentChain[] {
  const firsts = Array.from({ length: mentions }, (_, index) => index).filter(
    index => clusters.members(index)[0] === index,
  )
  return firsts.map(first => {
    const members = [...clusters.members(first)]
    return { mentions: members, reasons: reasonsOf(clusters, members) }
  })
}

function reasonsOf(clusters: Clusters, members: readonly number[]): Record<number, string> {
  const linked = members.flatMap(index => {
    const reason = clusters.reasonOf(index)
    return reason === undefined ? [] : [[index, reason] as const]
  })
  return Object.fromEntries(linked)
}
