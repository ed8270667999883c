import { type Desk, type Focus, type Id, NO_FOCUS } from './desk.ts'

/** Reads an entity; an article that was open closes. */
export const focusEntity = (desk: Desk, entity: Id): Desk => focusOn(desk, { ...NO_FOCUS, entity })

/** Reads a connection. */
export const focusEdge = (desk: Desk, edge: Id): Desk => focusOn(desk, { ...NO_FOCUS, edge })

/** Opens an article, at a statement if one is given, beside what is being read. */
export const openArticle = (desk: Desk, article: Id, statement: Id | null = null): Desk =>
  focusOn(desk, { ...desk.focus, article, statement })

/** Closes the innermost: first the article, then the entity or the connection. */
export const stepBack = (desk: Desk): Desk =>
  focusOn(desk, desk.focus.article === null ? NO_FOCUS : { ...desk.focus, article: null, statement: null })

export const focusOn = (desk: Desk, focus: Focus): Desk =>
  sameFocus(desk.focus, focus) ? desk : { ...desk, focus }

export const sameFocus = (a: Focus, b: Focus): boolean =>
  a.entity === b.entity && a.edge === b.edge && a.article === b.article && a.statement === b.statement
