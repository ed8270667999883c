/** What a change is made of, as Cypher for both engines: nodes and relationships written and removed, in batches. */
import type { ReadQuery } from '../store.ts'

/** One batch of a change. A store runs it, and refuses the change where it wrote fewer rows than it was given. */
export interface WriteStep extends Required<ReadQuery> {
  /** What the rows are, for the error: "edges LEADS". */
  readonly what: string
  /** How many the query must say that it wrote, as `n`; null where deleting what is not there is fine. */
  readonly writes: number | null
}

const BATCH = 2000

export type Row = Readonly<Record<string, unknown>>

export function* batches(
  what: string,
  cypher: string,
  rows: readonly Row[],
  counted = true,
): Generator<WriteStep> {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH)
    yield { what, cypher, parameters: { rows: batch }, writes: counted ? batch.length : null }
  }
}

export function* removeNodes(label: string, ids: readonly string[]): Generator<WriteStep> {
  const cypher = `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) DETACH DELETE n`
  yield* batches(
    `${label} removed`,
    cypher,
    ids.map(id => ({ id })),
    false,
  )
}

export const asFloats = (variable: string, names: readonly string[]) =>
  names.map(name => `, ${variable}.${name} = toFloat(row.properties.${name})`).join('')

export function* upsertNodes(
  label: string,
  properties: readonly Row[],
  { floats = [], extraLabel }: { floats?: readonly string[]; extraLabel?: string } = {},
): Generator<WriteStep> {
  const labelled = extraLabel ? `, n:${extraLabel}` : ''
  const cypher = `UNWIND $rows AS row MERGE (n:${label} {id: row.id})
    SET n = row.properties${asFloats('n', floats)}${labelled} RETURN count(n) AS n`
  yield* batches(
    extraLabel ?? label,
    cypher,
    properties.map(all => ({ id: all['id'], properties: all })),
  )
}

/** Draws relationships from nodes of one label to nodes of another: rows of `from` and `to`. */
export function* link(
  [from, type, to]: readonly [from: string, type: string, to: string],
  rows: readonly { readonly from: string; readonly to: string | null }[],
): Generator<WriteStep> {
  const cypher = `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
    MERGE (a)-[r:\`${type}\`]->(b) RETURN count(r) AS n`
  yield* batches(
    `${from} ${type} ${to}`,
    cypher,
    rows.filter(row => row.to !== null),
  )
}

export function* unlink(
  label: string,
  types: readonly string[],
  ids: readonly string[],
): Generator<WriteStep> {
  const cypher = `UNWIND $rows AS row MATCH (n:${label} {id: row.id})
    MATCH (n)-[r:${types.map(type => `\`${type}\``).join('|')}]->() DELETE r`
  yield* batches(
    `${label} unlinked`,
    cypher,
    ids.map(id => ({ id })),
    false,
  )
}
