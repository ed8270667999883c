import { afterAll, expect, test, vi } from 'vitest'

import { anArticle } from '../language/testing.ts'
import { pipeline } from '../stage.ts'
import { treeOf } from '../tree.ts'
import { asRead, closeLanguage } from './analysis.ts'
import { correctFactuality } from './correct-factuality.ts'
import { cuesOf } from './factuality-cues.ts'
import { sentences } from './sentences.ts'

// The model loads at the first call; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
afterAll(closeLanguage)

async function read(text: string, predicate: string) {
  const document = await pipeline(sentences)({ article: anArticle(text) })
  const { tokens } = await asRead(document.sentences!, document.tokens!)
  return { tokens, at: tokens.findIndex(token => token.text === predicate) }
}

test.each<readonly [sentence: string, predicate: string, cues: readonly string[]]>([
  ['The police did not attack the crew.', 'attack', ['denied by did', 'has obj', 'subject NOUN']],
  ['No minister came.', 'came', ['subject with no', 'tag VBD']],
  ['The minister left, not knowing the outcome.', 'knowing', ['denied barely', 'above leave']],
  ['She hopes that the ship will sail.', 'sail', ['aux will', 'mark that', 'above hope, ccomp']],
])('%s', async (sentence, predicate, cues) => {
  const { tokens, at } = await read(sentence, predicate)
  expect(cuesOf(treeOf(tokens), at)).toEqual(expect.arrayContaining([...cues]))
})

test.each([
  ['Mara Venn signed the treaty.', 'signed', 1.5, 3],
  ['Mara Venn may sign the treaty.', 'sign', -2.8, 1],
  ['Mara Venn will not sign the treaty.', 'sign', -3, -0.5],
])('%s: how sure it sounds', async (sentence, predicate, least, most) => {
  const { tokens, at } = await read(sentence, predicate)
  const { factuality } = correctFactuality(tokens)[at]!
  expect(factuality).toBeGreaterThan(least)
  expect(factuality).toBeLessThan(most)
})

test('the tree says its share, and what is no predicate keeps its number', async () => {
  const { tokens, at } = await read('Mara Venn signed the treaty.', 'signed')
  const given = { share: 0.5, bias: 0, weights: { 'tag VBD': 100 } }
  const corrected = correctFactuality(tokens, given)
  expect(corrected[at]!.factuality).toBeCloseTo((tokens[at]!.factuality + 3) / 2)
  expect(corrected.at(-1)).toEqual(tokens.at(-1))
})
