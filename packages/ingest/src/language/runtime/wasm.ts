/** onnxruntime as WebAssembly: slower, and runs wherever Node.js does. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

import type { Runtime } from './runtime.ts'
import { SESSION_OPTIONS } from './runtime.ts'

const MODULE = 'ort.node.min.mjs'
/** In a published bundle these files lie beside it, in a checkout in their package. */
const BUNDLED = new URL(`./onnxruntime-web/${MODULE}`, import.meta.url)

type Loaded = typeof import('onnxruntime-web')

/**
 * Loads the WebAssembly runtime.
 *
 * @throws {Error} where its files are not there
 */
export async function wasmRuntime(
  module: string = existsSync(BUNDLED) ? BUNDLED.href : 'onnxruntime-web',
): Promise<Runtime> {
  const { InferenceSession, Tensor, env } = (await import(/* @vite-ignore */ module)) as Loaded
  env.wasm.numThreads = 1
  return {
    kind: 'wasm',
    name: `onnxruntime-web-${env.versions.web ?? env.versions.common}`,
    Tensor,
    open: async weightsFile => InferenceSession.create(await readFile(weightsFile), SESSION_OPTIONS),
  }
}
