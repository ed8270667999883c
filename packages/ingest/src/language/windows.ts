/** Sentences that are longer than the model's window are read in parts, and the readings joined to one. */
import type { Reading } from './decoding.ts'
import type { Model } from './model.ts'

interface Part {
  readonly sentence: number
  readonly words: readonly string[]
}

/** Reads sentences of any length: the root of a later part hangs on the root of the first as `parataxis`. */
export async function readSentences(
  model: Model,
  sentences: readonly (readonly string[])[],
): Promise<Reading[]> {
  const parts = sentences.flatMap((words, sentence) =>
    cut(words, model).map((part): Part => ({ sentence, words: part })),
  )
  const readings = await model.read(parts.map(({ words }) => words))
  const joined: Reading[] = []
  for (const [index, { sentence }] of parts.entries()) {
    const before = joined[sentence]
    const reading = readings[index]!
    joined[sentence] = before ? join(before, reading) : reading
  }
  return joined
}

function cut(words: readonly string[], { pieceCount, windowSize }: Model): string[][] {
  const parts: string[][] = []
  let room = 0
  for (const word of words) {
    const pieces = pieceCount(word)
    if (pieces > room) {
      parts.push([])
      room = windowSize
    }
    parts.at(-1)!.push(word)
    room -= pieces
  }
  return parts
}

function join(before: Reading, after: Reading): Reading {
  const offset = before.heads.length
  const root = before.heads.indexOf(-1)
  return {
    upos: [...before.upos, ...after.upos],
    xpos: [...before.xpos, ...after.xpos],
    heads: [...before.heads, ...after.heads.map(head => (head < 0 ? root : head + offset))],
    deps: [...before.deps, ...after.deps.map((dep, word) => (after.heads[word]! < 0 ? 'parataxis' : dep))],
    certainty: [...before.certainty, ...after.certainty],
    factuality: [...before.factuality, ...after.factuality],
    names: [
      ...before.names,
      ...after.names.map(({ first, last, type }) => ({ first: first + offset, last: last + offset, type })),
    ],
  }
}
