/** What takes a way to the server and back: bringing things to the board. */
import { isAbort } from '../api/client.ts'
import { ApiFailure } from '../api/failure.ts'
import type { EdgePage, EntityRef, Graph, NodeView } from '../api/types.ts'
import { acts } from '../desk/actions.ts'
import { toggled } from '../desk/collections.ts'
import { BOARD_LIMIT, type Id } from '../desk/desk.ts'
import { knownNeighbours } from '../desk/visible.ts'
import { amount } from '../words/amounts.ts'
import type { Session } from './session.ts'

/** So many neighbours come at once; asking again brings the next. */
const NEIGHBOURS_AT_ONCE = 24
/** The server gives no more at once. */
const MOST_NEIGHBOURS = 500

/** Reads an entity, and brings it to the board with its neighbours. */
export async function chooseEntity(session: Session, id: Id, name: string): Promise<void> {
  session.act(acts.readEntity(id))
  await bring(session, id, name)
}

/** Brings a node and its neighbours to the board, and looks there. */
export async function bring(session: Session, id: Id, name: string): Promise<void> {
  const graph = await neighbours(session, id, NEIGHBOURS_AT_ONCE)
  if (!graph) return
  session.act(acts.show(name, graph, session.arranger.place))
  session.camera.value = { centre: id }
}

/** Shows the next neighbours of a node around it. */
export async function expandNode(session: Session, id: Id): Promise<void> {
  const desk = session.desk.peek()
  const name = desk.nodes.get(id)?.name ?? 'it'
  const graph = await neighbours(session, id, shownNeighbours(session, id) + NEIGHBOURS_AT_ONCE)
  if (!graph) return
  const before = session.desk.peek().board.shown.size
  session.act(acts.expand(name, graph, session.arranger.place))
  const came = session.desk.peek().board.shown.size - before
  session.notice.value = arrival(name, came, graph.more ?? 0, before + came >= BOARD_LIMIT)
}

/** Brings both ends of a connection to the board. */
export function bringEdge(session: Session, { edge, statements }: EdgePage): void {
  const refs = statements.flatMap(({ subject, object }) => (object ? [subject, object] : [subject]))
  const ends = [edge.from, edge.to].flatMap(id =>
    knownOr(
      session,
      id,
      refs.find(ref => ref.id === id),
    ),
  )
  const graph: Graph = { nodes: ends, edges: [edge] }
  session.act(acts.show('the connection', graph, session.arranger.place))
}

/** Takes a node off the board; what was read of it closes. */
export function removeNode(session: Session, id: Id): void {
  const { nodes, focus, edges } = session.desk.peek()
  const edge = focus.edge === null ? undefined : edges.get(focus.edge)
  if ([focus.entity, edge?.from, edge?.to].includes(id)) session.act(acts.readAsLinked(NOTHING_READ))
  session.act(acts.remove(nodes.get(id)?.name ?? 'it', id))
}

const NOTHING_READ = { entity: null, edge: null, article: null, statement: null }

async function neighbours(session: Session, id: Id, limit: number): Promise<Graph | null> {
  const { expanding } = session
  if (expanding.peek().has(id)) return null
  expanding.value = toggled(expanding.peek(), id)
  try {
    return await session.api.neighbours(id, Math.min(limit, MOST_NEIGHBOURS))
  } catch (error) {
    if (isAbort(error)) return null
    if (!(error instanceof ApiFailure)) throw error
    session.notice.value = error.message
    return null
  } finally {
    expanding.value = toggled(expanding.peek(), id)
  }
}

function shownNeighbours(session: Session, id: Id): number {
  const desk = session.desk.peek()
  return [...knownNeighbours(desk, id)].filter(other => desk.board.shown.has(other)).length
}

function arrival(name: string, came: number, more: number, full: boolean): string {
  if (full) return `The canvas is full with ${amount(BOARD_LIMIT, 'node')}. Remove some to make room.`
  if (came === 0) return `Nothing new around ${name}.`
  const rest = more > 0 ? ` ${amount(more, 'more is', 'more are')} waiting: expand again.` : ''
  return `${amount(came, 'neighbour')} of ${name} added.${rest}`
}

function knownOr(session: Session, id: Id, ref: EntityRef | undefined): readonly NodeView[] {
  const known = session.desk.peek().nodes.get(id)
  if (known) return [known]
  return ref ? [{ ...ref, articles: 1, degree: 1 }] : []
}
