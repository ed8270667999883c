import { expect, test } from 'vitest'

import type { FactGroup, StatementView } from '../api/types.ts'
import { factSections, otherName } from './fact-groups.ts'

const fact = (
  relation: string,
  other: string | null,
  count: number,
  more: Partial<FactGroup> = {},
): FactGroup => ({
  relation,
  means: 'does to',
  inverse: null,
  edgeType: relation,
  direction: 'out',
  other: other === null ? null : { id: other, name: other, type: 'Person', named: true },
  value: null,
  factualities: { asserted: count },
  statements: Array.from({ length: count }, () => ({ predicate: 'resigned' }) as StatementView),
  ...more,
})

test('facts are gathered in plain words, the best proven first', () => {
  const sections = factSections([fact('MET', 'Venn', 1), fact('LEADS', 'Port', 1), fact('LEADS', 'Party', 3)])
  expect(sections.map(({ title, facts }) => [title, facts.map(otherName)])).toEqual([
    ['leads', ['Party', 'Port']],
    ['met', ['Venn']],
  ])
})

test('the same relation reads differently from its other end', () => {
  const [section] = factSections([fact('LEADS', 'Lind', 1, { direction: 'in' })])
  expect(section?.title).toBe('is led by')
})

test('a relation that the page does not know speaks in the words of the server', () => {
  const unknown = { means: 'lends to', inverse: 'borrows from' }
  expect(factSections([fact('LENDS', 'Lind', 1, unknown)])[0]?.title).toBe('lends to')
  expect(factSections([fact('LENDS', 'Lind', 1, { ...unknown, direction: 'in' })])[0]?.title).toBe(
    'borrows from',
  )
})

test('a relation from the article’s own verb is that verb', () => {
  expect(factSections([fact('WEAPONIZE', 'Grain', 1, { edgeType: 'RELATED_TO' })])[0]?.title).toBe(
    'weaponize',
  )
})

test('what ties it to others comes first; where it is only the place or the source, that comes last', () => {
  const sections = factSections([
    fact('AT', null, 9, { direction: 'in' }),
    fact('IS_A', null, 5, { value: 'captain', edgeType: 'RELATED_TO' }),
    fact('MET', 'Venn', 1),
  ])
  expect(sections.map(({ title }) => title)).toEqual(['met', 'is a', 'what happened there'])
  expect(sections[2]?.facts.map(otherName)).toEqual(['9 statements'])
})

test('a fact without another end is told by its value, else by the article’s words', () => {
  expect(otherName(fact('PAID', null, 1, { value: '2.4 million' }))).toBe('2.4 million')
  expect(otherName(fact('RESIGN', null, 1))).toBe('resigned')
})
