/** The command: its verbs, done in this process, which ends with it. */
import { complain } from './complain.ts'
import { processContext } from './process-context.ts'
import { run } from './run.ts'
import { VERBS } from './verbs/index.ts'

const argv = process.argv.slice(2)
const context = processContext(argv)
// What nobody waited for: said like everything else that goes wrong, and the end.
process.on('uncaughtException', async error => process.exit(await complain(error, context)))
const code = await run(argv, VERBS, context)
// All that was written has been taken. Whatever still keeps the process alive, such as a model, has no more to do.
process.exit(code)
