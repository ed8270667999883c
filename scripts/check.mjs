// `npm run check`: types, lint with the directions of imports, format. Runs all, and fails if any fails.
import { spawnSync } from 'node:child_process'

const CHECKS = [
  ['types', 'tsc', '-p', '.'],
  ['types of the viewer', 'tsc', '-p', 'packages/viewer'],
  ['lint and directions of imports', 'oxlint', '--deny-warnings'],
  ['format', 'oxfmt', '--check'],
]

const failed = []
for (const [name, tool, ...args] of CHECKS) {
  console.log(`── ${name}`)
  const { status } = spawnSync(tool, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) failed.push(name)
}
console.log(failed.length === 0 ? '── All well.' : `── Not well: ${failed.join(', ')}.`)
process.exitCode = failed.length === 0 ? 0 : 1
