import { afterAll, describe, expect, test, vi } from 'vitest'

import type { With } from '../document.ts'
import { pipeline } from '../stage.ts'
import { analysis, closeLanguage } from './analysis.ts'
import { sentences } from './sentences.ts'
import { anArticle } from './testing.ts'

// The model loads at the first call; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

type Analysed = With<'sentences' | 'tokens' | 'names' | 'extractor'>
const analysed = async (text: string) =>
  (await pipeline(sentences, analysis)({ article: anArticle(text) })) as Analysed

afterAll(closeLanguage)

/** Each word with its relation and the word that it hangs on. */
const arcs = ({ tokens }: Analysed) =>
  tokens.map(({ text, dep, head }) => `${text} ${dep} ${head < 0 ? '-' : tokens[head]!.text}`)

const NEWS =
  'Oskar Lind met Mara Venn in Tallinn on Monday. The talks, held in the old harbour, went well.\n\n' +
  'Power failed in Bryansk; no one was hurt. ‘We will not leave,’ Venn said.'

describe('the analysis', () => {
  test('says what each word is, and what it hangs on', async () => {
    const document = await analysed('Oskar Lind was arrested in Tallinn by the police.')
    expect(arcs(document)).toEqual([
      'Oskar nsubj:pass arrested',
      'Lind flat Oskar',
      'was aux:pass arrested',
      'arrested root -',
      'in case Tallinn',
      'Tallinn obl arrested',
      'by case police',
      'the det police',
      'police obl:agent arrested',
      '. punct arrested',
    ])
    expect(document.tokens.map(({ xpos, lemma }) => `${xpos} ${lemma}`)).toEqual(
      expect.arrayContaining(['NNP Oskar', 'VBD be', 'VBN arrest', 'NNS police']),
    )
  })

  test('counts heads over the whole document, one root a sentence', async () => {
    const { sentences: found, tokens } = await analysed(NEWS)
    for (const { first, last } of found) {
      const heads = tokens.slice(first, last + 1).map(({ head }) => head)
      expect(heads.filter(head => head === -1)).toHaveLength(1)
      expect(heads.every(head => head === -1 || (head >= first && head <= last))).toBe(true)
    }
  })

  test('calls what has no head the root, in a fragment too', async () => {
    const { tokens } = await analysed('" and such')
    for (const { head, dep } of tokens) expect(dep === 'root').toBe(head === -1)
  })

  test('tells what happened from what may', async () => {
    const { tokens } = await analysed('Lind met Venn. Lind may resign.')
    const factuality = (lemma: string) => tokens.find(token => token.lemma === lemma)!.factuality
    expect(factuality('meet')).toBeGreaterThan(1.5)
    expect(factuality('resign')).toBeLessThan(factuality('meet') - 1)
  })

  test('names what made it', async () => {
    const { extractor } = await analysed('Ships waited.')
    expect(extractor).toMatch(
      /^redthread-\d+\.\d+\.\d+ english-[0-9a-f]{8} onnxruntime-(node|web)-\d+\.\d+\.\d+$/,
    )
  })

  test('of an article does not depend on the articles before it', async () => {
    const before = await analysed(NEWS)
    await analysed('A storm closed the port. '.repeat(40))
    expect(await analysed(NEWS)).toEqual(before)
  })

  test('is the same after the model was released', async () => {
    const before = await analysed(NEWS)
    await closeLanguage()
    expect(await analysed(NEWS)).toEqual(before)
  })

  test('reads a sentence that is longer than the model’s window', async () => {
    const { sentences: found, tokens } = await analysed(
      `${'Kostyukovskaya, Przybyszewski, '.repeat(60)}waited.`,
    )
    expect(found).toHaveLength(1)
    expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1)
    expect(tokens.at(-2)!.text).toBe('waited')
  })
})
