/** For tests: a thread that does with an article what its text says. */
import { parentPort } from 'node:worker_threads'

import { type Article, ChangeRefused, UsageWrong } from '@redthread/graph'

import { failed, STOP } from './answer.ts'

const FAILURES: Readonly<Record<string, Error>> = {
  fail: new TypeError('no such word'),
  misuse: new UsageWrong('a wrong variable', 'Unset it.'),
  refuse: new ChangeRefused('no model', 'Restore it.'),
}

parentPort?.on('message', (article: Article | typeof STOP) => {
  if (article === STOP) process.exit()
  const { text } = article
  if (text === 'exit') process.exit(7)
  if (text === 'throw') throw new Error('a fault outside of any article')
  const failure = FAILURES[text]
  const answer = failure ? failed(failure) : { kind: 'document', document: { article, extractor: 'thread' } }
  const wait = /^wait (\d+)$/.exec(text)
  setTimeout(() => parentPort?.postMessage(answer), Number(wait?.[1] ?? 0))
})
