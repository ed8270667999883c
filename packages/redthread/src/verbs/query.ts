/** `query`: Cypher that only reads. */
import { type Cell, type ExploreRow, UsageWrong } from '@redthread/graph'

import { withStore } from '../context.ts'
import { DONE } from '../exit-codes.ts'
import { choice, list, whole } from '../options.ts'
import { csv } from '../output/csv.ts'
import { rowsJson } from '../output/rows-json.ts'
import { table } from '../output/table.ts'
import { count } from '../output/words.ts'
import { DEFAULT_STORE, STORE, verb } from '../verb.ts'

const FORMATS = { table, json: rowsJson, csv }

export const query = verb({
  name: 'query',
  summary: 'Ask the graph in Cypher; read-only. "-" reads the query from standard input.',
  arguments: '<cypher>',
  options: {
    store: STORE,
    format: choice('--format <format>', 'how the rows are printed', ['table', 'json', 'csv']),
    param: list('--param <name=value>', 'a value for $name, as JSON or as it is; may be repeated'),
    rows: whole('--rows <number>', 'the most rows (10000 if not given)', {
      from: 1,
      to: 1_000_000,
      otherwise: 10_000,
    }),
    seconds: whole('--seconds <number>', 'the longest time (60 if not given)', {
      from: 1,
      to: 3600,
      otherwise: 60,
    }),
  },
  examples: [
    ["query 'MATCH (p:Person) RETURN p.name LIMIT 10'", 'a table'],
    ["query 'MATCH (a)-[r:MET]->(b) RETURN a.name, b.name, r.quote' --format csv", 'for a spreadsheet'],
    ["query 'MATCH (p:Person {name: $name}) RETURN p' --param 'name=Oskar Lind'", 'with a value'],
    ['query - --format json < question.cypher', 'a query from a file'],
  ],
  where: 'with the store',
  run: async ({ arguments: [given = ''], options }, context) => {
    const { stdin, stdout, stderr, signal } = context
    const parameters = parametersOf(options.param)
    const cypher = given === '-' ? await allOf(stdin) : given
    const limits = { rows: options.rows + 1, milliseconds: options.seconds * 1000, signal }
    const { rows, more } = await withStore(
      context,
      options.store ?? DEFAULT_STORE,
      store => taken(store.explore(cypher, parameters, limits), options.rows),
      { mustExist: true },
    )
    await stdout.write(FORMATS[options.format](rows, stdout))
    if (more) await stderr.write(`There is more than these ${count(rows.length, 'row')}: give more --rows.\n`)
    return DONE
  },
})

/** As many rows as were asked for, and whether there are more. */
async function taken(answer: AsyncIterable<ExploreRow>, most: number) {
  const rows: ExploreRow[] = []
  for await (const row of answer) {
    if (rows.length === most) return { rows, more: true }
    rows.push(row)
  }
  return { rows, more: false }
}

function parametersOf(given: readonly string[]): Record<string, Cell> {
  return Object.fromEntries(
    given.map(pair => {
      const [, name, value] = /^(\w+)=(.*)$/s.exec(pair) ?? []
      if (name === undefined || value === undefined) {
        throw new UsageWrong(
          `--param: "${pair}" is not name=value.`,
          "Write for example --param 'name=Oskar Lind'.",
        )
      }
      return [name, valueOf(value)]
    }),
  )
}

/** `3` is a number and `["a"]` a list; what is no JSON is the text that it is. */
function valueOf(text: string): Cell {
  try {
    return JSON.parse(text) as Cell
  } catch {
    return text
  }
}

async function allOf(stdin: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
