import type { Graph } from '@redthread/graph'
import { expect, test } from 'vitest'

import { serveNewsroom, told } from '../../test/newsroom-api.ts'

const { room, api, body } = await serveNewsroom()

const between = async (query: string) => (await body<{ paths: Graph[] }>(`/api/paths?${query}`)).paths
const ends = (from: Parameters<typeof room.id>[0], to: Parameters<typeof room.id>[0]) =>
  new URLSearchParams({ from: room.id(from), to: room.id(to) }).toString()

test('paths lead from one entity to another, over edges that are facts', async () => {
  const [first] = await between(ends('Harbour Authority', 'Tallinn'))
  expect(first && told(first)).toEqual([
    'Mara Venn LEADS Harbour Authority [asserted]',
    'Mara Venn MET Łukasz Żak [asserted]',
    'Łukasz Żak LOCATED_IN Tallinn [asserted]',
  ])
  expect(await between(ends('Harbour Authority', 'Blue Crane'))).toEqual([])
})

test('paths go over a maybe only when asked to', async () => {
  const query = `${ends('Harbour Authority', 'Blue Crane')}&factuality=asserted,reported,unconfirmed&max=1`
  const found = await between(query)
  expect(found).toHaveLength(1)
  expect(found[0] && told(found[0])).toContain('Mara Venn MET Oskar Lind [unconfirmed]')
})

test('paths need two ends that are known', async () => {
  const missing = await api.get(`/api/paths?from=${encodeURIComponent(room.id('Tallinn'))}`)
  expect(missing.status).toBe(400)
  expect(missing.body).toMatchObject({ errors: [{ where: 'query.to' }] })
  const unknown = await api.get(`/api/paths?from=${encodeURIComponent(room.id('Tallinn'))}&to=nonsense`)
  expect(unknown.status).toBe(404)
})
