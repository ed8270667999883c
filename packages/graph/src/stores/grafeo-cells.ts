import type { Cell } from '../store.ts'
import { inOrder, integerCell, nodeCell, numberCell, relationshipCell } from './cells.ts'
/** Values of the embedded database as cells of an untrusted query's answer. */
import type { GrafeoValue } from './grafeo-engine.ts'

type Fields = { readonly [key: string]: GrafeoValue }

/** A value as a cell; `idOf` gives the id of our own of a node that the database knows by a number. */
export function cellFrom(value: GrafeoValue, idOf: (node: number) => string): Cell {
  if (typeof value === 'bigint') return integerCell(value)
  if (typeof value === 'number') return numberCell(value)
  if (value === null || typeof value !== 'object') return value
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(each => cellFrom(each, idOf))
  if (ArrayBuffer.isView(value)) return Array.from(value as Float32Array, numberCell)
  return objectCell(value as Fields, idOf)
}

function objectCell(value: Fields, idOf: (node: number) => string): Cell {
  const { _id, _labels, _type, _source, _target, ...rest } = value
  const own = () => cells(rest, idOf)
  if (typeof _id === 'number' && Array.isArray(_labels))
    return nodeCell(String(_id), _labels as string[], own())
  if (typeof _id === 'number' && typeof _type === 'string') {
    return relationshipCell(_type, [idOf(Number(_source)), idOf(Number(_target))], own())
  }
  if (Array.isArray(value['nodes']) && Array.isArray(value['edges'])) {
    return pathCell(value['nodes'], value['edges'], idOf)
  }
  const [[tag, tagged] = ['', null]] = Object.entries(value)
  // Durations and the like come as `{ $duration: 'P1D' }`.
  return tag.startsWith('$') && typeof tagged === 'string' ? tagged : inOrder(cells(value, idOf))
}

const cells = (fields: Fields, idOf: (node: number) => string): Record<string, Cell> =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, cellFrom(value, idOf)]))

function pathCell(nodes: GrafeoValue[], edges: GrafeoValue[], idOf: (node: number) => string): Cell {
  return nodes.flatMap((node, step) => {
    const edge = edges[step]
    return edge === undefined ? [cellFrom(node, idOf)] : [cellFrom(node, idOf), cellFrom(edge, idOf)]
  })
}
