import { expect, test } from 'vitest'

import { pretokenised } from './gold-tokens.ts'

test('given words have places: those in the text, or one after another', () => {
  const { sentences, tokens } = pretokenised([
    { words: ['Al', '-', 'Harun', 'left', '.'], text: 'Al-Harun left.' },
    { words: ['So', 'what', '?'] },
  ])
  expect(tokens.map(({ text, start, end }) => `${start}-${end} ${text}`)).toEqual([
    '0-2 Al',
    '2-3 -',
    '3-8 Harun',
    '9-13 left',
    '13-14 .',
    '15-17 So',
    '18-22 what',
    '23-24 ?',
  ])
  expect(sentences).toEqual([
    { first: 0, last: 4, start: 0, end: 14 },
    { first: 5, last: 7, start: 15, end: 24 },
  ])
})
