/** Rows as CSV (RFC 4180), for spreadsheets. */
import type { Cell, ExploreRow } from '@redthread/graph'

/** A header and a line a row, ended by CRLF; what is no plain value stands there as JSON. Nothing where no row is. */
export function csv(rows: readonly ExploreRow[]): string {
  const [first] = rows
  if (!first) return ''
  const columns = Object.keys(first)
  const lines = [columns, ...rows.map(row => columns.map(column => plain(row[column] ?? null)))]
  return lines.map(fields => `${fields.map(quoted).join(',')}\r\n`).join('')
}

const plain = (cell: Cell): string =>
  cell === null ? '' : typeof cell === 'object' ? JSON.stringify(cell) : String(cell)

const quoted = (field: string): string =>
  /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
