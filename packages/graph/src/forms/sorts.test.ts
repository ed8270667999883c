import { expect, test } from 'vitest'

import type { EntityType } from '../model.ts'
import { areContrary, sortOf } from './sorts.ts'

test.each<[type: EntityType, descriptions: string[], sort: string | null]>([
  ['Person', ['54-year-old electrician'], 'crafts'],
  ['Person', ['Foreign Minister', 'former mayor of Dalmar'], 'politics'],
  ['Person', ['spokesman for the president'], null],
  ['Person', ["president's driver"], 'crafts'],
  ['Person', ['engineer'], null],
  ['Person', ['boxer', 'senator'], null],
  ['Person', ['boxer and senator'], null],
  ['Place', ['Sarvenian border town'], 'town'],
  ['Place', ['province'], 'area'],
  ['Organization', ['port'], null],
])('%s described as %j: %s', (type, descriptions, sort) => expect(sortOf(type, descriptions)).toBe(sort))

test.each([
  ['sport', 'politics', true],
  ['politics', 'military', false],
  ['law', 'law', false],
  ['water', 'town', true],
])('%s and %s are contrary: %s', (one, other, are) => {
  expect(areContrary(one, other)).toBe(are)
  expect(areContrary(other, one)).toBe(are)
})
