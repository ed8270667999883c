import { expect, test } from 'vitest'

import { isAdjectiveOf, isCommonBody } from './common-bodies.ts'

test.each([
  ['national security council', true],
  ['supreme court', true],
  ['ministry of foreign affairs', true],
  ['northern council', false],
  ['lesna commercial bank', false],
  ['harbour party', false],
])('many countries have a %s: %s', (name, common) => expect(isCommonBody(name)).toBe(common))

test.each([
  ['teskian', 'teskia', true],
  ['sudanese', 'sudan', true],
  ['kalvar', 'kalvar', false],
  ['lindmar', 'lind', false],
])('%s is an adjective of %s: %s', (name, place, is) => expect(isAdjectiveOf(name, place)).toBe(is))
