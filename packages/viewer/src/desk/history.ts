import { type Board, type Desk, EMPTY_DESK } from './desk.ts'

/** Something that a person did. A recorded one changes the board and can be undone. */
export interface Action {
  /** What undo offers to take back: "Expand Mara Venn". */
  readonly title: string
  readonly recorded: boolean
  readonly change: (desk: Desk) => Desk
}

interface Step {
  readonly title: string
  /** The board on the other side of the step. */
  readonly board: Board
}

export interface History {
  readonly desk: Desk
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

const STEPS_KEPT = 200

export const NEW_HISTORY: History = { desk: EMPTY_DESK, past: [], future: [] }

/** Does an action. One that leaves the board as it is makes no step to undo. */
export function perform(history: History, { title, recorded, change }: Action): History {
  const { board } = history.desk
  const desk = change(history.desk)
  if (!recorded || desk.board === board) return { ...history, desk }
  return { desk, past: [...history.past, { title, board }].slice(-STEPS_KEPT), future: [] }
}

/** Brings the last board back. What has been learned, is being read or is filtered stays as it is. */
export function undo(history: History): History {
  const step = history.past.at(-1)
  if (!step) return history
  return {
    desk: { ...history.desk, board: step.board },
    past: history.past.slice(0, -1),
    future: [...history.future, { title: step.title, board: history.desk.board }],
  }
}

export function redo(history: History): History {
  const step = history.future.at(-1)
  if (!step) return history
  return {
    desk: { ...history.desk, board: step.board },
    past: [...history.past, { title: step.title, board: history.desk.board }],
    future: history.future.slice(0, -1),
  }
}
