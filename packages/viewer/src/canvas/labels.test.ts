import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { type Candidate, chooseLabels } from './labels.ts'
import { labelLines, overlap } from './sizes.ts'

const spot = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 400 }) })
const size = { width: fc.integer({ min: 5, max: 120 }), height: fc.integer({ min: 5, max: 30 }) }
const candidates = fc
  .array(fc.record({ ...size, slots: fc.array(spot, { minLength: 1, maxLength: 4 }), priority: fc.nat(9) }), {
    maxLength: 30,
  })
  .map(list => list.map((one, index) => ({ ...one, key: String(index), forced: false })))
const obstacles = fc.array(
  fc.tuple(spot, fc.record(size)).map(([at, room]) => ({ ...at, ...room })),
  { maxLength: 8 },
)

test('no label covers another or an obstacle', () => {
  fc.assert(
    fc.property(candidates, obstacles, (wanted, blocked) => {
      const boxes = [...chooseLabels(wanted, blocked).values()]
      const all = [...boxes, ...blocked]
      const covered = boxes.flatMap((one, index) => all.slice(index + 1).filter(other => overlap(one, other)))
      expect(covered).toEqual([])
    }),
  )
})

const at = (key: string, change: Partial<Candidate>): Candidate => ({
  key,
  width: 50,
  height: 12,
  slots: [{ x: 0, y: 0 }],
  priority: 0,
  forced: false,
  ...change,
})

test('the more important label keeps its place, the other one moves to its next or goes', () => {
  const chosen = chooseLabels(
    [
      at('small', {
        slots: [
          { x: 0, y: 0 },
          { x: 0, y: 40 },
        ],
      }),
      at('large', { priority: 5 }),
      at('least', { priority: -1 }),
    ],
    [],
  )
  expect(chosen.get('large')).toMatchObject({ x: 0, y: 0 })
  expect(chosen.get('small')).toMatchObject({ x: 0, y: 40 })
  expect(chosen.has('least')).toBe(false)
})

test('what is being read is always written', () => {
  expect(
    chooseLabels([at('read', { forced: true })], [{ x: 0, y: 0, width: 9, height: 9 }]).has('read'),
  ).toBe(true)
})

test('a long name takes two lines, and no more', () => {
  expect(labelLines('Mara Venn')).toEqual(['Mara Venn'])
  expect(labelLines('Northern Sea Ports Authority')).toEqual(['Northern Sea Ports', 'Authority'])
  expect(labelLines('International Commission for the Protection of the Strait')).toEqual([
    'International', // the next word would make it too long
    'Commission for the Pr…',
  ])
})
