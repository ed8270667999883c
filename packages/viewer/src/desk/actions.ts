import type { EdgeFactuality, EntityType, Graph } from '../api/types.ts'
import { forget, learn, move, type Placer, rearrange, remove, showGraph, togglePin } from './board.ts'
import type { Desk, Focus, Id, Point } from './desk.ts'
import { clearFilters, setMinimum, toggleFactuality, toggleType } from './filters.ts'
import { focusEdge, focusEntity, focusOn, openArticle, stepBack } from './focus.ts'
import type { Action } from './history.ts'

/** All that a person can do to the desk, one entry each. */
export const acts = {
  open: (graph: Graph, placer: Placer) => passing('Open', desk => showGraph(desk, graph, placer)),
  learn: (graph: Graph) => passing('Learn', desk => learn(desk, graph)),
  forget: (ids: readonly Id[]) => passing('Forget', desk => forget(desk, ids)),
  show: (name: string, graph: Graph, placer: Placer) =>
    recorded(`Show ${name}`, desk => showGraph(desk, graph, placer)),
  expand: (name: string, graph: Graph, placer: Placer) =>
    recorded(`Expand ${name}`, desk => showGraph(desk, graph, placer)),
  remove: (name: string, id: Id) => recorded(`Remove ${name}`, desk => remove(desk, id)),
  move: (name: string, id: Id, to: Point) => recorded(`Move ${name}`, desk => move(desk, id, to)),
  pin: (name: string, id: Id) => recorded(`Pin ${name}`, desk => togglePin(desk, id)),
  arrange: (arrange: (desk: Desk) => ReadonlyMap<Id, Point>) =>
    recorded('Arrange', desk => rearrange(desk, arrange)),

  readEntity: (id: Id) => passing('Read', desk => focusEntity(desk, id)),
  readEdge: (id: Id) => passing('Read', desk => focusEdge(desk, id)),
  readArticle: (article: Id, statement?: Id) =>
    passing('Read', desk => openArticle(desk, article, statement)),
  readAsLinked: (focus: Focus) => passing('Read', desk => focusOn(desk, focus)),
  stepBack: () => passing('Step back', stepBack),

  toggleType: (type: EntityType) => passing('Filter', desk => toggleType(desk, type)),
  toggleFactuality: (factuality: EdgeFactuality) =>
    passing('Filter', desk => toggleFactuality(desk, factuality)),
  setMinimum: (statements: number) => passing('Filter', desk => setMinimum(desk, statements)),
  clearFilters: () => passing('Filter', clearFilters),
} as const

/** Changes the board: undo takes it back. */
function recorded(title: string, change: Action['change']): Action {
  return { title, recorded: true, change }
}

/** Changes what is read or filtered: the browser's back button and the legend take it back. */
function passing(title: string, change: Action['change']): Action {
  return { title, recorded: false, change }
}
