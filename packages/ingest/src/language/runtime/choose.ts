/** Which runtime: the native library where it loads, else WebAssembly; or the one that was asked for. */
import { UsageWrong } from '@redthread/graph'

import { RuntimeMissing } from '../errors.ts'
import { nativeRuntime } from './native.ts'
import type { Runtime, RuntimeKind } from './runtime.ts'
import { wasmRuntime } from './wasm.ts'

export const RUNTIME_VARIABLE = 'REDTHREAD_RUNTIME'

/** A runtime, and why it is this one. */
export interface Choice {
  readonly runtime: Runtime
  readonly why: string
}

export type Loaders = Readonly<Record<RuntimeKind, () => Promise<Runtime>>>

const LOADERS: Loaders = { native: nativeRuntime, wasm: wasmRuntime }

/**
 * Chooses a runtime.
 *
 * @param wanted `native` or `wasm`; where absent, whichever loads, in this order
 * @throws {UsageWrong} where something else is wanted
 * @throws {RuntimeMissing} where the one wanted, or each of them, cannot be loaded
 */
export async function chooseRuntime(
  wanted = process.env[RUNTIME_VARIABLE],
  loaders: Loaders = LOADERS,
): Promise<Choice> {
  if (wanted === 'native' || wanted === 'wasm') {
    const runtime = await loaders[wanted]().catch((cause: unknown) => {
      throw new RuntimeMissing(`The ${wanted} runtime cannot be loaded (${reason(cause)})`, { cause })
    })
    return { runtime, why: `${RUNTIME_VARIABLE}=${wanted}` }
  }
  if (wanted !== undefined && wanted !== '') throw unknownRuntime(wanted)
  return firstThatLoads(loaders)
}

async function firstThatLoads({ native, wasm }: Loaders): Promise<Choice> {
  try {
    return { runtime: await native(), why: 'the native library fits this machine' }
  } catch (first) {
    const why = `the native library cannot be loaded: ${reason(first)}`
    const runtime = await wasm().catch((cause: unknown) => {
      throw new RuntimeMissing(`Neither runtime can be loaded (${reason(first)}; ${reason(cause)})`, {
        cause,
      })
    })
    return { runtime, why }
  }
}

/** The first line: what follows, such as a list of who required it, helps nobody here. */
const reason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!

const unknownRuntime = (wanted: string): UsageWrong =>
  new UsageWrong(
    `${RUNTIME_VARIABLE}: "${wanted}" is no runtime.`,
    'Use native or wasm, or unset it to have the faster one that loads.',
  )
