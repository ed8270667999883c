import { expect, test } from 'vitest'

import { classOfNoun, isStandingBody } from './noun-class.ts'

test.each([
  ['rescuer', '', 'Person'],
  ['judge', '', 'Person'],
  ['lawbreaker', '', 'Person'],
  ['salesperson', '', 'Person'],
  ['delegation', '', 'Organization'],
  ['company', '', 'Organization'],
  ['city', '', 'Place'],
  ['plant', 'power', 'Place'],
  ['site', 'crash', 'Place'],
  ['site', '', 'Thing'],
  ['blackout', '', 'Event'],
  ['co-chairman', '', 'Person'],
  ['infrastructure', '', 'Thing'],
])('%s after "%s": %s', (noun, before, type) => {
  expect(classOfNoun(noun, before)).toBe(type)
})

test('a government stands, a delegation is formed', () => {
  expect(isStandingBody('government')).toBe(true)
  expect(isStandingBody('delegation')).toBe(false)
})
