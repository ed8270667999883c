import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { deriveEdges, type EdgeEvidence } from './edges.ts'
import { entityId } from './ids.ts'
import { EDGE_TYPES, RELATIONS } from './ontology/index.ts'

const venn = entityId('Person', 'Mara Venn', ['a:0-9'])
const lind = entityId('Person', 'Oskar Lind', ['a:20-30'])
const symmetric = RELATIONS.find(relation => relation.symmetric)?.name ?? ''
const directed = RELATIONS.find(relation => !relation.symmetric)?.name ?? ''

let count = 0
const said = (given: Partial<EdgeEvidence> = {}): EdgeEvidence => ({
  id: `s${count++}`,
  relation: directed,
  factuality: 'asserted',
  confidence: 0.8,
  quote: 'Venn leads Lind',
  article: 'a',
  timeStart: null,
  timeEnd: null,
  from: venn,
  to: lind,
  story: 'story',
  outlet: 'The Courier',
  publishedAt: '2026-01-24',
  ...given,
})

describe('what becomes an edge', () => {
  test('a curated relation gives its own type, another predicate RELATED_TO', () => {
    const types = deriveEdges([said(), said({ relation: 'WEAPONIZE' })]).map(({ type, relation }) => [
      type,
      relation,
    ])
    expect(types).toContainEqual([directed, directed])
    expect(types).toContainEqual(['RELATED_TO', 'WEAPONIZE'])
  })

  test.each([
    ['asserted', directed],
    ['reported', directed],
    ['past', 'FORMERLY'],
    ['possible', 'UNCONFIRMED'],
    ['planned', 'UNCONFIRMED'],
    ['negated', 'DENIED'],
  ] as const)('what is %s makes %s', (factuality, type) => {
    expect(deriveEdges([said({ factuality })])).toMatchObject([{ type, relation: directed }])
  })

  test('a value, or the entity itself, makes none', () => {
    expect(deriveEdges([said({ to: null }), said({ to: venn })])).toEqual([])
  })

  test('a symmetric relation told from both ends is one edge, from the smaller id', () => {
    const edges = deriveEdges([
      said({ relation: symmetric }),
      said({ relation: symmetric, from: lind, to: venn }),
    ])
    expect(edges).toMatchObject([{ from: venn < lind ? venn : lind, statements: 2 }])
  })
})

describe('what an edge adds up', () => {
  test('a reprint adds an outlet and an article, no story and no confidence', () => {
    const reprint = { article: 'b', outlet: 'The Herald' }
    expect(deriveEdges([said(), said(reprint)])).toMatchObject([
      { statements: 2, articles: 2, outlets: 2, stories: 1, confidence: 0.8 },
    ])
  })

  test('an edited reprint, which shares some of the keys of its story, adds no story either', () => {
    const told = [
      said({ story: 'k1.k2' }),
      said({ story: 'k2.k3', confidence: 0.5 }),
      said({ story: 'k3.k4' }),
    ]
    expect(deriveEdges(told)).toMatchObject([{ stories: 1, confidence: 0.8 }])
  })

  test('independent stories make it surer', () => {
    expect(deriveEdges([said(), said({ story: 'other', confidence: 0.5 })])).toMatchObject([
      { confidence: 0.9 },
    ])
  })

  test('asserted and reported are counted apart, and the best quote is one in the article’s own voice', () => {
    const reported = said({ factuality: 'reported', confidence: 0.99, quote: 'Venn leads Lind, he said' })
    expect(deriveEdges([reported, said()])).toMatchObject([
      { asserted: 1, reported: 1, quote: 'Venn leads Lind' },
    ])
  })

  test('first and last are when it happened, or when it was published where that is not known', () => {
    const dated = said({ timeStart: '2025-12-01', timeEnd: '2025-12-31' })
    expect(deriveEdges([said(), dated])).toMatchObject([{ firstAt: '2025-12-01', lastAt: '2026-01-24' }])
  })
})

const entities = ['x', 'y', 'z'].map(appearance => entityId('Person', appearance, [appearance]))
const day = fc.constantFrom(null, '2026-01-24', '2026-01-24T09:30', '2026-01-24T09:30:00Z', '2026-02-31')
const evidence: fc.Arbitrary<EdgeEvidence> = fc.record({
  id: fc.uuid(),
  relation: fc.constantFrom(symmetric, directed, 'WEAPONIZE'),
  factuality: fc.constantFrom('negated', 'possible', 'planned', 'past', 'reported', 'asserted'),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  quote: fc.string({ minLength: 1 }),
  article: fc.constantFrom('a', 'b', 'c'),
  timeStart: day,
  timeEnd: day,
  from: fc.constantFrom(...entities),
  to: fc.constantFrom(...entities, null),
  story: fc.constantFrom('s', 't'),
  outlet: fc.constantFrom('o', null),
  publishedAt: day,
})
const distinct = fc.uniqueArray(evidence, { selector: ({ id }) => id, maxLength: 20 })

test('the order of statements, and giving one twice, change nothing', () => {
  const shuffled = distinct.chain(all =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
  )
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      expect(deriveEdges(other)).toEqual(deriveEdges(all))
    }),
  )
})

test('every edge is of a known type, has two ends, and no maybe is in a plain one', () => {
  fc.assert(
    fc.property(distinct, all => {
      for (const edge of deriveEdges(all)) {
        expect(EDGE_TYPES).toContain(edge.type)
        expect(edge.from).not.toBe(edge.to)
        const plain = !['FORMERLY', 'UNCONFIRMED', 'DENIED'].includes(edge.type)
        expect(edge.asserted + edge.reported).toBe(plain ? edge.statements : 0)
      }
    }),
  )
})
