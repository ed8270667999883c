import { expect, test } from 'vitest'

import { nextActive } from './next-active.ts'

test('arrows walk round the suggestions', () => {
  expect(nextActive('ArrowDown', 0, 3)).toBe(1)
  expect(nextActive('ArrowDown', 2, 3)).toBe(0)
  expect(nextActive('ArrowUp', 0, 3)).toBe(2)
})

test('other keys, and an empty list, leave things as they are', () => {
  expect(nextActive('a', 1, 3)).toBeNull()
  expect(nextActive('ArrowDown', 0, 0)).toBeNull()
})
