import { expect, test } from 'vitest'

import { leadingTitle, titleNamed, TITLES } from './titles.ts'

test.each([
  ['Governor', { stands: 'governor', leads: true, kind: 'office' }],
  ['Gov.', { stands: 'governor', leads: true }],
  ['Sen.', { stands: 'senator', leads: false }],
  ['Mrs', { gender: 'female', kind: 'address' }],
  ['Mr.', { gender: 'male', kind: 'address' }],
  ['Vice Admiral', { kind: 'rank', leads: false }],
  ['Vice President', { leads: false }],
  ['spokeswoman', { gender: 'female', leads: false }],
  ['Queen', { gender: 'female', leads: true }],
])('%s', (words, expected) => {
  expect(titleNamed(words)).toMatchObject(expected)
})

test('a word that is no title', () => {
  expect(titleNamed('harbour')).toBeUndefined()
})

test('the longest title at the beginning counts', () => {
  expect(leadingTitle(['Deputy', 'Prime', 'Minister', 'Mara', 'Venn'])).toMatchObject({
    title: { words: 'deputy prime minister', leads: false },
    length: 3,
  })
  expect(leadingTitle(['Mara', 'Venn'])).toBeUndefined()
})

test('each entry is found by its own words, and no entry is empty', () => {
  for (const { words, stands } of TITLES) {
    expect(words).toMatch(/^\S+(?: \S+)*$/)
    expect(stands).toMatch(/^\S+(?: \S+)*$/)
    expect(titleNamed(words)?.words).toBe(words)
  }
})
