import { UsageWrong } from '@redthread/graph'
import { describe, expect, test } from 'vitest'

import { RuntimeMissing } from '../errors.ts'
import { chooseRuntime, type Loaders } from './choose.ts'
import { nativeRuntime } from './native.ts'
import { wasmRuntime } from './wasm.ts'

const absent = (name: string) => () => nativeRuntime([`@redthread/no-${name}`])
const nothing: Loaders = {
  native: absent('native'),
  wasm: () => wasmRuntime(new URL('no-such-runtime.mjs', import.meta.url).href),
}

describe('the runtime', () => {
  test('is WebAssembly where the native library is missing, and it says so', async () => {
    const { runtime, why } = await chooseRuntime('', { ...nothing, wasm: wasmRuntime })
    expect(runtime).toMatchObject({ kind: 'wasm', name: expect.stringMatching(/^onnxruntime-web-\d/) })
    expect(why).toContain(`no library for ${process.platform}-${process.arch} is installed`)
  })

  test('is the one that was asked for', async () => {
    const { runtime, why } = await chooseRuntime('wasm')
    expect(runtime.kind).toBe('wasm')
    expect(why).toBe('REDTHREAD_RUNTIME=wasm')
  })

  test('is not another than was asked for', async () => {
    const asked = chooseRuntime('native', { ...nothing, wasm: wasmRuntime })
    await expect(asked).rejects.toThrow(RuntimeMissing)
    await expect(asked).rejects.toMatchObject({ remedy: expect.stringContaining('REDTHREAD_RUNTIME') })
  })

  test('is none where neither loads: both reasons are told', async () => {
    const failure = chooseRuntime('', nothing)
    await expect(failure).rejects.toThrow(RuntimeMissing)
    await expect(failure).rejects.toThrow(/no library for .+; Cannot find module/)
  })

  test('has to be a known one', async () => {
    await expect(chooseRuntime('cuda')).rejects.toThrow(UsageWrong)
  })
})
