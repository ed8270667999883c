/** The model's outputs as readings of sentences. */
import type { InferenceSession, Tensor } from 'onnxruntime-common'

import type { NameSpan } from '../document.ts'
import type { Labels } from './model-files.ts'
import { namesOf } from './name-tags.ts'
import { spanningTree } from './spanning-tree.ts'

/** What the model says of one run of words; all positions are counted from its first word. */
export interface Reading {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  /** Position of the head; -1 at the root. */
  readonly heads: readonly number[]
  readonly deps: readonly string[]
  /** How sure each head is: its share among all heads, 0 to 1. */
  readonly certainty: readonly number[]
  readonly factuality: readonly number[]
  readonly names: readonly NameSpan[]
}

/** Where the outputs have the root of a sentence. */
const ROOT = 0

/** Reads one row of the outputs. Word 0 there is the root, so word w of the sentence stands at w + 1. */
export function decode(
  outputs: InferenceSession.OnnxValueMapType,
  { row, words }: { row: number; words: number },
  labels: Labels,
): Reading {
  const { upos, xpos, fact, arc, label, ner } = cellsOf(outputs)
  const width = outputs['upos']!.dims[1]!
  const at = (word: number) => row * width + word + 1
  const pair = (dependent: number, head: number) => (row * width + dependent) * width + head
  const positions = Array.from({ length: words }, (_, word) => word)
  const heads = spanningTree(words, (dependent, head) => arc[pair(dependent, head)]!)
  const tags = labels.ner.length
  return {
    upos: positions.map(word => labels.upos[upos[at(word)]!]!),
    xpos: positions.map(word => labels.xpos[xpos[at(word)]!]!),
    heads: positions.map(word => heads[word + 1]! - 1),
    deps: positions.map(word => {
      const head = heads[word + 1]!
      // What has no head is the root, whatever label the model thinks likeliest there.
      return head === ROOT ? 'root' : labels.rel[label[pair(word + 1, head)]!]!
    }),
    certainty: positions.map(word => {
      const score = (head: number) => arc[pair(word + 1, head)]!
      return share(words + 1, heads[word + 1]!, score)
    }),
    factuality: positions.map(word => fact[at(word)]!),
    names: namesOf(words, labels.ner, (word, tag) => ner[at(word) * tags + tag]!),
  }
}

/** The share of one choice among all, by softmax of their scores. */
function share(choices: number, chosen: number, score: (choice: number) => number): number {
  let all = 0
  for (let choice = 0; choice < choices; choice++) all += Math.exp(score(choice) - score(chosen))
  return 1 / all
}

type Output = 'upos' | 'xpos' | 'fact' | 'arc' | 'label' | 'ner'

const cellsOf = (outputs: InferenceSession.OnnxValueMapType) =>
  Object.fromEntries(
    Object.entries(outputs).map(([name, output]) => [name, (output as Tensor).data]),
  ) as Readonly<Record<Output, Float32Array | Int32Array>>
