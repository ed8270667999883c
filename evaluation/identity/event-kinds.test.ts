import { expect, test } from 'vitest'

import { eventKind } from './event-kinds.ts'

test.each([
  ['crash', 'collision'],
  ['kill', 'death'],
  ['acquit', 'acquittal'],
  ['evacuate', 'evacuation'],
  ['Arrest', 'detention'],
])('%s and %s are of one kind', (one, other) => {
  expect(eventKind(one)).toBe(eventKind(other))
})

test.each([
  ['arrest', 'acquit'],
  ['attack', 'accident'],
  ['hire', 'fire'],
])('%s and %s are not', (one, other) => {
  expect(eventKind(one)).not.toBe(eventKind(other))
})
