/** onnxruntime's own library, where there is one for this platform: four times as fast as WebAssembly. */
import type { Runtime } from './runtime.ts'
import { SESSION_OPTIONS } from './runtime.ts'

/**
 * Where it may lie: an installed package has it in a package for this platform alone, a checkout has the whole one.
 * Neither need be there.
 */
const PACKAGES = [`@redthread/onnxruntime-${process.platform}-${process.arch}`, 'onnxruntime-node']

type Loaded = typeof import('onnxruntime-node')

/**
 * Loads the native library.
 *
 * @throws {Error} where it is not installed, or does not run on this machine
 */
export async function nativeRuntime(packages: readonly string[] = PACKAGES): Promise<Runtime> {
  const { InferenceSession, Tensor, env } = await firstOf(packages)
  return {
    kind: 'native',
    name: `onnxruntime-node-${env.versions.node ?? env.versions.common}`,
    Tensor,
    open: weightsFile => InferenceSession.create(weightsFile, SESSION_OPTIONS),
  }
}

async function firstOf([name, ...others]: readonly string[]): Promise<Loaded> {
  if (name === undefined) throw new Error(`no library for ${process.platform}-${process.arch} is installed`)
  try {
    return (await import(/* @vite-ignore */ name)) as Loaded
  } catch (error) {
    if (isAbsent(error, name)) return firstOf(others)
    throw error
  }
}

/** The package itself is not there; one that is there may miss a part. */
const isAbsent = (error: unknown, name: string): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'ERR_MODULE_NOT_FOUND' &&
  error.message.includes(`'${name}'`)
