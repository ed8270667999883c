/** Which derived edges a question follows, as part of its text: types cannot be parameters, and come from a closed list. */
import type { Edge } from '../model.ts'
import { EDGE_TYPES } from '../ontology/index.ts'
import type { EdgeFactuality, EdgeView } from '../views.ts'

/** Edges that say that something is not, or not surely, or no longer so. */
const APART: Readonly<Record<string, EdgeFactuality>> = {
  FORMERLY: 'past',
  UNCONFIRMED: 'unconfirmed',
  DENIED: 'denied',
}

const PLAIN = EDGE_TYPES.filter(type => APART[type] === undefined)

export interface Follow {
  /** Edge types for a pattern: `MET|LEADS`. */
  readonly types: string
  /** A condition on the relationship `r`; "true" where there is none. */
  readonly where: string
}

/** Every derived edge. */
export const ANY_EDGE: Follow = { types: EDGE_TYPES.join('|'), where: 'true' }

/** Edges that are as sure as one of these. */
export function follow(wanted: readonly EdgeFactuality[]): Follow {
  const apart = Object.keys(APART).filter(type => wanted.includes(APART[type] as EdgeFactuality))
  const [asserted, reported] = [wanted.includes('asserted'), wanted.includes('reported')]
  const types = [...(asserted || reported ? PLAIN : []), ...apart]
  const other = apart.map(type => ` OR type(r) = '${type}'`).join('')
  if (asserted === reported) return { types: types.join('|'), where: 'true' }
  return {
    types: types.join('|'),
    where: `(r.asserted ${asserted ? '>' : '='} 0${asserted ? other : other})`,
  }
}

/** How sure an edge is: an edge apart by its type, a plain one by whether any article says it in its own voice. */
export const factualityOf = ({ type, asserted }: Pick<Edge, 'type' | 'asserted'>): EdgeFactuality =>
  APART[type] ?? (asserted > 0 ? 'asserted' : 'reported')

export const edgeView = (edge: Edge): EdgeView => ({ ...edge, factuality: factualityOf(edge) })
