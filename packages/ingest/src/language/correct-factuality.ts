/**
 * Factuality as the network hears it and as the tree shows it, together: the network reads the whole sentence and takes
 * negation too lightly; the tree knows what denies, opens and helps a predicate. Statements get their factuality from the
 * words of the tree (statements/factuality); the number here says how sure the text sounds of a predicate.
 */
import { z } from 'zod'

import type { Token } from '../document.ts'
import { treeOf, type Tree } from '../tree.ts'
import { cuesOf } from './factuality-cues.ts'
import { readModelJson } from './model-files.ts'

/** Cue → weight, fitted by `evaluation/analyser/fit-factuality.ts`; `share` is what the tree has of the answer. */
const Weights = z.object({
  share: z.number().min(0).max(1),
  bias: z.number(),
  weights: z.record(z.string(), z.number()),
})
export type FactualityWeights = z.infer<typeof Weights>

const PREDICATE = /^(?:VERB|AUX|NOUN|PROPN|ADJ)$/

/** The tokens, each predicate's factuality drawn towards what its cues say. Linear. */
export function correctFactuality(tokens: readonly Token[], given = ownWeights()): Token[] {
  const tree = treeOf(tokens)
  const { share } = given
  return tokens.map((token, at) =>
    PREDICATE.test(token.upos)
      ? { ...token, factuality: (1 - share) * token.factuality + share * shown(given, tree, at) }
      : token,
  )
}

/** What the cues of a predicate say alone, by a logistic curve from -3 (did not happen) to 3 (happened). */
export function shown({ bias, weights }: FactualityWeights, tree: Tree, predicate: number): number {
  const sum = cuesOf(tree, predicate).reduce((total, cue) => total + (weights[cue] ?? 0), bias)
  return 6 / (1 + Math.exp(-sum)) - 3
}

let loaded: FactualityWeights | undefined

/** The weights beside the analyser, read once. @throws {ModelMissing} @throws {ModelDamaged} */
function ownWeights(): FactualityWeights {
  loaded ??= readModelJson('factuality.json', Weights)
  return loaded
}
