import { expect, test } from 'vitest'

import { fitLogistic, likelihood } from './logistic.ts'
import { PairsBroken, parsePairs } from './name-pairs.ts'
import { crossValidated, scoreNames } from './names.ts'

const FILE = `case_group,schema,name1,name2,is_match
a,Person,"Venn, Mara",Mara Venn,true
a,Person,Mara Venn,Igor Venn,false
a,Company,"Velmar ""Star"" Ltd",Velmar Star Limited,true
a,Company,Bank of Dalmar,Bank of Sarvenia,false
`

test('pairs of names are read with their quotes', () => {
  expect(parsePairs(FILE)).toEqual([
    { a: 'Venn, Mara', b: 'Mara Venn', kind: 'person', isSame: true },
    { a: 'Mara Venn', b: 'Igor Venn', kind: 'person', isSame: false },
    { a: 'Velmar "Star" Ltd', b: 'Velmar Star Limited', kind: 'other', isSame: true },
    { a: 'Bank of Dalmar', b: 'Bank of Sarvenia', kind: 'other', isSame: false },
  ])
  expect(() => parsePairs('name1,name2\na,b')).toThrow(PairsBroken)
})

test('easy names are all told apart', () => {
  const { precision, recall, f1, brier } = scoreNames(parsePairs(FILE))
  expect([precision, recall, f1]).toEqual([1, 1, 1])
  expect(brier).toBeLessThan(0.05)
  const held = crossValidated(parsePairs(FILE).flatMap(pair => Array.from({ length: 5 }, () => pair)))
  expect(held.f1).toBe(1)
})

test('a fit finds how likely each side is', () => {
  const fit = fitLogistic(
    [...seen(0, 9, true), ...seen(0, 1, false), ...seen(1, 1, true), ...seen(1, 4, false)],
    0,
  )
  expect(likelihood(fit, [0])).toBeCloseTo(0.9, 6)
  expect(likelihood(fit, [1])).toBeCloseTo(0.2, 6)
})

const seen = (feature: number, times: number, isTrue: boolean) =>
  Array.from({ length: times }, () => ({ features: [feature], isTrue }))
