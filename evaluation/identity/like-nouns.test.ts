import { expect, test } from 'vitest'

import { likeNoun } from './like-nouns.ts'

test.each([
  ['vessel', 'ship', true],
  ['Vehicle', 'car', true],
  ['warship', 'ship', false],
  ['man', 'suspect', false],
])('%s and %s: alike is %s', (one, other, alike) => expect(likeNoun(one) === likeNoun(other)).toBe(alike))
