/** Our code as the engine has compiled it, kept from one start to the next: half of a start would go to compiling. */
import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { dirname, join } from 'node:path'

/** Node.js hands it to threads and child processes by this variable alone. */
const VARIABLE = 'NODE_COMPILE_CACHE'

/**
 * Has what is imported from now on, also by threads and child processes, compiled only once for all starts. It is kept
 * beside the dependencies: whoever can put code there could change them as well. Where that cannot be, nothing is
 * kept. `NODE_COMPILE_CACHE=FOLDER` keeps it elsewhere, `NODE_DISABLE_COMPILE_CACHE=1` nowhere.
 */
export function keepCompiled(env: NodeJS.ProcessEnv): void {
  const dependencies = nearestDependencies(import.meta.dirname)
  if (dependencies === null || env[VARIABLE]) return
  const folder = join(dependencies, '.cache', 'redthread')
  enableCompileCache(folder)
  env[VARIABLE] = folder
}

function nearestDependencies(folder: string): string | null {
  const found = join(folder, 'node_modules')
  if (existsSync(found)) return found
  return dirname(folder) === folder ? null : nearestDependencies(dirname(folder))
}
