import type { EntityType } from '@redthread/graph'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { type AppearanceRecord, namesOf, resolve } from './index.ts'
import { appearance, whoIsOne } from './testing.ts'

describe('across articles', () => {
  test.each<
    [why: string, appearances: [article: string, words: string, type?: EntityType][], expected: string[]]
  >([
    [
      'a full name is one person, however it is written',
      [
        ['a', 'Mara Dvořák'],
        ['b', 'MARA DVORAK'],
        ['c', 'Mara Dvořák (Dvořák)'],
      ],
      ['MARA DVORAK@b Mara Dvořák@a Mara Dvořák@c'],
    ],
    [
      'a family name alone is of many',
      [
        ['a', 'Dvořák'],
        ['b', 'Dvořák'],
        ['c', 'Mara Dvořák'],
      ],
      ['Dvořák@a', 'Dvořák@b', 'Mara Dvořák@c'],
    ],
    [
      'many countries have a supreme court, and one has a Northern Council',
      [
        ['a', 'Supreme Court', 'Organization'],
        ['b', 'Supreme Court', 'Organization'],
        ['a', 'Northern Council', 'Organization'],
        ['b', 'Northern Council', 'Organization'],
      ],
      ['Northern Council@a Northern Council@b', 'Supreme Court@a', 'Supreme Court@b'],
    ],
    [
      'the adjective of a place is no name',
      [
        ['a', 'Teskia', 'Place'],
        ['a', 'Teskian', 'Organization'],
        ['b', 'Teskia', 'Place'],
        ['b', 'Teskian', 'Place'],
      ],
      ['Teskia@a Teskia@b', 'Teskian@a', 'Teskian@b'],
    ],
    [
      'so is one with a title, or with an initial',
      [
        ['a', 'Mr Lind'],
        ['b', 'Mr Lind'],
        ['c', 'O. Lind'],
        ['d', 'O. Lind'],
      ],
      ['Mr Lind@a', 'Mr Lind@b', 'O. Lind@c', 'O. Lind@d'],
    ],
    [
      'a ruler needs a number',
      [
        ['a', 'Leo XIV'],
        ['b', 'Leo XIV'],
        ['c', 'Charles III'],
        ['d', 'Charles III'],
        ['e', 'Leo'],
        ['f', 'Leo'],
      ],
      ['Charles III@c Charles III@d', 'Leo XIV@a Leo XIV@b', 'Leo@e', 'Leo@f'],
    ],
    [
      'what looks like a title is a given name where it has stayed in the name',
      [
        ['a', 'Emir Venn'],
        ['b', 'Emir Venn'],
      ],
      ['Emir Venn@a Emir Venn@b'],
    ],
    [
      'few need but one name',
      [
        ['a', 'Beyoncé'],
        ['b', 'Beyonce'],
      ],
      ['Beyonce@b Beyoncé@a'],
    ],
    [
      'brothers are two',
      [
        ['a', 'Mara Venn'],
        ['b', 'Igor Venn'],
      ],
      ['Igor Venn@b', 'Mara Venn@a'],
    ],
    [
      'a person is no body of the same name',
      [
        ['a', 'Oskar Lind'],
        ['b', 'Oskar Lind', 'Organization'],
      ],
      ['Oskar Lind@a', 'Oskar Lind@b'],
    ],
    [
      'a country acts and is a place',
      [
        ['a', 'Sarvenia', 'Place'],
        ['b', 'Sarvenia', 'Organization'],
      ],
      ['Sarvenia@a Sarvenia@b'],
    ],
    [
      'an event needs more than one word',
      [
        ['a', 'Battle of Kalvar', 'Event'],
        ['b', 'Battle of Kalvar', 'Event'],
        ['c', 'Olympics', 'Event'],
        ['d', 'Olympics', 'Event'],
      ],
      ['Battle of Kalvar@a Battle of Kalvar@b', 'Olympics@c', 'Olympics@d'],
    ],
    [
      'the described stay in their article',
      [
        ['a', 'the outage', 'Event'],
        ['b', 'the outage', 'Event'],
      ],
      ['the outage@a', 'the outage@b'],
    ],
    [
      'an acronym stands for the name that an article gives it',
      [
        ['a', 'Dalmar Port Authority (DPA)', 'Organization'],
        ['b', 'DPA', 'Organization'],
        ['c', 'Dalmar Port Authority', 'Organization'],
      ],
      ['DPA@b Dalmar Port Authority@a Dalmar Port Authority@c'],
    ],
    [
      'which may also be the alias',
      [
        ['a', 'DPA (Dalmar Port Authority)', 'Organization'],
        ['c', 'Dalmar Port Authority', 'Organization'],
      ],
      ['DPA@a Dalmar Port Authority@c'],
    ],
    [
      'of two names it stands for neither',
      [
        ['a', 'Dalmar Port Authority (DPA)', 'Organization'],
        ['b', 'DPA', 'Organization'],
        ['c', 'Data Protection Agency (DPA)', 'Organization'],
        ['d', 'DPA', 'Organization'],
      ],
      ['DPA@b DPA@d', 'Dalmar Port Authority@a', 'Data Protection Agency@c'],
    ],
    [
      'without such an article it stands for itself',
      [
        ['a', 'DPA', 'Organization'],
        ['b', 'DPA', 'Place'],
        ['c', 'Dalmar Port Authority', 'Organization'],
      ],
      ['DPA@a DPA@b', 'Dalmar Port Authority@c'],
    ],
    [
      'a short form is no acronym',
      [
        ['a', 'Dalmar Port Authority (Port Authority)', 'Organization'],
        ['b', 'Port Authority', 'Organization'],
      ],
      ['Dalmar Port Authority@a', 'Port Authority@b'],
    ],
    [
      'two people of one name in one article are neither of those elsewhere',
      [
        ['a', 'Mara Venn'],
        ['a', 'Mara Venn'],
        ['b', 'Mara Venn'],
        ['c', 'Mara Venn'],
      ],
      ['Mara Venn@a', 'Mara Venn@a', 'Mara Venn@b Mara Venn@c'],
    ],
  ])('%s', (_, appearances, expected) => {
    expect(whoIsOne(appearances.map(given => appearance(...given)))).toEqual(expected)
  })
})

