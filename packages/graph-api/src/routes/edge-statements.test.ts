import type { EdgePage } from '@redthread/graph'
import { expect, test } from 'vitest'

import { serveNewsroom } from '../../test/newsroom-api.ts'

const { room, api, body } = await serveNewsroom()

test('an edge shows the statements that it adds up', async () => {
  const edge = room.change.edges.find(({ statements }) => statements === 2)
  const page = await body<EdgePage>(`/api/edges/${encodeURIComponent(edge?.id ?? '')}/statements`)
  expect(page.edge).toEqual({ ...edge, factuality: 'asserted' })
  expect(page.statements).toHaveLength(2)
})

test.each(['000000000000-000000000000-MET-MET', 'nonsense'])(
  'an edge that nobody knows (%s) is 404',
  async id => {
    const { status, body: problem } = await api.get(`/api/edges/${id}/statements`)
    expect(status).toBe(404)
    expect(problem).toMatchObject({ title: 'Not Found' })
  },
)
