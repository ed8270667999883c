import { expect, test } from 'vitest'

import { edge, node } from '../../test/desks.ts'
import { opening } from './opening.ts'

const graph = {
  nodes: [
    node('venn', 'Person', 9),
    node('alone', 'Person', 8),
    node('port', 'Person', 5),
    node('lind', 'Person', 2),
  ],
  edges: [edge('venn LEADS port'), edge('lind MET venn')],
}
const names = (room: number) => opening(graph, room).nodes.map(({ id }) => id)

test('the page opens with the best connected that hang together', () => {
  expect(names(10)).toEqual(['venn', 'port', 'lind'])
  expect(names(3)).toEqual(['venn', 'port'])
  expect(opening(graph, 3).edges.map(({ id }) => id)).toEqual(['venn LEADS port asserted'])
})

test('where nothing hangs together, the best connected stand alone', () => {
  expect(names(2)).toEqual(['venn', 'alone'])
})