test('an entity bears the commonest name and type, and keeps the others', () => {
  const given = [
    { ...appearance('a', 'Kalvar', 'Organization'), descriptions: ['port city'] },
    { ...appearance('b', 'KALVAR', 'Place'), descriptions: ['port city', 'capital'] },
    appearance('c', 'Kalvar (The Port)', 'Place'),
    appearance('c', 'Kalvár', 'Place'),
  ]
  const [{ entity } = { entity: null }, ...others] = resolve(given).clusters
  expect(others).toEqual([])
  expect(entity).toMatchObject({
    name: 'Kalvar',
    type: 'Place',
    named: true,
    aliases: ['KALVAR', 'Kalvár', 'The Port'],
    descriptions: ['capital', 'port city'],
    articles: 3,
  })
  expect(entity?.id).toMatch(/^place:kalvar~[0-9a-f]{12}$/)
})

const NAMES = [
  'Mara Venn',
  'Mara Wenn',
  'MARA VENN',
  'Venn',
  'Dalmar Port Authority (DPA)',
  'DPA',
  'Data Protection Agency (DPA)',
  'Dalmar Port Authority',
  'the outage',
]
const cast = fc.array(
  fc
    .record({
      article: fc.constantFrom('a', 'b', 'c', 'd'),
      name: fc.constantFrom(...NAMES),
      type: fc.constantFrom<EntityType>('Person', 'Organization', 'Place'),
      descriptions: fc.constantFrom<string[]>([], ['minister'], ['boxer'], ['town']),
    })
    .map(({ article, name, type, descriptions }) => ({ ...appearance(article, name, type), descriptions })),
  { maxLength: 12 },
)

test('their order says nothing', () => {
  fc.assert(
    fc.property(
      cast.chain(given =>
        fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
      ),
      ([given, shuffled]) => {
        expect(resolve(shuffled)).toEqual(resolve(given))
      },
    ),
  )
})

test('every appearance is of exactly one entity', () => {
  fc.assert(
    fc.property(cast, given => {
      const placed = resolve(given).clusters.flatMap(({ appearances }) => appearances.map(({ id }) => id))
      expect(placed.toSorted()).toEqual(given.map(({ id }) => id).toSorted())
    }),
  )
})

test('those that share no name, not even by way of others, can be resolved apart', () => {
  fc.assert(
    fc.property(cast, given => {
      const apart = components(given).flatMap(part => resolve(part).clusters)
      const byId = (a: (typeof apart)[number], b: (typeof apart)[number]) =>
        a.entity.id < b.entity.id ? -1 : 1
      expect(apart.toSorted(byId)).toEqual(resolve(given).clusters)
    }),
  )
})

/** Sets of appearances that names connect. */
function components(given: readonly AppearanceRecord[]): AppearanceRecord[][] {
  const sets: { names: Set<string>; members: AppearanceRecord[] }[] = []
  for (const one of given) {
    const names = new Set(namesOf(one))
    const touching = sets.filter(set => [...names].some(name => set.names.has(name)))
    for (const set of touching) sets.splice(sets.indexOf(set), 1)
    sets.push({
      names: new Set([...names, ...touching.flatMap(set => [...set.names])]),
      members: [...touching.flatMap(({ members }) => members), one],
    })
  }
  return sets.map(({ members }) => members)
}
