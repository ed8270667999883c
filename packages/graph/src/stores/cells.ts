/** The shape of answers to untrusted queries, the same from every store. */
import type { Cell } from '../store.ts'

/** A whole number; as text where JavaScript cannot hold it exactly. */
export const integerCell = (value: bigint): Cell =>
  value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : String(value)

/** JSON knows no infinity and no NaN: they are texts. */
export const numberCell = (value: number): Cell => (Number.isFinite(value) ? value : String(value))

/** A node under its own `id` where it has one. */
export const nodeCell = (
  internalId: string,
  labels: readonly string[],
  properties: Record<string, Cell>,
): Cell => ({
  id: properties['id'] ?? internalId,
  labels: labels.toSorted(),
  properties: inOrder(properties),
})

/** A relationship; one without an `id` of its own is named by its ends. */
export function relationshipCell(
  type: string,
  [start, end]: readonly [start: string, end: string],
  properties: Record<string, Cell>,
): Cell {
  return {
    id: properties['id'] ?? `${start} ${type} ${end}`,
    type,
    start,
    end,
    properties: inOrder(properties),
  }
}

/** An engine gives the keys of a map in an order of its own. */
export const inOrder = (properties: Record<string, Cell>) =>
  Object.fromEntries(Object.entries(properties).toSorted(([a], [b]) => (a < b ? -1 : 1)))
