import { expect, test } from 'vitest'

import { NAME_WORDS, nameWordsIn } from './name-words.ts'

test.each(NAME_WORDS.flatMap(rule => rule.examples.map(name => [name, rule] as const)))(
  '%s',
  (name, rule) => {
    expect(nameWordsIn(name, { kindFirst: false })).toBe(rule)
  },
)

test.each(['Mara Church', 'Oskar Park', 'Mara Venn'])('%s may be a person', name => {
  expect(nameWordsIn(name, { kindFirst: true })).toBeUndefined()
})
