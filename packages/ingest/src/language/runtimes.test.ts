/** Either runtime: the same analysis, and the same patience with bad input. */
import { readFile } from 'node:fs/promises'

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import type { With } from '../document.ts'
import { pipeline } from '../stage.ts'
import { analysis, closeLanguage } from './analysis.ts'
import { chooseRuntime } from './runtime/choose.ts'
import type { RuntimeKind } from './runtime/runtime.ts'
import { sentences } from './sentences.ts'
import { anArticle } from './testing.ts'

// The model loads at the first call; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

type Analysed = With<'sentences' | 'tokens' | 'names' | 'extractor'>
const analysed = async (text: string) =>
  (await pipeline(sentences, analysis)({ article: anArticle(text) })) as Analysed

const use = async (kind: RuntimeKind) => {
  await closeLanguage()
  vi.stubEnv('REDTHREAD_RUNTIME', kind)
}

/** Why a runtime cannot be tried here; null where it can. */
const absence = (kind: RuntimeKind) =>
  chooseRuntime(kind).then(
    () => null,
    (error: unknown) => String(error),
  )
const absent = { native: await absence('native'), wasm: await absence('wasm') }

afterAll(async () => {
  vi.unstubAllEnvs()
  await closeLanguage()
})

test('both read an article alike', async context => {
  const reason = absent.native ?? absent.wasm
  context.skip(reason !== null, reason ?? '')
  const articles = new URL('../../../../examples/articles/', import.meta.url)
  const text = await readFile(new URL('2026-02-16-prisoner-exchange.txt', articles), 'utf8')
  await use('native')
  const native = await analysed(text)
  await use('wasm')
  const wasm = await analysed(text)
  expect([native.extractor, wasm.extractor]).toEqual([
    expect.stringContaining('onnxruntime-node'),
    expect.stringContaining('onnxruntime-web'),
  ])
  const same = native.tokens.filter((token, index) => {
    const other = wasm.tokens[index]!
    return token.head === other.head && token.dep === other.dep && token.upos === other.upos
  })
  expect(same.length).toBeGreaterThanOrEqual(native.tokens.length * 0.98)
})

const BAD_INPUT: readonly (readonly [what: string, text: string])[] = [
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
]

describe.each(['native', 'wasm'] as const)('%s: bad input does no harm, and places are exact', kind => {
  beforeAll(() => use(kind))

  test.for(BAD_INPUT)('%s', async ([, text], context) => {
    context.skip(absent[kind] !== null, absent[kind] ?? '')
    const { sentences: found, tokens, names } = await analysed(text)
    expect(tokens.every(({ start, end, text: word }) => text.slice(start, end) === word)).toBe(true)
    expect(tokens.filter(({ head }) => head === -1)).toHaveLength(found.length)
    expect(tokens.every(({ lemma, upos }) => lemma !== '' && upos !== '')).toBe(true)
    expect(names.every(({ first, last }) => first <= last && last < tokens.length)).toBe(true)
  })
})
