/** What a person says of who is who: to the server, and onto the board. */
import { isAbort } from '../api/client.ts'
import { ApiFailure } from '../api/failure.ts'
import type { JudgementKind, JudgementView } from '../api/types.ts'
import { acts } from '../desk/actions.ts'
import type { Id } from '../desk/desk.ts'
import { bring } from '../state/errands.ts'
import type { Session } from '../state/session.ts'
import { whoSays } from './who-says.ts'

/** Two, each by the id of an entity or an appearance, and the entities that they are of now. */
export interface Pair {
  readonly one: string
  readonly other: string
  readonly entities: readonly Id[]
}

/** Says that two are one, or two; the entities that come of it take their place on the board. */
export const judge = (session: Session, kind: JudgementKind, { one, other, entities }: Pair): Promise<void> =>
  attempted(session, async () => {
    await redrawn(session, await session.api.judge(kind, one, other, whoSays()), entities)
    session.notice.value = `Taken as ${kind === 'same' ? 'one' : 'two'} from now on. The panel takes it back.`
  })

/** Takes a judgement back. */
export const undo = (session: Session, { id, one, other }: JudgementView): Promise<void> =>
  attempted(session, async () => {
    const entities = [one, other].flatMap(({ entity }) => (entity ? [entity.id] : []))
    await redrawn(session, await session.api.undo(id), entities)
    session.notice.value = 'Taken back.'
  })

/** Puts the entities of now in the place of those that were; what was read is read as it is now. */
async function redrawn(
  session: Session,
  { one, other }: JudgementView,
  before: readonly Id[],
): Promise<void> {
  const ends = [other, one].flatMap(({ entity }) => entity?.id ?? [])
  const found = await Promise.all(ends.map(id => session.api.entity(id)))
  const now = new Map(found.map(({ entity }) => [entity.id, entity]))
  session.act(acts.forget([...before, ...now.keys()]))
  for (const { id, name } of now.values()) await bring(session, id, name)
  const [first] = now.keys()
  if (session.desk.peek().focus.entity !== null && first !== undefined) session.act(acts.readEntity(first))
  for (const { ask } of [session.entity, session.judgements, session.overview, session.review]) ask()
}

/** What the server refuses is told, and nothing has changed. */
async function attempted(session: Session, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (isAbort(error)) return
    if (!(error instanceof ApiFailure)) throw error
    session.notice.value = error.message
  }
}
