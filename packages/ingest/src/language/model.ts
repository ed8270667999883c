/**
 * The analyser: words of a sentence in, tags, tree, names and factuality out.
 *
 * One small encoder with five heads (see models/english/MODEL_CARD.md), run by onnxruntime on one thread. What comes
 * out depends on nothing but the sentences given, the weights and the runtime.
 */
import type { InferenceSession } from 'onnxruntime-common'

import { batches } from './batches.ts'
import { decode, type Reading } from './decoding.ts'
import { encode, tensors } from './encoding.ts'
import { ModelDamaged } from './errors.ts'
import { readModelFiles } from './model-files.ts'
import { chooseRuntime } from './runtime/choose.ts'
import type { Runtime } from './runtime/runtime.ts'

export interface Model {
  /** Name of the weights and of what runs them. */
  readonly name: string
  /** The most pieces that a sentence may have. */
  readonly windowSize: number
  pieceCount(word: string): number
  /** Reads the sentences of one article, each no longer than the window. */
  read(sentences: readonly (readonly string[])[]): Promise<Reading[]>
  close(): Promise<void>
}

export interface ModelOptions {
  /** Where its files lie; else where they belong. */
  readonly folder?: string
  /** What runs it; else what suits this machine. */
  readonly runtime?: Runtime
}

/** Pieces that fit at once, without the two that mark start and end. */
const WINDOW_SIZE = 510

/**
 * Loads the analyser.
 *
 * @throws {ModelMissing} where a file is not there
 * @throws {ModelDamaged} where one is not what this version wrote
 * @throws {RuntimeMissing} where nothing can run it
 */
export async function openModel({ folder, runtime: given }: ModelOptions = {}): Promise<Model> {
  const files = readModelFiles(folder)
  const runtime = given ?? (await chooseRuntime()).runtime
  const { labels, pieces, looks, hash, weightsFile } = files
  const session = await openSession(runtime, weightsFile)
  return {
    name: `english-${hash} ${runtime.name}`,
    windowSize: WINDOW_SIZE,
    pieceCount: word => pieces(word).length,
    read: async sentences => {
      const encoded = sentences.map(words => encode(words, pieces, looks))
      const readings: Reading[] = []
      for (const batch of batches(encoded.map(({ ids }) => ids.length))) {
        const outputs = await session.run(
          tensors(
            batch.map(index => encoded[index]!),
            runtime.Tensor,
          ),
        )
        for (const [row, index] of batch.entries()) {
          readings[index] = decode(outputs, { row, words: encoded[index]!.words }, labels)
        }
      }
      return readings
    },
    close: () => session.release(),
  }
}

async function openSession(runtime: Runtime, weightsFile: string): Promise<InferenceSession> {
  try {
    return await runtime.open(weightsFile)
  } catch (cause) {
    throw new ModelDamaged(weightsFile, `${runtime.name} cannot load these weights`, { cause })
  }
}
