import type { Overview } from '@redthread/graph'
import { expect, test } from 'vitest'

import { serveNewsroom, told } from '../../test/newsroom-api.ts'

const { room, body } = await serveNewsroom()

test('health says that all is well', async () => {
  expect(await body('/healthz')).toEqual({ status: 'ok', store: 'ok', version: '1.2.3' })
})

test('the overview counts what is there and shows how it hangs together', async () => {
  const { counts, graph } = await body<Overview>('/api/overview')
  expect(counts).toEqual({ articles: 3, entities: 8, statements: 9, edges: room.change.edges.length })
  expect(graph.nodes.map(({ name }) => name)).toContain('Mara Venn')
  expect(told(graph)).toEqual([
    'Mara Venn LEADS Harbour Authority [asserted]',
    'Mara Venn MET Oskar Lind [denied]',
    'Mara Venn MET Oskar Lind [unconfirmed]',
    'Mara Venn MET Łukasz Żak [asserted]',
    'Oskar Lind OWNS Blue Crane [reported]',
    'Łukasz Żak LOCATED_IN Tallinn [asserted]',
    '李娜 MEMBER_OF Blue Crane [asserted]',
  ])
})
