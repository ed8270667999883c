/** The command `redthread`. */
import { processContext } from './process-context.ts'
import { run } from './run.ts'
import { VERBS } from './verbs/index.ts'

const argv = process.argv.slice(2)
const code = await run(argv, VERBS, processContext(argv))
// All that was written has been taken. Whatever still keeps the process alive, such as a model, has no more to do.
process.exit(code)
