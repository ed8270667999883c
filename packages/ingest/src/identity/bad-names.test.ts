/** Names that mislead: words that are names as well, bodies called after people, crowds. */
import type { EntityType } from '@redthread/graph'
import { expect, test } from 'vitest'

import { type Judged, resolve } from './index.ts'
import { MOST_COMPARED } from './pairs.ts'
import { appearance, whoIsOne } from './testing.ts'

test.each<
  [why: string, appearances: [article: string, words: string, type?: EntityType][], expected: string[]]
>([
  [
    'an office is nobody',
    [
      ['a', 'Velmar spokesman'],
      ['b', 'Velmar spokesman'],
      ['a', 'Stephen King'],
      ['b', 'Stephen King'],
    ],
    ['Stephen King@a Stephen King@b', 'Velmar spokesman@a', 'Velmar spokesman@b'],
  ],
  [
    'a word that is a name as well tells no one',
    [
      ['a', 'Will'],
      ['b', 'Will'],
      ['c', 'Will Smith'],
      ['a', 'May'],
      ['d', 'May'],
      ['d', 'Theresa May'],
    ],
    ['May@a', 'May@d', 'Theresa May@d', 'Will Smith@c', 'Will@a', 'Will@b'],
  ],
  [
    'a body that bears the name of its founder is not its founder',
    [
      ['a', 'Oskar Lind'],
      ['a', 'Oskar Lind Foundation', 'Organization'],
      ['b', 'Oskar Lind Foundation', 'Organization'],
      ['b', 'Oskar Lind Ltd', 'Organization'],
      ['b', 'Oskar Lind'],
    ],
    ['Oskar Lind Foundation@a Oskar Lind Foundation@b', 'Oskar Lind Ltd@b', 'Oskar Lind@a Oskar Lind@b'],
  ],
])('%s', (_, appearances, expected) => {
  expect(whoIsOne(appearances.map(given => appearance(...given)))).toEqual(expected)
})

test('five thousand of one family, and as many called by it alone, are as many', () => {
  const given = Array.from({ length: 5000 }, (_, at) => appearance(`a${at}`, `Mara${at} Lind`))
  const surnames = Array.from({ length: 5000 }, (_, at) => appearance(`b${at}`, 'Lind'))
  const { clusters, questions } = resolve([...given, ...surnames])
  expect(clusters).toHaveLength(10_000)
  expect(questions).toEqual([])
})

test('of five thousand ministers of one family so many are asked about, whoever comes first', () => {
  const minister = { descriptions: ['minister'] }
  const full = Array.from({ length: 500 }, (_, at) => ({
    ...appearance(`a${at}`, `Mara${at} Lind`),
    ...minister,
  }))
  const bare = Array.from({ length: 4500 }, (_, at) => ({ ...appearance(`b${at}`, 'Lind'), ...minister }))
  const { clusters, questions } = resolve([...full, ...bare])
  expect(clusters).toHaveLength(5000)
  expect(questions.length).toBeLessThanOrEqual(MOST_COMPARED ** 2)
  expect(resolve([...bare, ...full].toReversed()).questions).toEqual(questions)
})

test('of a crowd of spellings only so many are compared', () => {
  const given = Array.from({ length: 500 }, (_, at) => appearance(`a${at}`, `Oskar Mid${at} Lind`))
  const { questions } = resolve([...given, appearance('b', 'Oskar Lind')])
  expect(questions.length).toBeLessThanOrEqual((MOST_COMPARED * (MOST_COMPARED - 1)) / 2)
})

test('of five courts of one name four questions are asked, and the others when all answers are no', () => {
  const courts = Array.from({ length: 5 }, (_, at) => appearance(`a${at}`, 'Supreme Court', 'Organization'))
  const judgements: Judged[] = []
  const asked = () => resolve(courts, { judgements }).questions
  expect(asked()).toHaveLength(4)
  for (let [next] = asked(); next; [next] = asked()) {
    const id = `${judgements.length}`
    judgements.push({ id, kind: 'different', at: '2026-01-01T00:00:00Z', one: next.one, other: next.other })
  }
  expect(judgements).toHaveLength(10)
})
