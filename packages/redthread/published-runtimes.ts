/**
 * What runs the model, as it is published.
 *
 * onnxruntime-node holds its library for every platform (290 MB) and fetches more when it is installed. So the command
 * brings the WebAssembly runtime in itself, and asks for a package that holds the library for one platform: npm takes
 * the one that fits the machine, and none where none fits. No script runs.
 */
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import ingest from '../ingest/package.json' with { type: 'json' }

const COMMON = 'onnxruntime-common'
/** Those that onnxruntime-node has a library for. */
const PLATFORMS = ['darwin-arm64', 'linux-arm64', 'linux-x64', 'win32-arm64', 'win32-x64']
const WEB_FILES = ['ort.node.min.mjs', 'ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm']

const home = (name: string) => join(import.meta.dirname, '../ingest/node_modules', name)
/** Neither package of theirs holds it. */
const LICENCE = join(import.meta.dirname, 'onnxruntime-LICENSE.txt')
const nameOf = (platform: string) => `@redthread/onnxruntime-${platform}`

/** What the command's package names as optional, by platform. */
export const runtimeDependencies = (version: string): Record<string, string> =>
  Object.fromEntries(PLATFORMS.map(platform => [nameOf(platform), version]))

/** Puts the WebAssembly runtime beside the bundle. */
export function bundleWasm(dist: string): void {
  for (const file of WEB_FILES) {
    cpSync(join(home('onnxruntime-web'), 'dist', file), join(dist, 'onnxruntime-web', file))
  }
  cpSync(LICENCE, join(dist, 'onnxruntime-web', 'LICENSE'))
}

/** Writes a package for each platform whose library is here; all are after an install with REDTHREAD_ALL_PLATFORMS=1. */
export function writeRuntimePackages(version: string, folder: string): void {
  const source = home('onnxruntime-node')
  const libraries = join('bin', 'napi-v6')
  rmSync(folder, { recursive: true, force: true })
  for (const platform of PLATFORMS) {
    const [os = '', cpu = ''] = platform.split('-')
    if (!namesIn(join(source, libraries)).includes(os)) continue
    if (!namesIn(join(source, libraries, os)).includes(cpu)) continue
    const target = join(folder, `onnxruntime-${platform}`)
    mkdirSync(target, { recursive: true })
    for (const part of ['dist', 'README.md', join(libraries, os, cpu)]) {
      cpSync(join(source, part), join(target, part), { recursive: true })
    }
    cpSync(LICENCE, join(target, 'LICENSE'))
    const manifest = {
      name: nameOf(platform),
      version,
      description: `The library of onnxruntime-node ${ingest.dependencies['onnxruntime-node']} for ${platform}, for Redthread.`,
      license: 'MIT',
      main: 'dist/index.js',
      os: [os],
      cpu: [cpu],
      dependencies: { [COMMON]: ingest.dependencies[COMMON] },
    }
    writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  }
}

const namesIn = (folder: string): string[] => readdirSync(folder)
