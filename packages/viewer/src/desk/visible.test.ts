import { describe, expect, test } from 'vitest'

import { deskOf, knowing, inARow } from '../../test/desks.ts'
import { show } from './board.ts'
import type { Desk } from './desk.ts'
import { clearFilters, isFiltering, setMinimum, toggleFactuality, toggleType } from './filters.ts'
import { focusEdge, focusEntity } from './focus.ts'
import { knownNeighbours, visible } from './visible.ts'

const nodesOf = (desk: Desk) => visible(desk).nodes.map(({ id }) => id)
const edgesOf = (desk: Desk) => visible(desk).edges.map(({ id }) => id)

describe('what is to be seen', () => {
  test('without filters, everything on the board; what may be and what is denied as well', () => {
    const desk = deskOf('venn MET lind [denied]', 'venn LEADS port [unconfirmed]', 'lind OWNS port [past]')
    expect(visible(desk).edges).toHaveLength(3)
    expect(isFiltering(desk)).toBe(false)
  })

  test('a hidden kind takes its edges, and the nodes that had no other', () => {
    const desk = toggleFactuality(deskOf('venn MET lind [denied]', 'venn LEADS port'), 'denied')
    expect(edgesOf(desk)).toEqual(['venn LEADS port asserted'])
    expect(nodesOf(desk)).toEqual(['venn', 'port'])
    expect(nodesOf(clearFilters(desk))).toEqual(['venn', 'lind', 'port'])
  })

  test('what is being read stays in sight', () => {
    const filtered = toggleFactuality(deskOf('venn MET lind [denied]'), 'denied')
    expect(nodesOf(filtered)).toEqual([])
    expect(nodesOf(focusEntity(filtered, 'lind'))).toEqual(['lind'])
    expect(edgesOf(focusEdge(filtered, 'venn MET lind denied'))).toEqual(['venn MET lind denied'])
  })

  test('a hidden type takes its nodes and their edges', () => {
    const desk = deskOf('venn LEADS port')
    expect(nodesOf(toggleType(desk, 'Person'))).toEqual([])
    expect(nodesOf(toggleType(toggleType(desk, 'Person'), 'Person'))).toEqual(['venn', 'port'])
  })

  test('a minimum of statements hides what is said less often; there is none below one', () => {
    const desk = deskOf('venn LEADS port x3', 'venn MET lind')
    expect(edgesOf(setMinimum(desk, 2))).toEqual(['venn LEADS port asserted'])
    expect(setMinimum(desk, -4).filters.minimumStatements).toBe(1)
  })

  test('each node tells how many of its edges lead off the board', () => {
    const desk = show(knowing('venn LEADS port', 'venn MET lind', 'venn OWNS ship'), ['venn', 'port'], inARow)
    expect(visible(desk).beyond.get('venn')).toBe(2)
    expect(visible(desk).beyond.get('port')).toBe(0)
    expect([...knownNeighbours(desk, 'venn')]).toEqual(['port', 'lind', 'ship'])
  })
})
