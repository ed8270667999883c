/** The derived edges: around an entity, and from one to another. */
import type { EdgeFactuality, EdgePage, Neighbourhood, Paths } from '../views.ts'
import type { Reader } from './reader.ts'

const soon = (): never => {
  throw new Error('not built yet')
}

export interface NeighbourOptions {
  /** Neighbours given, the best connected first; 50 where absent. */
  readonly limit?: number
  /** Relations (`MET`) to follow; all where absent. */
  readonly relations?: readonly string[]
  /** Edges to follow; all where absent. */
  readonly factuality?: readonly EdgeFactuality[]
}

/** The entities next to one, with the edges among all of them. @throws {EntityUnknown | EntityForgotten} */
export const neighbours = async (
  _reader: Reader,
  _id: string,
  _options: NeighbourOptions = {},
): Promise<Neighbourhood> => soon()

export interface PathOptions {
  /** Paths given; 3 where absent. */
  readonly max?: number
  /** Steps of a path at most; 6 where absent. */
  readonly steps?: number
  /** Edges to follow; `asserted` and `reported` where absent. */
  readonly factuality?: readonly EdgeFactuality[]
}

/** Shortest paths between two entities, by any id. @throws {EntityUnknown | EntityForgotten} */
export const pathsBetween = async (
  _reader: Reader,
  _ends: { readonly from: string; readonly to: string },
  _options: PathOptions = {},
): Promise<Paths> => soon()

/** An edge and the statements that it adds up. @throws {EdgeUnknown} */
export const statementsUnder = async (_reader: Reader, _edge: string): Promise<EdgePage> => soon()
