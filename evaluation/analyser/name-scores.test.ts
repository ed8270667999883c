import { expect, test } from 'vitest'

import type { NameSpan } from '../../packages/ingest/src/document.ts'
import { nameScores } from './name-scores.ts'

const spans = (text: string): NameSpan[] =>
  text.split(' ').map(word => {
    const [type, first, last] = word.split('/')
    return { type: type as NameSpan['type'], first: Number(first), last: Number(last) }
  })

test('a name counts with its words and its type alone', () => {
  const gold = spans('PER/0/1 ORG/3/5 LOC/7/7 LOC/9/9 MISC/11/11')
  // The second has a word too few, the third another type, the fourth is right, the last is of a type not scored.
  const system = spans('PER/0/1 ORG/4/5 PER/7/7 LOC/9/9 EVE/11/11')
  expect(nameScores(gold, system)).toEqual({
    PER: { gold: 1, system: 2, right: 1 },
    ORG: { gold: 1, system: 1, right: 0 },
    LOC: { gold: 2, system: 1, right: 1 },
    total: { gold: 4, system: 4, right: 2 },
  })
})
