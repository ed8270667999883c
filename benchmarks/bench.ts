import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { text } from 'node:stream/consumers'
/** All measures, one after another, each in a process of its own. */
import { fileURLToPath } from 'node:url'

import { readSources } from '../packages/ingest/src/sources/index.ts'
import type { Measure } from './measure.ts'
import type { ReaderName } from './readers.ts'

export interface BenchOptions {
  /** A folder of articles. */
  readonly data: string
  /** Relative paths start here. */
  readonly folder: string
  /** The first article alone, and one measure of each kind: to see that it works. */
  readonly quick: boolean
}

/** A measure of what was run by a runtime, or why there is none. */
export type Row =
  | (Measure & { readonly runtime: string | null })
  | {
      readonly what: string
      readonly runtime: string | null
      readonly threads: number
      readonly absent: string
    }

export interface Report {
  readonly machine: string
  /** How busy the machine was before: the mean of a minute. Above nothing, speeds are too low. */
  readonly load: number
  readonly articles: number
  readonly rows: readonly Row[]
}

type Wanted = readonly [what: ReaderName, threads: number, runtime: 'native' | 'wasm' | null]

/** What follows on the analysis knows no runtime, so WebAssembly is measured by the analysis alone. */
const WANTED: readonly Wanted[] = [
  ['analysis', 1, 'native'],
  ['after the analyser', 1, 'native'],
  ['statements', 1, 'native'],
  ['analysis', 2, 'native'],
  ['statements', 2, 'native'],
  ['analysis', 1, 'wasm'],
  ['analysis', 2, 'wasm'],
  ['wink-nlp', 1, null],
]
const QUICK: readonly Wanted[] = WANTED.filter(([, threads, runtime]) => threads === 1 && runtime !== 'wasm')

/** WebAssembly takes four times as long: for the same time, every fourth text. */
const WASM_SHARE = 4

const ROUNDS = 3

/** Measures everything on the English articles of a folder. */
export async function bench({ data, folder, quick }: BenchOptions): Promise<Report> {
  const load = loadavg()[0] ?? 0
  const texts = await textsOf(data, folder)
  const used = quick ? texts.slice(0, 1) : texts
  const rows: Row[] = []
  for (const wanted of quick ? QUICK : WANTED) rows.push(await rowOf(wanted, used))
  if (!quick) rows.push(await spacyRow(used))
  const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, Node.js ${process.versions.node}`
  return { machine, load, articles: used.length, rows }
}

async function textsOf(data: string, folder: string): Promise<string[]> {
  const texts: string[] = []
  for await (const outcome of readSources([data], { folder })) {
    if (outcome.kind === 'article' && outcome.article.language === 'en') texts.push(outcome.article.text)
  }
  return texts
}

async function rowOf([what, threads, runtime]: Wanted, all: readonly string[]): Promise<Row> {
  const program = fileURLToPath(new URL('./process.ts', import.meta.url))
  const env = { ...process.env, ...(runtime ? { REDTHREAD_RUNTIME: runtime } : {}) }
  const texts = runtime === 'wasm' ? all.filter((_, index) => index % WASM_SHARE === 0) : all
  const args = [program, what, String(threads), String(ROUNDS)]
  const found = await measured(process.execPath, args, { texts, env })
  return typeof found === 'string' ? { what, runtime, threads, absent: found } : { ...found, runtime }
}

async function spacyRow(texts: readonly string[]): Promise<Row> {
  const program = fileURLToPath(new URL('./spacy-words.py', import.meta.url))
  const found = await measured('python3', [program], { texts, env: process.env })
  const what = 'spaCy en_core_web_sm'
  return typeof found === 'string'
    ? { what, runtime: null, threads: 1, absent: found }
    : { ...found, runtime: null }
}

/** What a process measured; the last line of its complaint where it did not. */
async function measured(
  command: string,
  args: readonly string[],
  { texts, env }: { readonly texts: readonly string[]; readonly env: NodeJS.ProcessEnv },
): Promise<Measure | string> {
  const child = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'pipe'] })
  const spawned = await Promise.race([once(child, 'spawn').then(() => null), once(child, 'error')])
  if (spawned) return `${command} is not at hand`
  // A process that ends before it has read everything says why on its own.
  child.stdin.on('error', () => undefined).end(JSON.stringify(texts))
  const ended = once(child, 'close')
  const [said, complaint] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  if (child.exitCode === 0) return JSON.parse(said) as Measure
  return (
    complaint.trim().match(/^\w*(?:Error|Missing)\b.*$/m)?.[0] ??
    complaint.trim().split('\n').at(-1) ??
    'failed'
  )
}
