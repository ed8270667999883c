import { expect, test } from 'vitest'

import { knownWords, WORD_CLASSES } from './known-words.ts'

test.each([
  ['oskar', 'given'],
  ['narva', 'town'],
  ['tallinn', 'place'],
  ['kharkiv', 'place'],
  ['georgia', 'given or place'],
  ['ukrainian', 'demonym'],
  ['harbour', undefined],
])('lists know of %s: %s', (word, expected) => {
  const known = knownWords().get(word)
  expect(known && WORD_CLASSES[known]).toBe(expected)
})
