import type { Neighbourhood } from '@redthread/graph'
import { expect, test } from 'vitest'

import { entityAddress, serveNewsroom, told } from '../../test/newsroom-api.ts'

const { room, body } = await serveNewsroom()

const around = (query: string) =>
  body<Neighbourhood>(`${entityAddress(room.id('Mara Venn'))}/neighbours${query}`)

test('neighbours are those that an entity has an edge with', async () => {
  const { nodes, more } = await around('')
  expect(nodes.map(({ name }) => name).toSorted()).toEqual(
    ['Mara Venn', 'Harbour Authority', 'Oskar Lind', 'Łukasz Żak'].toSorted(),
  )
  expect(more).toBe(0)
})

test('neighbours are told apart by relation and by how sure the edge is', async () => {
  expect(told(await around('?types=LEADS'))).toContain('Mara Venn LEADS Harbour Authority [asserted]')
  expect((await around('?types=LEADS')).nodes).toHaveLength(2)
  expect((await around('?factuality=denied,unconfirmed')).nodes.map(({ name }) => name).toSorted()).toEqual([
    'Mara Venn',
    'Oskar Lind',
  ])
})

test('neighbours that were left out are counted', async () => {
  const { nodes, more } = await around('?limit=1')
  expect(nodes).toHaveLength(2)
  expect(more).toBe(2)
})
