import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'

import { couldBeSamePerson, parsePersonName, surname, withoutTitles } from './person-name.ts'

describe('the parts of a name', () => {
  test.each([
    ['Mara Venn', { given: ['Mara'], family: 'Venn' }],
    ['Venn', { given: [], family: 'Venn' }],
    ['Admiral Oskar Lind', { titles: ['Admiral'], given: ['Oskar'], family: 'Lind' }],
    ['Lt. Gov. Mara Venn', { titles: ['Lt. Gov.'], given: ['Mara'], family: 'Venn' }],
    ['former Prime Minister Mara Venn', { titles: ['former', 'Prime Minister'], family: 'Venn' }],
    ['Mara E. Venn', { given: ['Mara', 'E.'], family: 'Venn' }],
    ['Oskar Lind, Jr.', { given: ['Oskar'], family: 'Lind', suffix: 'Jr.' }],
    ['Ursula von der Heide', { given: ['Ursula'], particles: ['von', 'der'], family: 'Heide' }],
    ['Xi Ming', { given: ['Ming'], family: 'Xi' }],
    ['Kim Jong-su', { given: ['Jong-su'], family: 'Kim' }],
    ['Kim Larsen', { given: ['Kim'], family: 'Larsen' }],
    ['Major', { titles: [], family: 'Major' }],
    ['', { family: '' }],
  ])('%s', (name, parts) => {
    expect(parsePersonName(name)).toMatchObject(parts)
  })

  test.each([
    ['President Mara Venn', 'Venn'],
    ['Ursula von der Heide', 'von der Heide'],
    ['Xi Ming', 'Xi'],
  ])('surname of %s', (name, expected) => {
    expect(surname(name)).toBe(expected)
  })

  test('a name without its titles', () => {
    expect(withoutTitles('Rear Admiral Oskar Lind')).toBe('Oskar Lind')
    expect(withoutTitles('King')).toBe('King')
  })
})

describe('could it be one person', () => {
  test.each([
    ['Mara Venn', 'Venn'],
    ['Mara Venn', 'Mara'],
    ['Mara Venn', 'Governor Mara Venn'],
    ['Mara Venn', 'M. Venn'],
    ['Mara Elise Venn', 'Mara Venn'],
    ['William Lind', 'Bill Lind'],
    ['Recep Erdoğan', 'Recep Erdogan'],
    ['Ahmed el-Sayed', 'Sayed'],
    ['Ana Pérez-Ruiz', 'Ruiz'],
    ['Mrs Venn', 'Mara Venn'],
    ['Oskar Lind Jr.', 'Oskar Lind'],
  ])('%s and %s: yes', (one, two) => {
    expect(couldBeSamePerson(one, two)).toBe(true)
  })

  test.each([
    ['Oskar Lind', 'Erik Lind'],
    ['Oskar Lind', 'E. Lind'],
    ['Oskar Lind', 'Oskar Venn'],
    ['Oskar Lind Jr.', 'Oskar Lind Sr.'],
    ['Mr Lind', 'Mrs Lind'],
    ['King Charles', 'Charles Lind'],
    ['Mara Venn', ''],
  ])('%s and %s: no', (one, two) => {
    expect(couldBeSamePerson(one, two)).toBe(false)
  })

  const part = constantFrom(
    'Mara',
    'Oskar',
    'E.',
    'Lind',
    'Venn',
    'van',
    'der',
    'Heide',
    'Jr.',
    'Mr',
    'Mrs',
    'Xi',
    'Ming',
    'General',
  )
  const name = array(part, { minLength: 1, maxLength: 5 }).map(parts => parts.join(' '))

  test('it does not matter which name comes first', () => {
    assert(
      property(name, name, (one, two) => {
        expect(couldBeSamePerson(one, two)).toBe(couldBeSamePerson(two, one))
      }),
    )
  })

  test('each name is its own', () => {
    assert(
      property(name, one => {
        expect(couldBeSamePerson(one, one)).toBe(true)
      }),
    )
  })

  test('any text has parts, and its words are not lost', () => {
    assert(
      property(string(), text => {
        const { titles, given, particles, family, suffix } = parsePersonName(text)
        const words = [...titles, ...given, ...particles, family, suffix ?? '']
          .join(' ')
          .split(' ')
          .filter(Boolean)
        expect(words.toSorted()).toEqual(text.replaceAll(',', ' ').split(/\s+/).filter(Boolean).toSorted())
      }),
    )
  })
})
