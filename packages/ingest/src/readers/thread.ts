/** One thread that reads articles, from its owner's side. */
import { Worker } from 'node:worker_threads'

import { type Article, InputRefused } from '@redthread/graph'

import type { Document } from '../document.ts'
import { type Answer, documentOf, STOP } from './answer.ts'
import { THREAD_LIMITS } from './thread-limits.ts'

/** An article, and who waits for it. */
export interface Job {
  readonly article: Article
  resolve(document: Document | PromiseLike<Document>): void
  reject(error: unknown): void
}

export interface Thread {
  isFree(): boolean
  /** Has it read an article; only while it is free. */
  give(job: Job): void
  end(): Promise<unknown>
}

/** The thread that read an article ended before it was through; others are not concerned. */
export class ReaderDied extends InputRefused {
  constructor({ sources, title, id }: Article, problem: string, options?: ErrorOptions) {
    super(
      sources[0] ?? title ?? id,
      `the thread that read it ended (${problem})`,
      'Read it alone, with --workers 1; where memory is short, part it.',
      options,
    )
  }
}

/**
 * Starts a thread. While it reads, it keeps the process alive, else not.
 *
 * @param told it is free again, or has ended
 */
export function startThread(program: URL, told: (thread: Thread, is: 'free' | 'ended') => void): Thread {
  const worker = new Worker(program, { resourceLimits: THREAD_LIMITS })
  let job: Job | null = null
  const thread: Thread = { isFree: () => job === null, give, end: () => ended(worker) }
  worker
    .on('message', (answer: Answer) => {
      finish(({ resolve }) => resolve(answered(answer)))
      told(thread, 'free')
    })
    .on('error', error => lose(error.message, error))
    .on('exit', code => lose(`exit code ${code}`))
  return thread

  function give(given: Job): void {
    job = given
    worker.ref()
    worker.postMessage(given.article)
  }

  function finish(settle: (job: Job) => void): void {
    const done = job
    job = null
    worker.unref()
    if (done) settle(done)
  }

  function lose(problem: string, cause?: unknown): void {
    finish(({ article, reject }) => reject(new ReaderDied(article, problem, { cause })))
    told(thread, 'ended')
  }
}

/** How long a thread may take to end; one that loads the analyser or reads a long article is not there at once. */
const PATIENCE_MS = 20_000

async function ended(worker: Worker): Promise<void> {
  worker.ref()
  const impatient = setTimeout(() => void worker.terminate(), PATIENCE_MS)
  const exit = new Promise(resolve => worker.once('exit', resolve))
  worker.postMessage(STOP)
  await exit
  clearTimeout(impatient)
}

const answered = async (answer: Answer): Promise<Document> => documentOf(answer)
