/** Rows as a table for people: columns as wide as they need and the screen allows, long values cut. */
import type { Cell, ExploreRow } from '@redthread/graph'

import type { Output } from './output.ts'
import { printable } from './printable.ts'
import { fitted, widthOf } from './width.ts'

const GAP = '  '
/** A column is never cut below this, though the table be wider than the screen. */
const NARROWEST = 12
/** Where there is no screen to fit. */
const WIDEST = 80

/** A heading, a rule, a line a row; numbers stand to the right. */
export function table(rows: readonly ExploreRow[], { isTerminal, columns: room, colours }: Output): string {
  const [first] = rows
  if (!first) return 'No rows.\n'
  const names = Object.keys(first)
  const cells = rows.map(row => names.map(name => words(row[name] ?? null)))
  const needed = names.map((name, at) => Math.max(widthOf(name), ...cells.map(row => widthOf(row[at] ?? ''))))
  const widths = isTerminal ? shares(needed, room) : needed.map(width => Math.min(width, WIDEST))
  const right = names.map(name => rows.every(row => typeof row[name] === 'number' || row[name] === null))
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => aligned(cell, widths[at] ?? 0, right[at] === true))
      .join(GAP)
      .trimEnd()
  const rule = widths.map(width => '─'.repeat(width)).join(GAP)
  return [colours.bold(line(names)), colours.dim(rule), ...cells.map(line), ''].join('\n')
}

function aligned(cell: string, width: number, right: boolean): string {
  const text = fitted(cell, width)
  return right ? text.trimEnd().padStart(width) : text
}

/** Narrow columns get what they need; the wide ones share what is left. */
function shares(needed: readonly number[], room: number): number[] {
  let left = room - GAP.length * (needed.length - 1)
  const widths = needed.map(() => 0)
  const order = needed.map((_, at) => at).toSorted((a, b) => (needed[a] ?? 0) - (needed[b] ?? 0))
  for (const [done, at] of order.entries()) {
    const share = Math.max(Math.floor(left / (order.length - done)), NARROWEST)
    widths[at] = Math.min(needed[at] ?? 0, share)
    left -= widths[at]
  }
  return widths
}

/** A value on one line: of a node its name, of a relationship its type. */
function words(cell: Cell): string {
  if (cell === null) return ''
  if (Array.isArray(cell)) return `[${cell.map(words).join(', ')}]`
  if (typeof cell !== 'object') return printable(String(cell))
  return graphWords(cell) ?? printable(JSON.stringify(cell))
}

function graphWords(cell: Record<string, Cell>): string | null {
  const { labels, type, properties } = cell
  if (Array.isArray(labels)) {
    const kinds = labels.filter(label => labels.length === 1 || label !== 'Entity')
    return `(${kinds.join(':')} ${nameOf(properties) ?? words(cell['id'] ?? null)})`
  }
  if (typeof type === 'string' && 'start' in cell && 'end' in cell) return `[${type}]`
  return null
}

function nameOf(properties: Cell | undefined): string | null {
  if (properties === null || typeof properties !== 'object' || Array.isArray(properties)) return null
  const name = properties['name'] ?? properties['title'] ?? properties['quote']
  return typeof name === 'string' ? printable(name) : null
}
