import { expect, test } from 'vitest'

import { keyName } from './key-name.ts'

const plain = { ctrlKey: false, metaKey: false, shiftKey: false }

test('Ctrl and ⌘ are one, and shift counts only with them', () => {
  expect(keyName({ ...plain, key: 'Z', ctrlKey: true, shiftKey: true })).toBe('mod+shift+z')
  expect(keyName({ ...plain, key: 'z', metaKey: true })).toBe('mod+z')
  expect(keyName({ ...plain, key: '?', shiftKey: true })).toBe('?')
})
