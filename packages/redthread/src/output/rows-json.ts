import type { ExploreRow } from '@redthread/graph'

/** Rows as one JSON array, a row a line. */
export const rowsJson = (rows: readonly ExploreRow[]): string =>
  rows.length === 0 ? '[]\n' : `[\n${rows.map(row => JSON.stringify(row)).join(',\n')}\n]\n`
