/** A thread that reads texts by the reader that it is told: it says when its code is there, and how many words each text has. */
import { parentPort, workerData } from 'node:worker_threads'

import { type ReaderName, READERS } from './readers.ts'

const open = READERS[workerData as ReaderName]
let reader: ReturnType<typeof open> | undefined

parentPort?.on('message', async (text: string) => {
  reader ??= open()
  parentPort?.postMessage(await (await reader)([text]))
})
parentPort?.postMessage('ready')
