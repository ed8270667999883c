import type { EdgeFactuality, EdgeView, EntityType, NodeView } from '../api/types.ts'

/**
 * The desk: all that a person has laid out. It is changed only by the pure functions of this folder; everything
 * else on the page is derived from it.
 */
export interface Desk {
  /** What the server has told so far, by id; more than what lies on the board. */
  readonly nodes: ReadonlyMap<Id, NodeView>
  readonly edges: ReadonlyMap<Id, EdgeView>
  readonly board: Board
  readonly filters: Filters
  readonly focus: Focus
}

export type Id = string

export interface Point {
  readonly x: number
  readonly y: number
}

/** What is laid out and where: the part that undo brings back. Every shown node has a place. */
export interface Board {
  readonly shown: ReadonlySet<Id>
  readonly places: ReadonlyMap<Id, Point>
  /** Nodes that a new arrangement leaves where they are. */
  readonly pinned: ReadonlySet<Id>
}

/** What is kept out of sight. */
export interface Filters {
  readonly hiddenTypes: ReadonlySet<EntityType>
  readonly hiddenFactualities: ReadonlySet<EdgeFactuality>
  /** Connections with fewer statements stay out of sight. */
  readonly minimumStatements: number
}

/** What is being read. An article may be open beside the entity or the connection that led to it. */
export interface Focus {
  readonly entity: Id | null
  readonly edge: Id | null
  readonly article: Id | null
  readonly statement: Id | null
}

/** As many nodes as the canvas draws smoothly; the rest stands as "+N" on its neighbours. */
export const BOARD_LIMIT = 1500

export const NO_FOCUS: Focus = { entity: null, edge: null, article: null, statement: null }

export const NO_FILTERS: Filters = {
  hiddenTypes: new Set(),
  hiddenFactualities: new Set(),
  minimumStatements: 1,
}

export const EMPTY_DESK: Desk = {
  nodes: new Map(),
  edges: new Map(),
  board: { shown: new Set(), places: new Map(), pinned: new Set() },
  filters: NO_FILTERS,
  focus: NO_FOCUS,
}
