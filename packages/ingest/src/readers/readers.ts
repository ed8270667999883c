/**
 * Reading on all cores: articles go to threads, each with a model of its own.
 *
 * A thread has its code and its model to load before it reads. As long as all that has been handed over is not worth that,
 * the caller's thread reads it; then threads start as there is more, up to the number allowed. Batches never cross
 * articles, so what is read does not depend on who reads it.
 */
import { availableParallelism, totalmem } from 'node:os'

import type { Article } from '@redthread/graph'

import type { Document } from '../document.ts'
import { understand } from '../ingest.ts'
import { startThread, type Job, type Thread } from './thread.ts'

export interface Readers {
  /** How many articles are worth handing over at once. */
  readonly most: number
  /** Reads an article; any number may be asked for at once. @throws {ReaderDied} where its thread ended */
  understand(article: Article): Promise<Document>
  /** Ends the threads. What they were at is left unanswered. */
  close(): Promise<void>
}

export interface ReadersOptions {
  /** Threads at most; as many as cores where absent, and as memory has room for. With one, the caller's is used. */
  readonly workers?: number | undefined
  /** For tests: what a thread runs. */
  readonly program?: URL
  /** For tests: how many characters are worth a thread. */
  readonly worth?: number
}

/** So long the first article waits for company. */
const ALONE_MS = 25
/**
 * To load and to warm up costs a thread 1.2 s of the processor, in which a warm one reads about so many characters. Fewer
 * than two threads are no faster than the caller's.
 */
const WORTH_A_THREAD = 12_000
/** A thread takes about 200 MB; of memory, half is left to others. */
const BYTES_A_THREAD = 400 * 2 ** 20

const PROGRAM = new URL(`./reader-thread.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url)

/** As many threads as cores, where there is memory for so many. */
export function defaultWorkers(): number {
  const memory = Math.min(process.constrainedMemory() || Infinity, totalmem())
  return Math.max(1, Math.min(availableParallelism(), Math.floor(memory / BYTES_A_THREAD)))
}

/** Opens readers; threads start when they are needed. */
export function openReaders(options: ReadersOptions = {}): Readers {
  const { workers: most = defaultWorkers(), program = PROGRAM, worth = WORTH_A_THREAD } = options
  if (most === 1) return { most, understand, close: () => Promise.resolve() }
  const waiting: Job[] = []
  const threads = new Set<Thread>()
  let handed = 0
  let readsHere = false
  return { most, understand: hand, close }

  function hand(article: Article): Promise<Document> {
    // There is nothing to do for one in another language.
    if (article.language !== 'en') return understand(article)
    return new Promise((resolve, reject) => {
      waiting.push({ article, resolve, reject })
      handed += article.text.length
      if (threads.size > 0) share()
      else if (!readsHere) {
        readsHere = true
        setTimeout(readHere, ALONE_MS)
      }
    })
  }

  function worthStarting(): number {
    return Math.min(most, Math.floor(handed / worth))
  }

  /** What is alone or not worth two threads. */
  async function readHere(): Promise<void> {
    while (waiting.length === 1 || (waiting.length > 0 && worthStarting() < 2)) {
      const { article, resolve, reject } = waiting.shift()!
      await understand(article).then(resolve, reject)
    }
    readsHere = false
    share()
  }

  function share(): void {
    while (waiting.length > 0) {
      const free = [...threads].find(({ isFree }) => isFree())
      if (!free && threads.size >= worthStarting()) return
      const thread = free ?? startThread(program, told)
      threads.add(thread)
      thread.give(waiting.shift()!)
    }
  }

  function told(thread: Thread, is: 'free' | 'ended'): void {
    if (is === 'ended') threads.delete(thread)
    share()
  }

  async function close(): Promise<void> {
    waiting.length = 0
    await Promise.all([...threads].map(({ end }) => end()))
  }
}
