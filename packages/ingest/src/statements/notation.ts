/**
 * Statements in one line each: `Mara Venn MET Oskar Lind [possible, by officials, in Tallinn, on 2026-02-01]`.
 * Values stand in quotation marks. Used by rules, tests and docs alike.
 */
import type { DocumentStatement, With } from '../document.ts'

type Stated = With<'mentions' | 'appearances' | 'appearanceOf' | 'statements'>

/** The statements of a document in the small notation, in text order. */
export const notationOf = (document: Stated): readonly string[] =>
  document.statements.map(statement => lineOf(document, statement))

function lineOf(document: Stated, statement: DocumentStatement): string {
  const { subject, object, value, relation } = statement
  const end = value ? `"${value.text}"` : object === null ? '' : nameOf(document, object)
  const notes = notesOf(document, statement)
  return [nameOf(document, subject), relation, end, notes.length > 0 ? `[${notes.join(', ')}]` : '']
    .filter(part => part !== '')
    .join(' ')
}

function notesOf(document: Stated, { factuality, by, place, time }: DocumentStatement): readonly string[] {
  const when = time && rangeOf(time)
  return [
    factuality === 'asserted' ? '' : factuality,
    by === null ? '' : `by ${nameOf(document, by)}`,
    place === null ? '' : `in ${nameOf(document, place)}`,
    when ? `on ${when}` : '',
  ].filter(note => note !== '')
}

/** A day, a range of days, or one that is open at one end: "2026-01-12/…". */
function rangeOf({
  start,
  end,
}: {
  readonly start: string | null
  readonly end: string | null
}): string | null {
  if (start === null && end === null) return null
  return start === end ? start : `${start ?? '…'}/${end ?? '…'}`
}

function nameOf(document: Stated, mention: number): string {
  const appearance = document.appearanceOf[mention] ?? null
  return (
    (appearance === null ? undefined : document.appearances[appearance]?.name) ??
    document.mentions[mention]!.name
  )
}
