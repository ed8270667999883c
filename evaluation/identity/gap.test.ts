import { expect, test } from 'vitest'

import { answerOf, GapBroken, parseGap, scoreGap } from './gap.ts'

const HEAD = 'ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL'
const FILE = `${HEAD}
one\tMara Venn met Ada Lind. She left.\tShe\t24\tMara Venn\t0\tTRUE\tAda Lind\t14\tFALSE\thttp://example.org
two\tOskar Lind met Erik Venn. He left.\tHe\t26\tOskar Lind\t0\tFALSE\tErik Venn\t15\tTRUE\thttp://example.org
`

test('a passage has a pronoun and two names', () => {
  expect(parseGap(FILE)[0]).toEqual({
    id: 'one',
    text: 'Mara Venn met Ada Lind. She left.',
    pronoun: 'She',
    start: 24,
    names: [
      { name: 'Mara Venn', start: 0, isMeant: true },
      { name: 'Ada Lind', start: 14, isMeant: false },
    ],
  })
  expect(() => parseGap(`${HEAD}\nonly an id`)).toThrow(GapBroken)
})

test('each name is a decision of its own, and women and men are compared', () => {
  const passages = parseGap(FILE)
  const right = [
    [true, false],
    [false, true],
  ] as const
  expect(scoreGap(passages, right)).toMatchObject({ f1: 1, masculine: 1, feminine: 1, bias: 1 })
  const half = [
    [true, false],
    [true, false],
  ] as const
  expect(scoreGap(passages, half)).toMatchObject({ f1: 0.5, masculine: 0, feminine: 1, bias: 0 })
})

test('nothing read is nothing meant', () => {
  const [passage] = parseGap(FILE)
  expect(answerOf({ article: {} } as Parameters<typeof answerOf>[0], passage!)).toEqual([false, false])
})
