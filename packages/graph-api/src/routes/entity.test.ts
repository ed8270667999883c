import type { EntityPage } from '@redthread/graph'
import { expect, test } from 'vitest'

import { entityAddress, serveNewsroom } from '../../test/newsroom-api.ts'

const { room, api, body } = await serveNewsroom()

test('an entity comes with its facts, each with its quote, and its articles', async () => {
  const { entity, facts, appearances } = await body<EntityPage>(entityAddress(room.id('Mara Venn')))
  expect(entity).toMatchObject({ name: 'Mara Venn', type: 'Person', articles: 3 })
  expect(appearances.map(({ title }) => title).toSorted()).toEqual([
    'No meeting',
    'Talks by the sea',
    'Undated',
  ])
  const met = facts.find(({ relation, other }) => relation === 'MET' && other?.name === 'Łukasz Żak')
  expect(met?.statements.map(({ quote }) => quote).toSorted()).toEqual([
    'Mara Venn met Łukasz Żak again',
    'Mara Venn met Łukasz Żak in Tallinn',
  ])
  const lind = facts.filter(({ other }) => other?.name === 'Oskar Lind')
  const factualities = lind.flatMap(fact => Object.keys(fact.factualities))
  expect(factualities.toSorted()).toEqual(['negated', 'possible'])
})

test('an entity has values among its facts', async () => {
  const { facts } = await body<EntityPage>(entityAddress(room.id('Blue Crane')))
  expect(facts).toContainEqual(
    expect.objectContaining({ relation: 'EMPLOYS', other: null, value: '40 people' }),
  )
})

test('an entity is found by every id that it ever had', async () => {
  const ids = room.idsEver('Mara Venn')
  expect(new Set(ids).size).toBe(3)
  for (const id of ids) {
    expect((await body<EntityPage>(entityAddress(id))).entity.id).toBe(room.id('Mara Venn'))
  }
})

test.each(['李娜', 'Мара Вень', 'Łukasz Żak'] as const)(
  'an entity with letters of other scripts (%s) is found',
  async name => {
    const id = room.id(name)
    expect((await body<EntityPage>(entityAddress(id))).entity.name).toBe(name)
    // Browsers leave : and ~ as they are; others encode all that they may.
    const most = [...new TextEncoder().encode(id)]
      .map(byte => `%${byte.toString(16).padStart(2, '0')}`)
      .join('')
    expect((await body<EntityPage>(`/api/entities/${most}`)).entity.name).toBe(name)
  },
)

test('an id of an entity that is not there is gone: no list is kept of those that were', async () => {
  const { status, body: problem } = await api.get(entityAddress('person:nobody~000000000000'))
  expect(status).toBe(410)
  expect(problem).toMatchObject({ title: 'Gone', code: 'EntityForgotten' })
})

test.each(['person:nobody', 'nonsense', 'a/b', '~', "x' OR 1=1 //"])(
  'what is no id (%s) is said to be unknown',
  async id => {
    for (const path of [entityAddress(id), `${entityAddress(id)}/neighbours`]) {
      const { status, body: problem } = await api.get(path)
      expect(status).toBe(404)
      expect(problem).toMatchObject({ title: 'Not Found', code: 'EntityUnknown' })
    }
  },
)
