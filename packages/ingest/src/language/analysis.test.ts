import { copyFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import type { With } from '../document.ts'
import { pipeline } from '../stage.ts'
import { analysis, closeLanguage } from './analysis.ts'
import { ModelDamaged, ModelMissing } from './errors.ts'
import { openModel } from './model.ts'
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
    const document = await analysed('Oskar Lind was arrested by the police in Tallinn.')
    expect(arcs(document)).toEqual([
      'Oskar nsubj:pass arrested',
      'Lind flat Oskar',
      'was aux:pass arrested',
      'arrested root -',
      'by case police',
      'the det police',
      'police obl:agent arrested',
      'in case Tallinn',
      'Tallinn obl arrested',
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

  test('tells what happened from what may', async () => {
    const { tokens } = await analysed('Lind met Venn. Lind may resign.')
    const factuality = (lemma: string) => tokens.find(token => token.lemma === lemma)!.factuality
    expect(factuality('meet')).toBeGreaterThan(1.5)
    expect(factuality('resign')).toBeLessThan(factuality('meet') - 1)
  })

  test('names what made it', async () => {
    const { extractor } = await analysed('Ships waited.')
    expect(extractor).toMatch(/^redthread-\d+\.\d+\.\d+ english-[0-9a-f]{8} onnxruntime-node-1\.30\.0$/)
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
    expect(tokens.at(-2)!.lemma).toBe('wait')
  })
})

describe('bad input is read without a crash, with exact places', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\n\t '],
    ['emoji', '😀 👨‍👩‍👧 met 🇪🇪 in Tallinn 😀😀😀.'],
    ['lone surrogates', 'Lind\ud800 met \udc00Venn\ud83d.'],
    ['control characters', 'Lind\u0000 met\u0007 Venn\u001b[31m.\u009f'],
    ['right-to-left text', 'قرر مجلس الميناء \u202eإغلاق الرصيف\u202c. Lind agreed.'],
    ['a word of 5,000 letters', `Lind met ${'x'.repeat(5_000)} in Tallinn.`],
    ['capitals', 'LIND MET VENN IN TALLINN AS POWER FAILED. NOBODY WAS HURT.'],
    ['one letter', 'a'],
    ['only signs', '?!… -- *** (((('],
    ['100,000 characters of one word', 'a.'.repeat(50_000)],
  ])('%s', async (_, text) => {
    const { sentences: found, tokens, names } = await analysed(text)
    expect(tokens.every(({ start, end, text: word }) => text.slice(start, end) === word)).toBe(true)
    expect(tokens.filter(({ head }) => head === -1)).toHaveLength(found.length)
    expect(tokens.every(({ lemma, upos }) => lemma !== '' && upos !== '')).toBe(true)
    expect(names.every(({ first, last }) => first <= last && last < tokens.length)).toBe(true)
  })
})

describe('a model that cannot be used', () => {
  const home = fileURLToPath(new URL('../../../../models/english/', import.meta.url))
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'redthread-model-'))
    const files = ['model.int8.onnx', 'meta.json', 'vocab.txt']
    await Promise.all(files.map(file => copyFile(join(home, file), join(folder, file))))
  })
  afterEach(() => rm(folder, { recursive: true }))

  test.each(['model.int8.onnx', 'meta.json', 'vocab.txt'])('misses %s', async file => {
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
    ['a cut vocabulary', 'vocab.txt', (file: string) => truncate(file, 100_000)],
  ])('has %s', async (_, file, damage) => {
    await damage(join(folder, file))
    const failure = await failureOf(folder)
    expect(failure).toBeInstanceOf(ModelDamaged)
    expect(failure.message).toContain(join(folder, file))
    expect(failure.remedy).toContain('Restore the file')
  })
})

async function turnBit(file: string): Promise<void> {
  const bytes = await readFile(file)
  bytes[bytes.length >> 1]! ^= 1
  await writeFile(file, bytes)
}

async function failureOf(folder: string): Promise<ModelMissing | ModelDamaged> {
  const result = await openModel(folder).catch((error: unknown) => error)
  if (result instanceof ModelMissing || result instanceof ModelDamaged) return result
  throw new Error(`no failure of the kind: ${String(result)}`)
}
