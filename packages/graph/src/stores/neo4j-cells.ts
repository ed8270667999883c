/** Values of the driver as cells of an untrusted query's answer. */
import {
  isDate,
  isDateTime,
  isDuration,
  isLocalDateTime,
  isLocalTime,
  isNode,
  isPath,
  isPoint,
  isRelationship,
  isTime,
  type Path,
  type Relationship,
} from 'neo4j-driver'

import type { Cell } from '../store.ts'
import { inOrder, integerCell, nodeCell, numberCell, relationshipCell } from './cells.ts'

/** The nodes, by the server's ids, whose own ids the cells of these values need. */
export function endsIn(value: unknown): string[] {
  if (isRelationship(value)) return [value.startNodeElementId, value.endNodeElementId]
  if (isPath(value)) return value.segments.flatMap(({ relationship }) => endsIn(relationship))
  if (Array.isArray(value)) return value.flatMap(endsIn)
  if (value === null || typeof value !== 'object' || isNode(value)) return []
  return Object.values(value).flatMap(endsIn)
}

/** A value as a cell; `idOf` gives the own id of a node by the server's id. */
function cellFrom(value: unknown, idOf: (elementId: string) => string): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'bigint') return integerCell(value)
  if (typeof value === 'number') return numberCell(value)
  if (typeof value === 'boolean' || typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(each => cellFrom(each, idOf))
  return objectCell(value, idOf)
}

function objectCell(value: object, idOf: (elementId: string) => string): Cell {
  if (isNode(value)) return nodeCell(value.elementId, value.labels, cells(value.properties, idOf))
  if (isRelationship(value)) return edgeCell(value, idOf)
  if (isPath(value)) return pathCell(value, idOf)
  return isTemporal(value) ? String(value) : inOrder(cells(value, idOf))
}

const isTemporal = (value: object): boolean =>
  [isDate, isDateTime, isDuration, isLocalDateTime, isLocalTime, isTime, isPoint].some(is => is(value))

/** Fields as cells, in the order given. */
export const cells = (fields: object, idOf: (elementId: string) => string): Record<string, Cell> =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, cellFrom(value, idOf)]))

const edgeCell = (edge: Relationship, idOf: (elementId: string) => string): Cell =>
  relationshipCell(
    edge.type,
    [idOf(edge.startNodeElementId), idOf(edge.endNodeElementId)],
    cells(edge.properties, idOf),
  )

function pathCell({ start, segments }: Path, idOf: (elementId: string) => string): Cell {
  const steps = segments.flatMap(({ relationship, end }) => [relationship, end])
  return [start, ...steps].map(each => cellFrom(each, idOf))
}
