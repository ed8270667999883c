/**
 * The pairing of rows with columns, each used at most once, whose weights add up to the most. Weights are given as
 * sparse rows (column → weight > 0); what is absent weighs nothing and is not paired.
 *
 * @returns the sum of the weights of the best pairing
 */
export function bestPairing(rows: readonly ReadonlyMap<number, number>[]): number {
  return components(rows)
    .map(component => heaviest(denseOf(component.map(row => rows[row]!))))
    .reduce((sum, weight) => sum + weight, 0)
}

/** Rows that share a column, directly or by way of others: each such set is paired by itself. */
function components(rows: readonly ReadonlyMap<number, number>[]): number[][] {
  const columns = rows.flatMap((cells, row) => [...cells.keys()].map(column => ({ row, column })))
  const rowsOf = Map.groupBy(columns, ({ column }) => column)
  const neighbours = (row: number) =>
    [...rows[row]!.keys()].flatMap(column => rowsOf.get(column)!.map(cell => cell.row))
  const seen = new Set<number>()
  const found: number[][] = []
  for (const start of rows.keys()) {
    if (seen.has(start)) continue
    const reached = new Set([start])
    for (const row of reached) for (const other of neighbours(row)) reached.add(other)
    for (const row of reached) seen.add(row)
    found.push([...reached])
  }
  return found
}

/** A matrix with no more rows than columns: turned where there would be. */
function denseOf(rows: readonly ReadonlyMap<number, number>[]): number[][] {
  const columns = [...new Set(rows.flatMap(row => [...row.keys()]))]
  const matrix = rows.map(row => columns.map(column => row.get(column) ?? 0))
  return matrix.length <= columns.length
    ? matrix
    : columns.map((_, column) => matrix.map(row => row[column]!))
}

/** The Hungarian method with potentials (Kuhn 1955; Munkres 1957), O(rows² · columns). */
function heaviest(matrix: readonly (readonly number[])[]): number {
  const width = matrix[0]?.length ?? 0
  const potential = { row: zeros(matrix.length + 1), column: zeros(width + 1) }
  /** Column → its row, counted from 1; 0 is free. */
  const rowOf = zeros(width + 1)
  for (let row = 1; row <= matrix.length; row++) {
    rowOf[0] = row
    const { way, end } = shortestWay(matrix, rowOf, potential)
    for (let column = end; column !== 0; column = way[column]!) rowOf[column] = rowOf[way[column]!]!
  }
  return rowOf.slice(1).reduce((sum, row, column) => sum + (row === 0 ? 0 : matrix[row - 1]![column]!), 0)
}

const zeros = (length: number): number[] => Array.from({ length }, () => 0)

/** From the row that stands in column 0 to a free column, along the cheapest changes of pairs. */
function shortestWay(
  matrix: readonly (readonly number[])[],
  rowOf: readonly number[],
  potential: { row: number[]; column: number[] },
): { way: number[]; end: number } {
  const columns = [...rowOf.keys()]
  const slack = columns.map(() => Infinity)
  const way = zeros(columns.length)
  const used = new Set<number>()
  let at = 0
  while (rowOf[at] !== 0) {
    used.add(at)
    const row = rowOf[at]!
    const free = columns.filter(column => column > 0 && !used.has(column))
    for (const column of free) {
      const cost = -matrix[row - 1]![column - 1]! - potential.row[row]! - potential.column[column]!
      if (cost >= slack[column]!) continue
      slack[column] = cost
      way[column] = at
    }
    const next = free.reduce((best, column) => (slack[column]! < slack[best]! ? column : best))
    const step = slack[next]!
    for (const column of used) {
      potential.row[rowOf[column]!]! += step
      potential.column[column]! -= step
    }
    for (const column of free) slack[column]! -= step
    at = next
  }
  return { way, end: at }
}
