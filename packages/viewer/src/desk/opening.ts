import type { Graph, NodeView } from '../api/types.ts'

/**
 * The part of an overview to open with: the best connected, as many as there is room for, and of them those that
 * hang together with others here; all that there is room for where none does.
 */
export function opening({ nodes, edges }: Graph, room: number): Graph {
  const best = nodes.toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)).slice(0, room)
  const among = edgesAmong(best, edges)
  const ends = new Set(among.flatMap(({ from, to }) => [from, to]))
  const connected = best.filter(({ id }) => ends.has(id))
  return { nodes: connected.length > 0 ? connected : best, edges: among }
}

function edgesAmong(nodes: readonly NodeView[], edges: Graph['edges']): Graph['edges'] {
  const ids = new Set(nodes.map(({ id }) => id))
  return edges.filter(({ from, to }) => ids.has(from) && ids.has(to))
}
