import type { EntityType } from '@redthread/graph'
import { describe, expect, test } from 'vitest'

import { type AppearanceRecord, resolve } from './index.ts'

/** "a Oskar Lind: minister + velmar, halden" appears in article a under that name, is called a minister, and tied with both. */
function cast(type: EntityType, ...given: string[]): AppearanceRecord[] {
  return given.map((words, at) => {
    const [article = '', ...rest] = words.split(' ')
    const [told = '', companions] = rest.join(' ').split(' + ')
    const [name = '', description] = told.split(': ')
    const start = at * 100
    return {
      id: `${article}:${start}-${start + 5}`,
      article,
      name,
      aliases: [],
      type,
      named: true,
      descriptions: description === undefined ? [] : [description],
      happening: null,
      companions: companions?.split(', ') ?? [],
      spans: [{ start, end: start + 5 }],
    }
  })
}

/** Which articles have one entity, and how many questions are asked. */
function resolved(appearances: AppearanceRecord[]): [entities: string, questions: number] {
  const { clusters, questions } = resolve(appearances)
  const articles = clusters.map(cluster => cluster.appearances.map(({ article }) => article).join(''))
  return [articles.toSorted().join(' '), questions.length]
}

describe('persons', () => {
  test.each<[why: string, given: string[], entities: string, questions: number]>([
    [
      'a middle initial, and described alike: one',
      ['a Oskar Lind: mayor of Dalmar', 'b Oskar T. Lind: mayor'],
      'ab',
      0,
    ],
    [
      'a middle initial, and tied with the same two: one',
      ['a Oskar Lind + halden, velmar', 'b Oskar T. Lind + halden, velmar'],
      'ab',
      0,
    ],
    [
      'tied with one alone: a question',
      ['a Oskar Lind + korvex, velmar', 'b Oskar T. Lind + halden, velmar'],
      'a b',
      1,
    ],
    [
      'a family firm is that of a family',
      ['a Oskar Lind + halden, lind maritime', 'b Oskar T. Lind + halden, lind maritime'],
      'a b',
      1,
    ],
    ['a middle name, and nothing else: a question', ['a Oskar Lind: mayor', 'b Oskar Erik Lind'], 'a b', 1],
    ['other initials: two', ['a Oskar R. Lind: mayor', 'b Oskar T. Lind: mayor'], 'a b', 0],
    [
      'of two that bear the short form, nobody knows whose it is',
      ['a Oskar Lind: mayor', 'b Oskar T. Lind: mayor', 'c Oskar R. Lind: mayor'],
      'a b c',
      2,
    ],
    [
      'father and son in one article are two everywhere',
      [
        'a Oskar Lind: minister',
        'a Oskar Erik Lind: lawyer',
        'b Oskar Lind: minister',
        'c Oskar Erik Lind: minister',
      ],
      'ab ac',
      0,
    ],
    ['generations: two', ['a Oskar Lind Jr: mayor', 'b Oskar Lind Sr: mayor'], 'a b', 0],
    [
      'spellings that sound alike, and one office: one',
      ['a Ivan Velensky: Sarvenian president', 'b Ivan Velenskyy: president'],
      'ab',
      0,
    ],
    [
      'spellings that sound alike, and nothing else: a question',
      ['a Ivan Velensky', 'b Ivan Velenskyy'],
      'a b',
      1,
    ],
    [
      'of sisters whose names sound alike, an article speaks of both',
      ['a Sonja Venn', 'a Sonia Venn'],
      'a a',
      0,
    ],
    [
      'a middle name, and another trade: a question all the same',
      ['a Oskar Lind: former mayor', 'b Oskar Erik Lind: former boxer'],
      'a b',
      1,
    ],
  ])('%s', (_, given, ...expected) => {
    expect(resolved(cast('Person', ...given))).toEqual(expected)
  })
})

describe('a family name alone', () => {
  test.each<[why: string, given: string[], entities: string, questions: number]>([
    ['of nobody known: stays alone', ['a Lind', 'b Oskar Lind: minister'], 'a b', 0],
    [
      'of the same office as one of the family: a question, and no more',
      ['a Lind: minister', 'b Oskar Lind: Sarvenian minister', 'c Oskar Lind: minister'],
      'a bc',
      1,
    ],
    ['of another office: stays alone', ['a Lind: judge', 'b Oskar Lind: minister'], 'a b', 0],
    [
      'where two of the family hold that office: a question about each',
      ['a Lind: minister', 'b Oskar Lind: minister', 'c Mara Lind: minister'],
      'a b c',
      2,
    ],
    [
      'beside the full name in its own article: another',
      ['a Lind: minister', 'a Oskar Lind: minister'],
      'a a',
      0,
    ],
    ['two that go by it alone: nothing to ask', ['a Lind: minister', 'b Lind: minister'], 'a b', 0],
  ])('%s', (_, given, ...expected) => {
    expect(resolved(cast('Person', ...given))).toEqual(expected)
  })
})

describe('one name, and what articles say of it', () => {
  test.each<[why: string, given: string[], entities: string, questions: number]>([
    ['a minister and a boxer: a question', ['a Oskar Lind: minister', 'b Oskar Lind: boxer'], 'a b', 1],
    [
      'of whom nothing is said, may be either',
      ['a Oskar Lind: minister', 'b Oskar Lind: boxer', 'c Oskar Lind'],
      'a b c',
      2,
    ],
    [
      'of whom nothing is said, is the one who is in the news; the odd one is asked about',
      [
        'a Oskar Lind: minister',
        'b Oskar Lind: mayor',
        'c Oskar Lind: senator',
        'd Oskar Lind: minister',
        'e Oskar Lind',
        'f Oskar Lind: boxer',
      ],
      'abcde f',
      1,
    ],
    [
      'a mayor becomes a minister, an admiral goes into politics, an engineer is one as well',
      ['a Oskar Lind: mayor', 'b Oskar Lind: admiral', 'c Oskar Lind: engineer', 'd Oskar Lind: minister'],
      'abcd',
      0,
    ],
    [
      'one article says both: it is the same man',
      ['a Oskar Lind: boxer and senator', 'b Oskar Lind: senator'],
      'ab',
      0,
    ],
  ])('%s', (_, given, ...expected) => {
    expect(resolved(cast('Person', ...given))).toEqual(expected)
  })

  test('a river is no town, and what only has the name may be either', () => {
    expect(resolved(cast('Place', 'a Lesna: town', 'b Lesna: river', 'c Lesna', 'd Lesna: town'))).toEqual([
      'ad b c',
      2,
    ])
  })
})

describe('bodies', () => {
  test.each<[why: string, given: string[], entities: string, questions: number]>([
    ['one leaves out its legal form: one', ['a Velmar Shipping Ltd', 'b Velmar Shipping'], 'ab', 0],
    [
      'two legal forms are two, and what leaves it out may be either',
      ['a Velmar Shipping Ltd', 'b Velmar Shipping GmbH', 'c Velmar Shipping'],
      'a b c',
      2,
    ],
    ['spelled otherwise: a question', ['a Velmarr Shipping', 'b Velmar Shipping'], 'a b', 1],
    ['in an acronym each letter tells', ['a DKB', 'b DCB'], 'a b', 0],
    ['another word: two', ['a Velmar Shipping Ltd', 'b Velmar Ltd'], 'a b', 0],
  ])('%s', (_, given, ...expected) => {
    expect(resolved(cast('Organization', ...given))).toEqual(expected)
  })
})
