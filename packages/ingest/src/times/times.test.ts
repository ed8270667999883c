import { afterAll, describe, expect, test } from 'vitest'

import { closeLanguage } from '../language/index.ts'
import { documentOf } from '../testing.ts'

afterAll(closeLanguage)

const FRIDAY = '2026-01-16'

const spansOf = async (text: string, publishedAt: string | null): Promise<readonly string[]> =>
  ((await documentOf(text, publishedAt)).times ?? []).map(({ text: words, start, end }) =>
    start === null ? `${words}: ?` : `${words}: ${start}${end === start ? '' : `/${end}`}`,
  )

describe('times are resolved against the day of publication', () => {
  const cases: readonly (readonly [sentence: string, times: readonly string[]])[] = [
    ['Mara Venn met Oskar Lind on Monday.', ['on Monday: 2026-01-12']],
    ['Mara Venn will meet Oskar Lind on Monday.', ['on Monday: 2026-01-19']],
    ['Mara Venn met Oskar Lind on Friday.', ['on Friday: 2026-01-16']],
    ['Mara Venn met Oskar Lind on 3 March 2024.', ['on 3 March 2024: 2024-03-03']],
    ['Mara Venn met Oskar Lind in March 2024.', ['March 2024: 2024-03-01/2024-03-31']],
    ['Mara Venn met Oskar Lind yesterday.', ['yesterday: 2026-01-15']],
    ['Mara Venn led the board for six years.', []],
    ['Mara Venn may meet Oskar Lind.', []],
  ]
  for (const [sentence, expected] of cases) {
    test(`${sentence}`, async () => expect(await spansOf(sentence, FRIDAY)).toEqual(expected))
  }
})

test('without a day of publication a relative time stays open', async () => {
  expect(await spansOf('Mara Venn met Oskar Lind on Monday.', null)).toEqual(['on Monday: ?'])
  expect(await spansOf('Mara Venn met Oskar Lind on 3 March 2024.', null)).toEqual([
    'on 3 March 2024: 2024-03-03',
  ])
})
