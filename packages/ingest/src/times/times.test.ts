import { afterAll, describe, expect, test } from 'vitest'

import { closeLanguage } from '../language/index.ts'
import { documentOf } from '../testing.ts'
import { PHRASES } from './phrases.ts'

afterAll(closeLanguage)

const FRIDAY = '2026-01-16'

const timesOf = async (text: string, publishedAt: string | null): Promise<readonly string[]> =>
  ((await documentOf(text, publishedAt)).times ?? []).map(({ text: words, start, end }) =>
    start === null && end === null ? `${words}: ?` : `${words}: ${rangeOf(start, end)}`,
  )

const rangeOf = (start: string | null, end: string | null) =>
  start === end ? start : `${start ?? '…'}/${end ?? '…'}`

describe('times are resolved against the day of publication', () => {
  test.each<readonly [sentence: string, times: readonly string[]]>([
    ['Mara Venn met Oskar Lind on Monday.', ['on Monday: 2026-01-12']],
    ['Mara Venn will meet Oskar Lind on Monday.', ['on Monday: 2026-01-19']],
    ['Mara Venn met Oskar Lind on Friday.', ['on Friday: 2026-01-16']],
    ['Mara Venn met Oskar Lind on 3 March 2024.', ['on 3 March 2024: 2024-03-03']],
    ['Mara Venn met Oskar Lind in March 2024.', ['March 2024: 2024-03-01/2024-03-31']],
    ['Mara Venn met Oskar Lind on 20 March.', ['on 20 March: 2025-03-20']],
    ['Mara Venn will meet Oskar Lind on 20 March.', ['on 20 March: 2026-03-20']],
    ['Mara Venn resigned in May.', ['May: 2025-05-01/2025-05-31']],
    ['Mara Venn met Oskar Lind over the weekend.', ['weekend: 2026-01-10/2026-01-11']],
    ['Mara Venn met Oskar Lind yesterday.', ['yesterday: 2026-01-15']],
    ['Mara Venn has led the talks since Monday.', ['Monday: 2026-01-12/…']],
    ['The port must open by 3 March 2026.', ['3 March 2026: …/2026-03-03']],
    ['The yard burned on the night of 3 May 2024.', ['3 May 2024: 2024-05-03']],
    ['Mara Venn led the board for six years.', []],
    ['Mara Venn may meet Oskar Lind.', []],
    ['The workers march to the port at night.', []],
  ])('%s', async (sentence, expected) => expect(await timesOf(sentence, FRIDAY)).toEqual(expected))
})

describe.each(PHRASES)('$name', ({ examples }) => {
  test.each(examples)('%s', async (sentence, found) =>
    expect((await timesOf(sentence, FRIDAY)).join('; ')).toBe(found),
  )
})

test('without a day of publication a relative time stays open', async () => {
  expect(await timesOf('Mara Venn met Oskar Lind on Monday.', null)).toEqual(['on Monday: ?'])
  expect(await timesOf('Mara Venn met Oskar Lind last week.', null)).toEqual(['last week: ?'])
  expect(await timesOf('Mara Venn met Oskar Lind today.', null)).toEqual(['today: ?'])
  expect(await timesOf('Mara Venn met Oskar Lind on 3 March 2024.', null)).toEqual([
    'on 3 March 2024: 2024-03-03',
  ])
})
