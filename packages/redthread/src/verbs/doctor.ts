/** `doctor`: looks at all that is needed, and says what to do. */
import { RedthreadError } from '@redthread/graph'

import type { Check, Finding } from '../checks/check.ts'
import { judgements } from '../checks/judgements.ts'
import { model } from '../checks/model.ts'
import { runtime } from '../checks/runtime.ts'
import { store } from '../checks/store.ts'
import { folders, node, viewer } from '../checks/surroundings.ts'
import { exitCodeOf } from '../complain.ts'
import type { Context } from '../context.ts'
import { DONE } from '../exit-codes.ts'
import { printable } from '../output/printable.ts'
import { DEFAULT_STORE, STORE, verb } from '../verb.ts'
import { VERSION } from '../version.ts'

const CHECKS: readonly Check[] = [node, runtime, model, viewer, folders, store, judgements]

export const doctor = verb({
  name: 'doctor',
  summary: 'Check the store, the model and what else is needed, and say what to do.',
  arguments: '',
  options: { store: STORE },
  examples: [
    ['doctor', 'of ./redthread-data'],
    ['doctor --store neo4j://localhost:7687', 'of a Neo4j'],
  ],
  where: 'here',
  run: async ({ options }, context) => {
    const { stdout } = context
    await stdout.write(`Redthread ${VERSION}\n`)
    const codes: number[] = []
    for (const check of CHECKS) {
      const finding = await looked(check, options.store ?? DEFAULT_STORE, context)
      await stdout.write(line(check, finding, context))
      codes.push(finding.ok ? DONE : finding.exitCode)
    }
    return Math.max(...codes)
  },
})

async function looked(check: Check, spec: string, context: Context): Promise<Finding> {
  try {
    return await check.look(spec, context)
  } catch (error) {
    if (!(error instanceof RedthreadError)) throw error
    return { ok: false, what: error.message, remedy: error.remedy, exitCode: exitCodeOf(error) }
  }
}

function line({ name }: Check, finding: Finding, { stdout: { colours } }: Context): string {
  const mark = finding.ok ? colours.green('ok   ') : colours.red('wrong')
  const words = finding.ok ? finding.what : `${finding.what} ${finding.remedy}`
  return `${mark}  ${name.padEnd(8)}  ${printable(words)}\n`
}
