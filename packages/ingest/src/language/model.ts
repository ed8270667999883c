/**
 * The analyser: words of a sentence in, tags, tree, names and factuality out.
 *
 * One small encoder with five heads (see models/english/MODEL_CARD.md), run by onnxruntime on one thread. int8 weights
 * scale by the batch, so batches have a fixed make-up: what comes out depends on nothing but the sentences given.
 */
import type { InferenceSession, Tensor } from 'onnxruntime-node'

import type { NameSpan } from '../document.ts'
import { ModelDamaged } from './errors.ts'
import { readModelFiles, type Labels, type ModelFiles } from './model-files.ts'
import { namesOf } from './name-tags.ts'
import { spanningTree } from './spanning-tree.ts'
import { letterCase, PIECE, type WordPieces } from './word-pieces.ts'

/** What the model says of one run of words; all positions are counted from its first word. */
export interface Reading {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  /** Position of the head; -1 at the root. */
  readonly heads: readonly number[]
  readonly deps: readonly string[]
  readonly factuality: readonly number[]
  readonly names: readonly NameSpan[]
}

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

/** Pieces that fit at once, without the two that mark start and end. */
const WINDOW_SIZE = 510

const BATCH_SIZE = 16
/** Scores grow with the square of the longest sentence: a batch of long ones is made smaller. */
const BATCH_SQUARE = 16 * 96 * 96
const RUNTIME = 'onnxruntime-node-1.30.0'

interface Encoded {
  readonly words: number
  readonly ids: readonly number[]
  readonly cases: readonly number[]
  readonly first: readonly number[]
  readonly last: readonly number[]
}

/**
 * Loads the analyser.
 *
 * @throws {ModelMissing} where a file is not there
 * @throws {ModelDamaged} where one is not what this version wrote
 */
export async function openModel(folder?: string): Promise<Model> {
  const files = readModelFiles(folder)
  const runtime = await import('onnxruntime-node')
  const session = await openSession(runtime.InferenceSession, files)
  const { labels, pieces, hash } = files
  return {
    name: `english-${hash} ${RUNTIME}`,
    windowSize: WINDOW_SIZE,
    pieceCount: word => pieces(word).length,
    read: async sentences => {
      const encoded = sentences.map(words => encode(words, pieces))
      const readings: Reading[] = []
      for (const batch of batches(encoded)) {
        const inputs = tensors(
          batch.map(index => encoded[index]!),
          runtime.Tensor,
        )
        const outputs = await session.run(inputs)
        for (const [row, index] of batch.entries()) {
          readings[index] = decode(outputs, { row, words: encoded[index]!.words }, labels)
        }
      }
      return readings
    },
    close: () => session.release(),
  }
}

async function openSession(
  { create }: typeof InferenceSession,
  { weights, weightsFile }: ModelFiles,
): Promise<InferenceSession> {
  try {
    return await create(weights, {
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      graphOptimizationLevel: 'all',
    })
  } catch (cause) {
    throw new ModelDamaged(weightsFile, 'onnxruntime cannot load these weights', { cause })
  }
}

function encode(words: readonly string[], pieces: WordPieces): Encoded {
  const ids: number[] = [PIECE.start]
  const cases = [0]
  const first = [0]
  const last = [0]
  for (const word of words) {
    first.push(ids.length)
    const letters = letterCase(word)
    for (const piece of pieces(word)) {
      ids.push(piece)
      cases.push(letters)
    }
    last.push(ids.length - 1)
  }
  return { words: words.length, ids: [...ids, PIECE.end], cases: [...cases, 0], first, last }
}

/** Sentences of like length together, so that little is padded; ties keep the text's order. */
function batches(encoded: readonly Encoded[]): number[][] {
  const order = [...encoded.keys()].toSorted((a, b) => encoded[a]!.ids.length - encoded[b]!.ids.length)
  const made: number[][] = []
  for (const index of order) {
    const batch = made.at(-1)
    const square = encoded[index]!.ids.length ** 2
    const full = !batch || batch.length === BATCH_SIZE || (batch.length + 1) * square > BATCH_SQUARE
    if (full) made.push([index])
    else batch.push(index)
  }
  return made
}

function tensors(batch: readonly Encoded[], make: typeof Tensor): InferenceSession.FeedsType {
  const pieces = Math.max(...batch.map(({ ids }) => ids.length))
  const words = Math.max(...batch.map(({ first }) => first.length))
  const grid = (field: 'ids' | 'cases' | 'first' | 'last', width: number) => {
    const cells = new Int32Array(batch.length * width)
    for (const [row, sentence] of batch.entries()) cells.set(sentence[field], row * width)
    return new make('int32', cells, [batch.length, width])
  }
  return {
    ids: grid('ids', pieces),
    case: grid('cases', pieces),
    first: grid('first', words),
    last: grid('last', words),
  }
}

/** Reads one row of the outputs. Word 0 there is the root, so word w of the sentence stands at w + 1. */
function decode(
  outputs: InferenceSession.OnnxValueMapType,
  { row, words }: { row: number; words: number },
  labels: Labels,
): Reading {
  const cells = (output: string) => outputs[output] as Tensor & { data: Float32Array | Int32Array }
  const width = cells('upos').dims[1]!
  const at = (output: string, word: number) => cells(output).data[row * width + word + 1]!
  const pair = (output: string, dependent: number, head: number) =>
    cells(output).data[(row * width + dependent) * width + head]!
  const positions = Array.from({ length: words }, (_, word) => word)
  const heads = spanningTree(words, (dependent, head) => pair('arc', dependent, head))
  const tags = labels.ner.length
  return {
    upos: positions.map(word => labels.upos[at('upos', word)]!),
    xpos: positions.map(word => labels.xpos[at('xpos', word)]!),
    heads: positions.map(word => heads[word + 1]! - 1),
    deps: positions.map(word => labels.rel[pair('label', word + 1, heads[word + 1]!)]!),
    factuality: positions.map(word => at('fact', word)),
    names: namesOf(
      words,
      labels.ner,
      (word, tag) => cells('ner').data[(row * width + word + 1) * tags + tag]!,
    ),
  }
}
