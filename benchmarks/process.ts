/** One measure in this process: `process.ts READER THREADS ROUNDS`, texts as JSON on standard input, the measure on output. */
import { json } from 'node:stream/consumers'

import { measure } from './measure.ts'

const [name = '', threads, rounds] = process.argv.slice(2)
const texts = (await json(process.stdin)) as readonly string[]
const options = { texts, threads: Number(threads), rounds: Number(rounds) }
const found = await measure(name, new URL('./thread.ts', import.meta.url), options)
process.stdout.write(JSON.stringify(found))
