/** A thread that reads articles one after another, with a model of its own. */
import { parentPort } from 'node:worker_threads'

import type { Article } from '@redthread/graph'

import { understand } from '../ingest.ts'
import { type Answer, failed, STOP } from './answer.ts'

const answerTo = async (article: Article): Promise<Answer> => {
  try {
    return { kind: 'document', document: await understand(article) }
  } catch (error) {
    return failed(error)
  }
}

parentPort?.on('message', async (asked: Article | typeof STOP) => {
  if (asked === STOP) process.exit()
  parentPort?.postMessage(await answerTo(asked))
})
