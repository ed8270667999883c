// Builds the viewer where what it is made of has changed since the last build. For `npm start` and `npm test`, which
// would otherwise wait for a build that changes nothing.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { build } from 'vite'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const viewer = join(root, 'packages', 'viewer')
const stamp = join(viewer, 'dist', '.made-of')

const madeOf = hashOf([viewer, join(root, 'pnpm-lock.yaml')])
if (madeOf !== lastBuild()) {
  console.error('Building the page…')
  await build({ root: viewer, configFile: join(viewer, 'vite.config.ts'), logLevel: 'warn' })
  writeFileSync(stamp, madeOf)
}

/** What the build in place was made of; nothing where there is none, or it was cut short. */
function lastBuild() {
  try {
    return readFileSync(stamp, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

function hashOf(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesOf)) hash.update(`${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

function filesOf(path) {
  if (path.endsWith('.yaml')) return [path]
  const left = ['dist', 'node_modules', 'test']
  return readdirSync(path, { withFileTypes: true })
    .filter(entry => !left.includes(entry.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => (entry.isDirectory() ? filesOf(join(path, entry.name)) : [join(path, entry.name)]))
}
