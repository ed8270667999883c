import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  bCubed,
  ceafE,
  coreferenceScores,
  type Grouping,
  MentionTwice,
  muc,
  withoutSingletons,
} from './coreference-scores.ts'

/** "ab c" has two entities, one of mentions a and b. */
const grouped = (text: string): Grouping => text.split(' ').map(entity => [...entity])

/** Worked by hand: recall and precision as fractions. */
const CASES = [
  {
    why: 'nothing to find fault with',
    gold: 'abc de',
    system: 'abc de',
    muc: [1, 1],
    bCubed: [1, 1],
    ceafE: [1, 1],
  },
  {
    // The example of Pradhan et al. 2014, figure 1.
    why: 'predicted mentions that are partly others',
    gold: 'abc defg',
    system: 'ab cd fghi',
    muc: [2 / 5, 2 / 5],
    bCubed: [(2 * (2 / 3) + 1 / 3 + 1 / 4 + 2 * (2 / 4)) / 7, (2 * 1 + 1 / 2 + 1 / 2 + 2 * (2 / 4)) / 8],
    ceafE: [(4 / 5 + 1 / 2) / 2, (4 / 5 + 1 / 2) / 3],
  },
  {
    why: 'all in one',
    gold: 'ab cd',
    system: 'abcd',
    muc: [1, 2 / 3],
    bCubed: [1, 1 / 2],
    ceafE: [2 / 3 / 2, 2 / 3],
  },
  {
    why: 'all alone',
    gold: 'ab cd',
    system: 'a b c d',
    muc: [0, 0],
    bCubed: [1 / 2, 1],
    ceafE: [4 / 3 / 2, 4 / 3 / 4],
  },
  {
    why: 'the best pair may have to give way: 4/7 is less than 2/5 + 1/2',
    gold: 'abcd e',
    system: 'abe c',
    muc: [1 / 3, 1 / 2],
    bCubed: [(4 / 4 + 1 / 4 + 1) / 5, (4 / 3 + 1 / 3 + 1) / 4],
    ceafE: [(2 / 5 + 1 / 2) / 2, (2 / 5 + 1 / 2) / 2],
  },
  { why: 'nothing found', gold: 'ab', system: 'cd', muc: [0, 0], bCubed: [0, 0], ceafE: [0, 0] },
]

describe.each(CASES)('$why: $gold, $system', ({ gold, system, ...expected }) => {
  test.each([
    ['muc', muc],
    ['bCubed', bCubed],
    ['ceafE', ceafE],
  ] as const)('%s', (name, score) => {
    const { recall, precision } = score(grouped(gold), grouped(system))
    expect(recall).toBeCloseTo(expected[name][0]!, 10)
    expect(precision).toBeCloseTo(expected[name][1]!, 10)
  })
})

test('the mean is of the three F1', () => {
  const { conll } = coreferenceScores(grouped('ab cd'), grouped('abcd'))
  expect(conll).toBeCloseTo((4 / 5 + 2 / 3 + 4 / 9) / 3, 10)
})

test('nobody in two entities', () => {
  expect(() => bCubed([['a']], [['a', 'b'], ['a']])).toThrow(MentionTwice)
})

test('singletons can be left out', () => {
  expect(withoutSingletons([['a'], ['b', 'c'], ['d', 'd'], []])).toEqual([['b', 'c']])
})

const grouping = fc
  .array(fc.tuple(fc.constantFrom(...'abcdefgh'), fc.nat(3)), { maxLength: 12 })
  .map(pairs => [...Map.groupBy(new Map(pairs), ([, entity]) => entity).values()])
  .map(entities => entities.map(mentions => mentions.map(([mention]) => mention)))

test('turned round, recall and precision change places', () => {
  fc.assert(
    fc.property(grouping, grouping, (one, other) => {
      for (const score of [muc, bCubed, ceafE]) {
        const [there, back] = [score(one, other), score(other, one)]
        expect(there.recall).toBeCloseTo(back.precision, 10)
        expect(there.precision).toBeCloseTo(back.recall, 10)
        expect(Math.max(there.recall, there.precision)).toBeLessThanOrEqual(1 + 1e-9)
      }
    }),
  )
})

test('the pairing of entities is the best of all', () => {
  fc.assert(
    fc.property(grouping, grouping, (gold, system) => {
      const expected = bestByTrying(gold, system)
      expect(ceafE(gold, system).recall * gold.length).toBeCloseTo(expected, 10)
    }),
  )
})

function bestByTrying([first, ...rest]: Grouping, system: Grouping): number {
  if (!first) return 0
  const alone = bestByTrying(rest, system)
  const paired = system.map((other, index) => {
    const shared = first.filter(mention => other.includes(mention)).length
    return (2 * shared) / (first.length + other.length) + bestByTrying(rest, system.toSpliced(index, 1))
  })
  return Math.max(alone, ...paired)
}
