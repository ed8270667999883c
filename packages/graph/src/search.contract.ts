/** How every store finds names. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { emptied } from '../test/emptied.ts'
import { HARBOUR } from '../test/harbour.ts'
import { without } from '../test/sample-graph.ts'
import { type Entity, entityId, type EntityType, type GraphStore } from './index.ts'
import type { StoreUnderTest } from './store.contract.ts'

const entity = (name: string, given: Partial<Entity> = {}): Entity => ({
  id: entityId(given.type ?? 'Person', name, [`${name}${given.articles ?? ''}`]),
  name,
  aliases: [],
  type: 'Person',
  named: true,
  descriptions: [],
  articles: 1,
  timeStart: null,
  timeEnd: null,
  lat: null,
  lon: null,
  ...given,
})

const PEOPLE: readonly Entity[] = [
  entity('Mara Venn', { articles: 3 }),
  entity('Mara Vennström', { articles: 9 }),
  entity('Venn', { type: 'Place' }),
  entity('Łukasz Dvořák', { aliases: ['the Boatman', 'L. Dvorak'] }),
  entity('Seán O’Neil'),
  entity('Мара Йенсен'),
  entity('Recep Tayyip Erdoğan'),
  entity('Oskar Lind', { articles: 2 }),
  entity('Oskar Lind', { articles: 5 }),
  entity('the Lind delegation', { type: 'Organization', named: false, articles: 2 }),
  entity('Northern AND Southern Shipping', { type: 'Organization' }),
]

export function searchContract({ open }: StoreUnderTest): void {
  let store: GraphStore
  beforeAll(async () => {
    store = await open()
    await emptied(store)
    await store.transact([], tx => tx.apply({ upsert: { entities: PEOPLE } }))
  })
  afterAll(() => store.close())
  const found = async (text: string, options = {}) =>
    (await store.search(text, options)).map(({ entity: { name } }) => name)

  test.each<[typed: string, first: string]>([
    ['mara venn', 'Mara Venn'],
    ['venn', 'Venn'],
    ['Dvorak', 'Łukasz Dvořák'],
    ['lukasz', 'Łukasz Dvořák'],
    ['boatm', 'Łukasz Dvořák'],
    ['erdogan', 'Recep Tayyip Erdoğan'],
    ['ERDOĞAN recep', 'Recep Tayyip Erdoğan'],
    ['Erdogn', 'Recep Tayyip Erdoğan'],
    ['Erdogna', 'Recep Tayyip Erdoğan'],
    ['vennstrm', 'Mara Vennström'],
    ["o'neil", 'Seán O’Neil'],
    ['oneil', 'Seán O’Neil'],
    ["O'Ne", 'Seán O’Neil'],
    ['Йенс', 'Мара Йенсен'],
    ['northern and', 'Northern AND Southern Shipping'],
    ['Lind, Oskar', 'Oskar Lind'],
  ])('%s finds %s first', async (typed, first) => {
    expect((await found(typed))[0]).toBe(first)
  })

  test('the whole name comes first, then its beginning, then words in it', async () => {
    expect(await found('Venn')).toEqual(['Venn', 'Mara Vennström', 'Mara Venn'])
  })

  test('among equals those of more articles come first, and a described one after named ones', async () => {
    const hits = await store.search('lind')
    expect(hits.map(hit => [hit.entity.named, hit.entity.articles])).toEqual([
      [true, 5],
      [true, 2],
      [false, 2],
    ])
  })

  test('types and a limit narrow it', async () => {
    const types: EntityType[] = ['Place']
    expect(await found('venn', { types })).toEqual(['Venn'])
    expect(await found('venn', { limit: 2 })).toHaveLength(2)
  })

  test.each(['', '   ', '*', '~', '+-&|!(){}[]^"~*?:\\/', 'zzzz', 'name:Venn', '" OR *:*'])(
    'finds nothing, and breaks nothing, for %j',
    async typed => {
      expect(await found(typed)).toEqual([])
    },
  )

  describe('follows changes', () => {
    test('a name that changed is found by the new one alone, one that went not at all', async () => {
      const [venn, other] = [PEOPLE[0] as Entity, PEOPLE[8] as Entity]
      await store.transact([], tx =>
        tx.apply({
          upsert: { entities: [{ ...venn, name: 'Klara Berg' }] },
          remove: { entities: [other.id] },
        }),
      )
      expect(await found('Mara')).not.toContain('Mara Venn')
      expect(await found('klara')).toEqual(['Klara Berg'])
      expect((await store.search('oskar lind')).map(hit => hit.entity.articles)).toEqual([2])
      await store.transact([], tx => tx.apply({ upsert: { entities: [venn, other] } }))
    })

    test('what is written and removed in one transaction is not found', async () => {
      await store.transact([], async tx => {
        await tx.apply({ upsert: HARBOUR })
        await tx.apply(without(HARBOUR))
      })
      expect(await found('belhaven')).toEqual([])
    })
  })
}
