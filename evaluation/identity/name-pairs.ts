/** Pairs of names with a verdict, as comma-separated values. */
import type { NameKind } from '../../packages/ingest/src/names/comparing/index.ts'

export interface NamePair {
  readonly a: string
  readonly b: string
  readonly kind: NameKind
  readonly isSame: boolean
}

/** A file of pairs that cannot be read as such. */
export class PairsBroken extends Error {
  override readonly name = 'PairsBroken'
}

const COLUMNS = ['schema', 'name1', 'name2', 'is_match'] as const

/**
 * Reads a file with a head; columns `schema` ("Person" and others), `name1`, `name2`, `is_match`.
 *
 * @throws {PairsBroken} where a column is missing
 */
export function parsePairs(file: string): NamePair[] {
  const [head = [], ...rows] = file.trim().split(/\r?\n/).map(cellsOf)
  const at = COLUMNS.map(column => head.indexOf(column))
  const missing = COLUMNS.filter((_, index) => at[index] === -1)
  if (missing.length > 0) throw new PairsBroken(`the file of name pairs has no column ${missing.join(', ')}`)
  return rows.map(cells => {
    const [schema, a = '', b = '', isSame] = at.map(index => cells[index])
    return { a, b, kind: schema === 'Person' ? 'person' : 'other', isSame: isSame === 'true' }
  })
}

/** The cells of a line (RFC 4180, without line ends in cells). */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  )
