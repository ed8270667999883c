import { describe, expect, test } from 'vitest'

import { FEMALE_NAMES, MALE_NAMES } from './given-name-table.ts'
import { genderOfGivenName, isGivenName } from './given-names.ts'

describe('the gender of a given name', () => {
  test.each([
    ['female', ['Mary', 'Elena', 'Iryna', 'Fatima', 'Žofie', 'Zuzana', 'Ursula', 'Giorgia', 'mara']],
    [
      'male',
      ['John', 'Igor', 'Volodymyr', 'Kyrylo', 'Vladimir', 'Mohammed', 'Łukasz', 'Recep', 'Donald', 'OSKAR'],
    ],
    ['unknown', ['Kostyukov', 'Belgorod', '', 'constructor']],
  ])('%s', (gender, names) => {
    expect(names.map(genderOfGivenName)).toEqual(names.map(() => gender))
  })

  test('stays open where both bear the name', () => {
    expect(genderOfGivenName('Robin')).toBe('unknown')
    expect(isGivenName('Robin')).toBe(true)
    expect(isGivenName('Halden')).toBe(false)
  })

  test('is said once of each name of the table', () => {
    const names = `${FEMALE_NAMES} ${MALE_NAMES}`.trim().split(/\s+/)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})
