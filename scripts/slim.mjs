// Removes what packages bring for other machines: of 430 MB of the model's runtimes one machine uses 60. They have no
// packages for one platform each, so it is done here, after they have come. With REDTHREAD_ALL_PLATFORMS=1 it is left
// alone, to build what is published for every platform.
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const ingest = join(root, 'packages', 'ingest', 'node_modules')

/** onnxruntime-node holds its library for every platform; `bin/napi-v6/PLATFORM/ARCHITECTURE`. */
const libraries = join(ingest, 'onnxruntime-node', 'bin', 'napi-v6')
/** Of onnxruntime-web, what Node.js loads; the rest is for browsers and their GPUs. */
const web = join(ingest, 'onnxruntime-web', 'dist')
const WEB_FILES = ['ort.node.min.mjs', 'ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm']
/** The Node.js that scripts/run.mjs brings: headers for building add-ons, which nobody here does. */
const broughtNode = join(root, '.node', 'node_modules')

/** Leaves of these packages what this machine runs. Where nothing is to be done, it takes a millisecond. */
export function slim() {
  if (process.env.REDTHREAD_ALL_PLATFORMS === '1') return
  keepOnly(libraries, process.platform)
  keepOnly(join(libraries, process.platform), process.arch)
  keepOnly(web, ...WEB_FILES)
  for (const name of namesIn(broughtNode).filter(isPackage)) remove(join(broughtNode, name, 'include'))
}

function keepOnly(folder, ...kept) {
  for (const name of namesIn(folder)) if (!kept.includes(name)) remove(join(folder, name))
}

// npm keeps a list of its own beside them.
const isPackage = name => !name.startsWith('.')
const namesIn = folder => (existsSync(folder) ? readdirSync(folder) : [])
const remove = path => rmSync(path, { recursive: true, force: true })
