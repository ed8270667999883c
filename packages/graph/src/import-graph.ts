/** A native export back into a graph. */
import { z } from 'zod'

import { deriveEdges } from './edges.ts'
import { InputRefused } from './errors.ts'
import { KINDS, NATIVE_VERSION, NativeHeader, NativeRecord } from './native-format.ts'
import { evidenceTouching } from './queries/loading.ts'
import type { GraphStore } from './store.ts'

/** Records written in one transaction. */
const BATCH = 1000
/** Entities whose edges are worked out at once. */
const ENTITIES = 200

const LOCK = ['import']

/**
 * Writes the records of a native export, and works out the edges anew. Meant for an empty store, or one that
 * holds the same articles; importing twice changes nothing.
 *
 * Written in batches: where it fails half way, what came before is kept, and importing again completes it.
 *
 * @throws {InputRefused} naming the line that is none of ours
 */
export async function importGraph(
  store: GraphStore,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const entities: string[] = []
  let batch: NativeRecord[] = []
  for await (const record of recordsOf(lines)) {
    if (record.kind === 'entity') entities.push(record.id)
    batch.push(record)
    if (batch.length < BATCH) continue
    await write(store, batch)
    batch = []
  }
  await write(store, batch)
  await writeEdges(store, entities)
}

async function* recordsOf(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<NativeRecord> {
  let number = 0
  let reached = 0
  for await (const line of lines) {
    number += 1
    if (number === 1) {
      requireVersion(line)
      continue
    }
    const record = parsed(NativeRecord, line, number)
    const rank = KINDS.indexOf(record.kind)
    if (rank < reached)
      throw refused(number, `a record of kind ${record.kind} comes after one that may name it`)
    reached = rank
    yield record
  }
  if (number === 0) throw refused(1, 'there is nothing in it')
}

function requireVersion(line: string): void {
  const { version } = parsed(NativeHeader, line, 1)
  if (version > NATIVE_VERSION) {
    throw new InputRefused(
      'line 1',
      `the file has version ${version}, of a later Redthread`,
      'Update Redthread.',
    )
  }
}

function parsed<T>(schema: z.ZodType<T>, line: string, number: number): T {
  const result = schema.safeParse(json(line, number))
  if (result.success) return result.data
  throw refused(number, z.prettifyError(result.error).split('\n').slice(0, 2).join(' '))
}

function json(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw refused(number, 'it is no JSON', cause)
  }
}

const refused = (number: number, problem: string, cause?: unknown) =>
  new InputRefused(
    `line ${number}`,
    problem,
    'Give a file that "redthread export --format jsonl" has made.',
    { cause },
  )

async function write(store: GraphStore, records: readonly NativeRecord[]): Promise<void> {
  const of = <Kind extends NativeRecord['kind']>(kind: Kind) =>
    records.filter((record): record is Extract<NativeRecord, { kind: Kind }> => record.kind === kind)
  const upsert = {
    articles: of('article').map(({ kind: _kind, ...article }) => article),
    entities: of('entity').map(({ kind: _kind, ...entity }) => entity),
    appearances: of('appearance').map(({ kind: _kind, ...appearance }) => appearance),
    statements: of('statement').map(({ kind: _kind, ...statement }) => statement),
    judgements: of('judgement').map(({ kind: _kind, verdict, ...judgement }) => ({
      ...judgement,
      kind: verdict,
    })),
    questions: of('question').map(({ kind: _kind, ...question }) => question),
  }
  await store.transact(LOCK, tx => tx.apply({ upsert }))
}

/** Each edge is made with the entities of its `from`, all of whose statements are then at hand. */
async function writeEdges(store: GraphStore, entities: readonly string[]): Promise<void> {
  for (let start = 0; start < entities.length; start += ENTITIES) {
    const chunk = entities.slice(start, start + ENTITIES)
    const within = new Set(chunk)
    await store.transact(LOCK, async tx => {
      const edges = deriveEdges(await evidenceTouching(tx, chunk)).filter(({ from }) => within.has(from))
      await tx.apply({ upsert: { edges } })
    })
  }
}
