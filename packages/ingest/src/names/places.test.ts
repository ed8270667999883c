import { describe, expect, test } from 'vitest'

import { countryNamed } from './countries.ts'
import { countryOfCapital, placeNamed } from './places.ts'

describe('a place by its name', () => {
  test.each([
    ['U.S.', 'country', 'United States', 'US'],
    ['UK', 'country', 'United Kingdom', 'GB'],
    ['Russia', 'country', 'Russia', 'RU'],
    ['South Korea', 'country', 'South Korea', 'KR'],
    ['the Netherlands', 'country', 'Netherlands', 'NL'],
    ['Türkiye', 'country', 'Turkey', 'TR'],
    ['Kyiv', 'capital', 'Kyiv', 'UA'],
    ['Kiev', 'capital', 'Kyiv', 'UA'],
    ['Washington', 'capital', 'Washington, D.C.', 'US'],
    ['Kharkiv', 'city', 'Kharkiv', 'UA'],
    ['Belgorod', 'city', 'Belgorod', 'RU'],
    ['Abu Dhabi', 'capital', 'Abu Dhabi', 'AE'],
    ['Severomorsk', 'city', 'Severomorsk', 'RU'],
    ['Geneva', 'city', 'Genève', 'CH'],
    ['Lodz', 'city', 'Łódź', 'PL'],
    ['Diyarbakir', 'city', 'Diyarbakır', 'TR'],
    ['Paris', 'capital', 'Paris', 'FR'],
    ['Donbas', 'region', 'Donbas', 'UA'],
    ['Texas', 'region', 'Texas', 'US'],
    ['Georgia', 'country', 'Georgia', 'GE'],
  ])('%s is the %s %s', (name, kind, usual, country) => {
    expect(placeNamed(name)).toMatchObject({ kind, name: usual, country })
  })

  test('cities have people and a place on the map', () => {
    const { population, lat, lon } = placeNamed('Tallinn')!
    expect(population).toBeGreaterThan(300_000)
    expect([lat, lon]).toEqual([expect.closeTo(59.44, 1), expect.closeTo(24.75, 1)])
  })

  test('regions of the world lie in no one country', () => {
    expect(placeNamed('Middle East')).toMatchObject({ kind: 'region', country: null, lat: null })
  })

  test.each(['Putin', 'Kostyukov', 'Bush', 'Axios', '', 'us', 'constructor', 'code US'])(
    '%s is no place',
    name => {
      expect(placeNamed(name)).toBeNull()
    },
  )

  test('every capital of a list knows its country', () => {
    expect(['Tallinn', 'Abu Dhabi', 'Kyiv', 'Washington', 'Ottawa'].map(countryOfCapital)).toEqual([
      'Estonia',
      'United Arab Emirates',
      'Ukraine',
      'United States',
      'Canada',
    ])
    expect(countryOfCapital('Kharkiv')).toBeNull()
  })
})

test('a country has one usual name under all its names', () => {
  expect(['US', 'U.S.', 'USA', 'the United States', 'America'].map(name => countryNamed(name)?.name)).toEqual(
    Array.from({ length: 5 }, () => 'United States'),
  )
})
