/** What is measured of one thing, in a process of its own: so that nothing is loaded or compiled before. */
import { Worker } from 'node:worker_threads'

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
  /** What the process has grown by since it held nothing but Node.js, over its threads, in megabytes. */
  readonly memory: number
}

/** Reads texts, and says how many words there were. */
export type Reader = (texts: readonly string[]) => Promise<number>

const SENTENCE = 'Mara Venn met Oskar Lind in Tallinn.'
/** The first round compiles; it does not count. */
const ROUNDS = 3

export interface MeasureOptions {
  readonly texts: readonly string[]
  readonly threads: number
  /** Memory of the process before it held anything. */
  readonly before: number
}

/** Measures a reader on texts. */
export async function measure(
  what: string,
  open: () => Promise<Reader>,
  { texts, threads, before }: MeasureOptions,
): Promise<Measure> {
  const start = performance.now()
  const read = await open()
  await read([SENTENCE])
  const firstSentence = performance.now() - start
  await read(texts)
  const rounds: { words: number; seconds: number; cpuSeconds: number }[] = []
  while (rounds.length < ROUNDS) rounds.push(await timed(() => read(texts)))
  const best = (field: 'seconds' | 'cpuSeconds') =>
    Math.max(...rounds.map(round => round.words / round[field]))
  return {
    what,
    threads,
    words: rounds[0]!.words,
    wordsPerSecond: Math.round(best('seconds')),
    wordsPerCpuSecond: Math.round(best('cpuSeconds')),
    firstSentence: threads === 1 ? Math.round(firstSentence) : null,
    memory: Math.round((memory() - before) / threads),
  }
}

async function timed(work: () => Promise<number>) {
  const start = performance.now()
  const cpu = process.cpuUsage()
  const words = await work()
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpu)
  return { words, seconds, cpuSeconds: (user + system) / 1e6 }
}

/** Of this process, in megabytes. */
export const memory = (): number => process.memoryUsage.rss() / 2 ** 20

/** A reader for each thread; each takes the next text when it is through with one. */
export function shared(program: URL, threads: number): Reader & { end(): Promise<unknown> } {
  const workers = Array.from({ length: threads }, () => new Worker(program))
  const read: Reader = async texts => {
    const left = [...texts]
    const counts = await Promise.all(workers.map(worker => drain(worker, left)))
    return counts.reduce((sum, words) => sum + words, 0)
  }
  return Object.assign(read, { end: () => Promise.all(workers.map(worker => worker.terminate())) })
}

async function drain(worker: Worker, left: string[]): Promise<number> {
  let words = 0
  for (let text = left.shift(); text !== undefined; text = left.shift()) words += await answer(worker, text)
  return words
}

const answer = (worker: Worker, text: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const settle = (done: () => void) => {
      worker.off('message', told).off('error', failed)
      done()
    }
    const told = (words: number) => settle(() => resolve(words))
    const failed = (error: Error) => settle(() => reject(error))
    worker.on('message', told).on('error', failed).postMessage(text)
  })
