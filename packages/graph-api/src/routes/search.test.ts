import type { SearchHit } from '@redthread/graph'
import { expect, test } from 'vitest'

import { serveNewsroom } from '../../test/newsroom-api.ts'

const { body } = await serveNewsroom()

const names = async (query: string) =>
  (await body<{ hits: SearchHit[] }>(`/api/search?${query}`)).hits.map(({ name }) => name)

test.each([
  ['q=Mara+Venn', 'Mara Venn'],
  ['q=zak', 'Łukasz Żak'],
  [`q=${encodeURIComponent('Łukasz')}`, 'Łukasz Żak'],
  [`q=${encodeURIComponent('李娜')}`, '李娜'],
  [`q=${encodeURIComponent('Мара')}`, 'Мара Вень'],
  ['q=blue+cra', 'Blue Crane'],
])('search?%s finds %s first', async (query, name) => {
  expect((await names(query))[0]).toBe(name)
})

test('search gives no more than asked for, and only of the types asked for', async () => {
  expect(await names('q=a&limit=1')).toHaveLength(1)
  expect(await names('q=Tallinn&type=Person,Organization')).not.toContain('Tallinn')
  expect(await names('q=Tallinn&type=Person&type=Place')).toContain('Tallinn')
})

test('search finds nothing where nothing is', async () => {
  expect(await names('q=Zzyzx')).toEqual([])
})
