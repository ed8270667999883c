import { describe, expect, test } from 'vitest'

import { amount } from './amounts.ts'
import { dateRange, longDate } from './dates.ts'
import { edgeLabel } from './edges.ts'
import { FACTUALITIES, kindCounts, kindOf, statementLabel } from './factuality.ts'
import { phrase } from './relations.ts'

describe('words', () => {
  test('relations read from both ends', () => {
    expect(phrase('OWNS')).toBe('owns')
    expect(phrase('OWNS', 'in')).toBe('is owned by')
    expect(phrase('MET', 'in')).toBe('met')
    expect(phrase('DECLINE_COMMENT')).toBe('decline comment')
    expect(phrase('WEAPONIZE', 'in')).toBe('weaponize (by)')
  })

  test('an edge that is no plain fact says so', () => {
    expect(edgeLabel({ relation: 'MET', factuality: 'asserted' })).toBe('met')
    expect(edgeLabel({ relation: 'LEADS', factuality: 'past' })).toBe('leads (former)')
  })

  test('every factuality has a kind, and what is planned is not confirmed', () => {
    expect(kindOf('planned')).toBe('unconfirmed')
    expect(kindOf('negated')).toBe('denied')
    expect(statementLabel('planned')).toBe('unconfirmed, planned')
    expect(FACTUALITIES.map(({ label }) => label)).toEqual([
      'asserted',
      'reported',
      'former',
      'unconfirmed',
      'denied',
    ])
  })

  test('counts of a fact are summed by kind, the surest first', () => {
    expect(kindCounts({ possible: 1, asserted: 2, planned: 1 })).toEqual([
      ['asserted', 2],
      ['unconfirmed', 2],
    ])
  })

  test('a date stands as it is printed, wherever the reader is', () => {
    expect(longDate('2026-01-24')).toBe('24 January 2026')
    expect(longDate('2026-01-24T23:30:00-08:00')).toBe('24 January 2026')
    expect(longDate(null)).toBeNull()
    expect(dateRange('2026-01-24', '2026-01-24')).toBe('24 Jan 2026')
    expect(dateRange('2026-01-24', '2026-02-03')).toBe('24 Jan 2026 to 3 Feb 2026')
  })

  test('amounts agree in number', () => {
    expect(amount(1, 'article')).toBe('1 article')
    expect(amount(1204, 'article')).toBe('1,204 articles')
  })
})
