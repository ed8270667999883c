/** One measure in this process: `process.ts READER THREADS`, texts as JSON on standard input, the measure on output. */
import { json } from 'node:stream/consumers'

import { measure, memory, shared } from './measure.ts'
import type { ReaderName } from './readers.ts'

const before = memory()
const [name = '', threads = ''] = process.argv.slice(2)
const options = { texts: (await json(process.stdin)) as readonly string[], threads: Number(threads), before }

if (options.threads === 1) {
  const { READERS } = await import('./readers.ts')
  await tell(await measure(name, READERS[name as ReaderName], options))
} else {
  process.env['BENCH_READER'] = name
  const readers = shared(new URL('./thread.ts', import.meta.url), options.threads)
  await tell(await measure(name, () => Promise.resolve(readers), options))
  await readers.end()
}

function tell(found: unknown): Promise<void> {
  return new Promise(resolve => void process.stdout.write(JSON.stringify(found), () => resolve()))
}
