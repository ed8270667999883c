import { describe, expect, test } from 'vitest'

import { deskOf, edge, inARow, knowing, node } from '../../test/desks.ts'
import { learn, move, rearrange, remove, show, showGraph, togglePin } from './board.ts'
import { BOARD_LIMIT, EMPTY_DESK } from './desk.ts'

describe('the board', () => {
  test('what is placed stays where it is when neighbours come', () => {
    const before = deskOf('venn LEADS port')
    const after = showGraph(before, { nodes: [node('lind')], edges: [edge('lind MET venn')] }, inARow)
    expect([...after.board.shown]).toEqual(['venn', 'port', 'lind'])
    for (const [id, place] of before.board.places) expect(after.board.places.get(id)).toEqual(place)
  })

  test('showing what is there already changes nothing', () => {
    const desk = deskOf('venn LEADS port')
    expect(show(desk, ['venn', 'port'], inARow)).toBe(desk)
  })

  test('only what is known can be shown', () => {
    expect(show(EMPTY_DESK, ['nobody'], inARow)).toBe(EMPTY_DESK)
  })

  test('a full board takes the best-connected of the new ones', () => {
    const old = Array.from({ length: BOARD_LIMIT - 1 }, (_, index) => node(`old-${index}`))
    const full = showGraph(EMPTY_DESK, { nodes: old, edges: [] }, inARow)
    const more = showGraph(
      full,
      { nodes: [node('few', 'Person', 2), node('many', 'Person', 9)], edges: [] },
      inARow,
    )
    expect(more.board.shown.size).toBe(BOARD_LIMIT)
    expect(more.board.shown.has('many')).toBe(true)
    expect(more.board.shown.has('few')).toBe(false)
  })

  test('what the server tells anew takes the place of what was known', () => {
    const desk = learn(knowing('venn LEADS port'), { nodes: [node('venn', 'Person', 7)], edges: [] })
    expect(desk.nodes.get('venn')?.degree).toBe(7)
    expect(desk.board.shown.size).toBe(0)
  })

  test('a removed node is forgotten by the board and stays known', () => {
    const desk = remove(deskOf('venn LEADS port'), 'venn')
    expect([...desk.board.shown]).toEqual(['port'])
    expect(desk.board.places.has('venn')).toBe(false)
    expect(desk.nodes.has('venn')).toBe(true)
  })

  test('a node that a person moved is pinned, and no arrangement moves it', () => {
    const moved = move(deskOf('venn LEADS port'), 'venn', { x: 7, y: 8 })
    const arranged = rearrange(
      moved,
      ({ board }) => new Map([...board.shown].map(id => [id, { x: 0, y: 0 }])),
    )
    expect(arranged.board.places.get('venn')).toEqual({ x: 7, y: 8 })
    expect(arranged.board.places.get('port')).toEqual({ x: 0, y: 0 })
    expect(togglePin(moved, 'venn').board.pinned.has('venn')).toBe(false)
  })
})
