import { expect, test } from 'vitest'

import type { Hit } from '../api/types.ts'
import { searchModel } from './model.ts'

const hit = (name: string): Hit => ({
  id: name,
  name,
  type: 'Person',
  named: true,
  aliases: [],
  descriptions: [],
  articles: 1,
  score: 1,
})
const NAMES = ['Mara Venn', 'Oskar Lind', 'Eero Lind']
const ask = async (text: string) =>
  NAMES.filter(name => name.toLowerCase().includes(text.toLowerCase())).map(hit)

const searching = () => {
  const chosen: string[] = []
  return { chosen, search: searchModel(ask, ({ name }) => chosen.push(name)) }
}
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

test('typing suggests after a pause, and choosing empties the box', async () => {
  const { chosen, search } = searching()
  search.text.value = 'lind'
  expect(search.hits.value).toEqual([])
  await pause(160)
  expect(search.hits.value.map(({ name }) => name)).toEqual(['Oskar Lind', 'Eero Lind'])
  search.active.value = 1
  search.submit()
  expect(chosen).toEqual(['Eero Lind'])
  expect(search.text.value).toBe('')
})

test('who is quicker than the suggestions gets the first that fits what was typed, not what was suggested before', async () => {
  const { chosen, search } = searching()
  search.text.value = 'a'
  await pause(160)
  expect(search.hits.value[0]?.name).toBe('Mara Venn')
  search.text.value = 'eero'
  search.submit()
  expect(chosen).toEqual([])
  await pause(20)
  expect(chosen).toEqual(['Eero Lind'])
})

test('typing on takes an early choice back', async () => {
  const { chosen, search } = searching()
  search.text.value = 'eero'
  search.submit()
  search.text.value = 'eero x'
  await pause(160)
  expect(chosen).toEqual([])
})

test('where nothing fits nothing is chosen', async () => {
  const { chosen, search } = searching()
  search.text.value = 'xyzzy'
  search.submit()
  await pause(160)
  search.submit()
  expect(chosen).toEqual([])
})
