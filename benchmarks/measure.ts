/** What is measured of one reader, in a process of its own: so that nothing is loaded or compiled before. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

import { THREAD_LIMITS } from '../packages/ingest/src/readers/thread-limits.ts'

export interface Measure {
  readonly what: string
  readonly threads: number
  readonly words: number
  /** Of the fastest round over all texts. */
  readonly wordsPerSecond: number
  /** By time of the processor, which a busy machine spoils less. */
  readonly wordsPerCpuSecond: number
  /** From nothing loaded but code to the first sentence read, in milliseconds. */
  readonly firstSentence: number | null
  /** The same by time of the processor. */
  readonly firstSentenceCpu: number | null
  /** What the process has grown by since it held nothing but Node.js, over its threads, in megabytes. */
  readonly memory: number
}

/** Reads texts, and says how many words there were. */
export type Reader = (texts: readonly string[]) => Promise<number>

const SENTENCE = 'Mara Venn met Oskar Lind in Tallinn.'

export interface MeasureOptions {
  readonly texts: readonly string[]
  readonly threads: number
  /** How often the texts are read. One time more they are read before, which compiles and does not count. */
  readonly rounds: number
}

/** Measures a reader on texts; each thread loads it for itself. */
export async function measure(
  what: string,
  program: URL,
  { texts, threads, rounds }: MeasureOptions,
): Promise<Measure> {
  const before = memory()
  const workers = Array.from({ length: threads }, () => startReader(program, what))
  await Promise.all(workers.map(worker => once(worker, 'message')))
  const first = await timed(() => Promise.all(workers.map(worker => answer(worker, SENTENCE))))
  await shared(workers, texts)
  const spells: Spell<number>[] = []
  while (spells.length < rounds) spells.push(await timed(() => shared(workers, texts)))
  const best = (field: 'seconds' | 'cpuSeconds') =>
    Math.max(...spells.map(spell => spell.result / spell[field]))
  const isAlone = threads === 1
  const found = {
    what,
    threads,
    words: spells[0]!.result,
    wordsPerSecond: Math.round(best('seconds')),
    wordsPerCpuSecond: Math.round(best('cpuSeconds')),
    firstSentence: isAlone ? Math.round(first.seconds * 1000) : null,
    firstSentenceCpu: isAlone ? Math.round(first.cpuSeconds * 1000) : null,
    memory: Math.round((memory() - before) / threads),
  }
  await Promise.all(workers.map(worker => worker.terminate()))
  return found
}

/** Of this process, in megabytes. */
const memory = (): number => process.memoryUsage.rss() / 2 ** 20

/** A thread with the bounds of those that read articles. */
const startReader = (program: URL, what: string): Worker =>
  new Worker(program, { workerData: what, resourceLimits: THREAD_LIMITS })

interface Spell<T> {
  readonly result: T
  readonly seconds: number
  readonly cpuSeconds: number
}

async function timed<T>(work: () => Promise<T>): Promise<Spell<T>> {
  const start = performance.now()
  const cpu = process.cpuUsage()
  const result = await work()
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpu)
  return { result, seconds, cpuSeconds: (user + system) / 1e6 }
}

/** Each thread takes the next text when it is through with one. */
async function shared(workers: readonly Worker[], texts: readonly string[]): Promise<number> {
  const left = [...texts]
  const counts = await Promise.all(workers.map(worker => drain(worker, left)))
  return counts.reduce((sum, words) => sum + words, 0)
}

async function drain(worker: Worker, left: string[]): Promise<number> {
  let words = 0
  for (let text = left.shift(); text !== undefined; text = left.shift()) words += await answer(worker, text)
  return words
}

/** @throws what went wrong in the thread */
async function answer(worker: Worker, text: string): Promise<number> {
  worker.postMessage(text)
  const [words] = (await once(worker, 'message')) as [number]
  return words
}
