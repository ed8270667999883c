import { afterAll, describe, expect, test, vi } from 'vitest'

import { anArticle } from '../language/testing.ts'
import { pipeline } from '../stage.ts'
import { treeOf } from '../tree.ts'
import { asRead, closeLanguage } from './analysis.ts'
import { correctFactuality } from './correct-factuality.ts'
import { negatedAt, NEGATIONS } from './negations.ts'
import { sentences } from './sentences.ts'

// The model loads at the first call; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
afterAll(closeLanguage)

async function read(text: string) {
  const document = await pipeline(sentences)({ article: anArticle(text) })
  const { tokens } = await asRead(document.sentences!, document.tokens!)
  return tokens
}

describe.each(NEGATIONS)('$name', kind => {
  const { name, mean, example } = kind
  const [sentence, predicate] = example
  test(`${sentence}`, async () => {
    const tokens = await read(sentence)
    const at = tokens.findIndex(({ text }) => text === predicate)
    const negated = negatedAt(treeOf(tokens), at)
    expect(negated && NEGATIONS.find(({ holds }) => holds(negated))?.name).toBe(name)
    const [before, after] = [tokens[at]!.factuality, correctFactuality(tokens)[at]!.factuality]
    expect(Math.abs(after - mean)).toBeLessThanOrEqual(Math.abs(before - mean))
  })
})

test('what is not negated stays as it was', async () => {
  const tokens = await read('Mara Venn signed the treaty.')
  expect(correctFactuality(tokens)).toEqual(tokens)
})
