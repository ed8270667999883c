import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** `npm run bench`: how fast text becomes an analysis and statements, beside others on the same machine. */
import { keepCompiled } from '../packages/redthread/src/compiled-code.ts'
import { type BenchOptions, bench } from './bench.ts'
import { table } from './table.ts'

// As the command does it.
keepCompiled(process.env)

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: fileURLToPath(new URL('../examples/articles', import.meta.url)) },
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
  },
})

const options: BenchOptions = { ...values, folder: process.env['INIT_CWD'] ?? process.cwd() }
const report = await bench(options)
process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : table(report))
