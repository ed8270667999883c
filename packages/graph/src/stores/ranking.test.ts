import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { rankHits } from './ranking.ts'

const named = (name: string, aliases: string[] = []) => ({
  id: name,
  name,
  aliases,
  type: 'Person' as const,
  named: true,
  descriptions: [],
  articles: 1,
})
const scoreOf = (typed: string, name: string, aliases: string[] = []) =>
  rankHits(typed, [named(name, aliases)], 1)[0]?.score ?? 0

test('the nearer the name, the higher the score', () => {
  const scores = ['Igor Kostyukov', 'Igor Kosty', 'Kostyukov', 'Kostykov'].map(typed =>
    scoreOf(typed, 'Igor Kostyukov'),
  )
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  expect(new Set(scores).size).toBe(4)
  expect(scoreOf('Kostyukov', 'Igor Kostyukov', ['Kostyukov'])).toBeGreaterThan(scores[2] ?? 1)
})

test('a name that holds the word comes before a description that begins with it', () => {
  const described = { ...named('verdict'), type: 'Event' as const, named: false, articles: 9 }
  const names = (typed: string) =>
    rankHits(typed, [described, named('Tomáš Veřík')], 2).map(({ entity }) => entity.name)
  expect(names('Veř')).toEqual(['Tomáš Veřík', 'verdict'])
  expect(names('verdict')).toEqual(['verdict'])
})

test.each([
  ['a letter left out', 'kostykov', true],
  ['a letter put in', 'kostyukkov', true],
  ['a letter changed', 'kostiukov', true],
  ['two neighbours exchanged', 'kotsyukov', true],
  ['two of these', 'kotsyukof', true],
  ['three of these', 'kotsiukof', false],
  ['one in a short word', 'linf', true],
  ['two in a short word', 'lonf', false],
  ['one in a very short word', 'lif', false],
])('%s is forgiven or not: %s', (_, typed, forgiven) => {
  expect(scoreOf(typed, 'Kostyukov Lind') > 0).toBe(forgiven)
})

test('a name is always found by itself, by its beginning, and by each of its words', () => {
  const name = fc.string({
    unit: fc.constantFrom('a', 'é', 'Ł', 'x', ' ', '-', 'Я'),
    minLength: 1,
    maxLength: 20,
  })
  fc.assert(
    fc.property(
      name.filter(text => /\p{L}/u.test(text)),
      text => {
        expect(scoreOf(text, text)).toBe(1)
        for (const word of text.split(/[ -]+/).filter(Boolean)) expect(scoreOf(word, text)).toBeGreaterThan(0)
      },
    ),
  )
})
