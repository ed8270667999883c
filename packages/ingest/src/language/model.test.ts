/** The analyser's files, missing or damaged: which one, and what to do. */
import { createHash } from 'node:crypto'
import { copyFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { ModelDamaged, ModelMissing } from './errors.ts'
import { openModel } from './model.ts'
import { chooseRuntime } from './runtime/choose.ts'
import type { Runtime } from './runtime/runtime.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

describe('a model that cannot be used', () => {
  const home = fileURLToPath(new URL('../../../../models/english/', import.meta.url))
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'redthread-model-'))
    const files = ['model.int8.onnx', 'meta.json', 'vocab.txt', 'gazetteer.tsv']
    await Promise.all(files.map(file => copyFile(join(home, file), join(folder, file))))
  })
  afterEach(() => rm(folder, { recursive: true }))

  test.each(['model.int8.onnx', 'meta.json', 'vocab.txt', 'gazetteer.tsv'])('misses %s', async file => {
    await rm(join(folder, file))
    const failure = await failureOf(folder)
    expect(failure).toBeInstanceOf(ModelMissing)
    expect(failure.message).toContain(join(folder, file))
    expect(failure.remedy).toContain('again')
  })

  test.each([
    ['cut weights', 'model.int8.onnx', (file: string) => truncate(file, 1_000_000)],
    ['weights with one bit turned', 'model.int8.onnx', turnBit],
    ['empty weights', 'model.int8.onnx', (file: string) => truncate(file, 0)],
    [
      'weights that are none',
      'model.int8.onnx',
      (file: string) => writeFile(file, 'version https://git-lfs…'),
    ],
    ['broken labels', 'meta.json', (file: string) => writeFile(file, '{"upos": [')],
    ['labels of another version', 'meta.json', (file: string) => writeFile(file, '{"upos": ["NOUN"]}')],
    ['a cut gazetteer', 'gazetteer.tsv', (file: string) => truncate(file, 100_000)],
    ['a cut vocabulary', 'vocab.txt', (file: string) => truncate(file, 100_000)],
  ])('has %s', async (_, file, damage) => {
    await damage(join(folder, file))
    const failure = await failureOf(folder)
    expect(failure).toBeInstanceOf(ModelDamaged)
    expect(failure.message).toContain(join(folder, file))
    expect(failure.remedy).toContain('Restore the file')
  })

  test.for(['native', 'wasm'])('has weights that %s cannot load', async (kind, context) => {
    const chosen = await chooseRuntime(kind).catch((error: unknown) => String(error))
    if (typeof chosen === 'string') return context.skip(chosen)
    const weights = join(folder, 'model.int8.onnx')
    const labels = join(folder, 'meta.json')
    await truncate(weights, 1_000_000)
    const sha256 = createHash('sha256')
      .update(await readFile(weights))
      .digest('hex')
    const whole = JSON.parse(await readFile(labels, 'utf8')) as object
    await writeFile(labels, JSON.stringify({ ...whole, sha256 }))
    const failure = await failureOf(folder, chosen.runtime)
    expect(failure).toBeInstanceOf(ModelDamaged)
    expect(failure.message).toContain(`${weights}: ${chosen.runtime.name} cannot load`)
  })
})

async function turnBit(file: string): Promise<void> {
  const bytes = await readFile(file)
  bytes[bytes.length >> 1]! ^= 1
  await writeFile(file, bytes)
}

async function failureOf(folder: string, runtime?: Runtime): Promise<ModelMissing | ModelDamaged> {
  const result = await openModel({ folder, ...(runtime ? { runtime } : {}) }).catch((error: unknown) => error)
  if (result instanceof ModelMissing || result instanceof ModelDamaged) return result
  throw new Error(`no failure of the kind: ${String(result)}`)
}
