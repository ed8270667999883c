import type { EdgeFactuality, EdgeView, EntityType, NodeView } from '../src/api/types.ts'
import { learn, type Placer, show } from '../src/desk/board.ts'
import { type Desk, EMPTY_DESK, type Id } from '../src/desk/desk.ts'

/** Desks in a small notation, for tests: nodes are words, edges "a LEADS b" or "a MET b [denied] x3". */

export const node = (id: Id, type: EntityType = 'Person', degree = 1): NodeView => ({
  id,
  name: id,
  type,
  named: true,
  articles: 1,
  degree,
})

export function edge(notation: string): EdgeView {
  const parts = /^(\S+) (\S+) (\S+)(?: \[(\w+)\])?(?: x(\d+))?$/.exec(notation)
  if (!parts) throw new Error(`Not an edge: ${notation}`)
  const [, from = '', relation = '', to = '', factuality = 'asserted', statements = '1'] = parts
  return {
    id: `${from} ${relation} ${to} ${factuality}`,
    from,
    to,
    type: relation,
    relation,
    statements: Number(statements),
    articles: 1,
    stories: 1,
    outlets: 1,
    asserted: 1,
    reported: 0,
    confidence: 1,
    firstAt: null,
    lastAt: null,
    quote: 'quote',
    article: 'article',
    factuality: factuality as EdgeFactuality,
  }
}

/** Puts new nodes in a row, so that tests see where they are. */
export const inARow: Placer = (desk, fresh) =>
  new Map(fresh.map((id, index) => [id, { x: 100 * (desk.board.places.size + index), y: 0 }]))

/** A desk that knows all nodes of these edges and shows them. */
export function deskOf(...edges: readonly string[]): Desk {
  const known = knowing(...edges)
  return show(known, [...known.nodes.keys()], inARow)
}

/** A desk that knows all nodes of these edges, with an empty board. */
export function knowing(...notations: readonly string[]): Desk {
  const edges = notations.map(edge)
  const ids = [...new Set(edges.flatMap(({ from, to }) => [from, to]))]
  const degree = (id: Id) => edges.filter(({ from, to }) => from === id || to === id).length
  return learn(EMPTY_DESK, { nodes: ids.map(id => node(id, 'Person', degree(id))), edges })
}
