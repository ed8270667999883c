import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { edge, knowing, node } from '../../test/desks.ts'
import { move, show, showGraph } from '../desk/board.ts'
import type { Desk, Id, Point } from '../desk/desk.ts'
import { arrangeAll } from './arrange.ts'
import { arrangerFor } from './arranger.ts'
import { nodeRoom, overlap } from './sizes.ts'
import { type Placed, spread } from './spread.ts'
import { tangle } from './tangle.ts'

const { place } = arrangerFor(() => ({ width: 900, height: 690 }))

/** Two rings that hang together by one line. */
const RINGS = ['a', 'b'].flatMap(ring =>
  Array.from({ length: 8 }, (_, index) => `${ring}${index} MET ${ring}${(index + 1) % 8}`),
)
const opened = (): Desk => {
  const desk = knowing(...RINGS, 'a0 LEADS b0')
  return show(desk, [...desk.nodes.keys()], place)
}

const covering = (desk: Desk, places: ReadonlyMap<Id, Point>) => {
  const boxes = [...places].flatMap(([id, at]) => {
    const known = desk.nodes.get(id)
    return known ? [{ id, ...at, ...nodeRoom(known) }] : []
  })
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(other => overlap(one, other))
      .map(({ id }) => id),
  )
}

const distance = (a: Point | undefined, b: Point | undefined) =>
  a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Number.NaN

const named = (list: readonly Omit<Placed, 'id'>[]): Placed[] =>
  list.map((box, index) => ({ ...box, id: String(index) }))

describe('the first arrangement', () => {
  test('is the same for the same graph, so that a reload looks alike', () => {
    expect([...opened().board.places]).toEqual([...opened().board.places])
  })

  test('covers no label', () => {
    expect(covering(opened(), opened().board.places)).toEqual([])
  })

  test('draws rings as rings', () => {
    const desk = opened()
    expect(tangle(desk.board.places, [...desk.edges.values()])).toBeLessThanOrEqual(2)
  })

  test('leaves pinned nodes where they are', () => {
    const desk = move(opened(), 'a3', { x: 900, y: -900 })
    expect(arrangeAll(desk, 1.3).get('a3')).toEqual({ x: 900, y: -900 })
  })
})

describe('nodes that come later', () => {
  const neighbours = Array.from({ length: 30 }, (_, index) => node(`new${index}`))
  const edges = neighbours.map(({ id }) => edge(`a1 MET ${id}`))
  const expanded = () => showGraph(opened(), { nodes: neighbours, edges }, place)

  test('move nothing that is placed, and cover nothing', () => {
    const before = opened()
    const after = expanded()
    for (const [id, at] of before.board.places) expect(after.board.places.get(id)).toEqual(at)
    expect(covering(after, after.board.places)).toEqual([])
  })

  test('stand nearer to the node that they belong to than to the middle of all', () => {
    const { places } = expanded().board
    const [home, far] = [places.get('a1'), places.get('b4')]
    const nearer = neighbours.filter(
      ({ id }) => distance(places.get(id), home) < distance(places.get(id), far),
    )
    expect(nearer.length).toBeGreaterThan(25)
  })

  test('find free ground even where they belong to nothing', () => {
    const after = showGraph(opened(), { nodes: [node('lonely')], edges: [] }, place)
    expect(covering(after, after.board.places)).toEqual([])
  })
})

describe('spreading', () => {
  const boxes = fc.array(
    fc.record({
      x: fc.integer({ min: -300, max: 300 }),
      y: fc.integer({ min: -300, max: 300 }),
      width: fc.integer({ min: 10, max: 120 }),
      height: fc.integer({ min: 10, max: 60 }),
      fixed: fc.constant(false),
    }),
    { maxLength: 16 },
  )
  test('parts all boxes', () => {
    fc.assert(
      fc.property(boxes.map(named), given => {
        const found = spread(given)
        const apart = given.map(box => ({ ...box, ...(found.get(box.id) ?? { x: 0, y: 0 }) }))
        const touching = apart.flatMap((one, index) =>
          apart.slice(index + 1).filter(other => overlap(one, other)),
        )
        expect(touching).toEqual([])
      }),
    )
  })

  test('moves no fixed box', () => {
    const box = { y: 0, width: 50, height: 50 }
    const found = spread([
      { ...box, id: 'fixed', x: 0, fixed: true },
      { ...box, id: 'free', x: 10, fixed: false },
    ])
    expect(found.get('fixed')).toEqual({ x: 0, y: 0 })
    expect(found.get('free')?.x).toBeGreaterThanOrEqual(50)
  })
})
