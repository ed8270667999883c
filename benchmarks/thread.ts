/** A thread that reads texts by one of the readers: the name of it is in its variables. */
import { parentPort } from 'node:worker_threads'

import { type ReaderName, READERS } from './readers.ts'

const reader = READERS[process.env['BENCH_READER'] as ReaderName]()

parentPort?.on('message', async (text: string) => parentPort?.postMessage(await (await reader)([text])))
