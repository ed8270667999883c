/** Words as the numbers that the model takes: pieces, how each word looks, where it starts and ends. */
import type { InferenceSession } from 'onnxruntime-common'

import type { Looks } from './looks.ts'
import type { Runtime } from './runtime/runtime.ts'
import { PIECE, type WordPieces } from './word-pieces.ts'

/** A sentence; word 0 is the root and stands at the piece that marks the start. */
export interface Encoded {
  readonly words: number
  readonly ids: readonly number[]
  readonly looks: readonly number[]
  readonly first: readonly number[]
  readonly last: readonly number[]
}

export function encode(words: readonly string[], pieces: WordPieces, look: Looks): Encoded {
  const ids: number[] = [PIECE.start]
  const looks = [0]
  const first = [0]
  const last = [0]
  for (const word of words) {
    first.push(ids.length)
    const own = look(word)
    for (const piece of pieces(word)) {
      ids.push(piece)
      looks.push(own)
    }
    last.push(ids.length - 1)
  }
  return { words: words.length, ids: [...ids, PIECE.end], looks: [...looks, 0], first, last }
}

/** The inputs for a batch, shorter sentences filled up with zeros. */
export function tensors(batch: readonly Encoded[], Tensor: Runtime['Tensor']): InferenceSession.FeedsType {
  const pieces = Math.max(...batch.map(({ ids }) => ids.length))
  const words = Math.max(...batch.map(({ first }) => first.length))
  const grid = (field: 'ids' | 'looks' | 'first' | 'last', width: number) => {
    const cells = new Int32Array(batch.length * width)
    for (const [row, sentence] of batch.entries()) cells.set(sentence[field], row * width)
    return new Tensor('int32', cells, [batch.length, width])
  }
  return {
    ids: grid('ids', pieces),
    look: grid('looks', pieces),
    first: grid('first', words),
    last: grid('last', words),
  }
}
