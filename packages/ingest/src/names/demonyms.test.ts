import countries from 'i18n-iso-countries'
import { describe, expect, test } from 'vitest'

import { NATIONALITIES } from './demonym-table.ts'
import { demonymNamed } from './demonyms.ts'

describe('a demonym', () => {
  test.each([
    ['Russian', 'Russia', true, 'singular'],
    ['Russians', 'Russia', false, 'plural'],
    ['Ukrainian', 'Ukraine', true, 'singular'],
    ['American', 'United States', true, 'singular'],
    ['Emirati', 'United Arab Emirates', true, 'singular'],
    ['Emiratis', 'United Arab Emirates', false, 'plural'],
    ['British', 'United Kingdom', true, 'unknown'],
    ['Britons', 'United Kingdom', false, 'plural'],
    ['Dutch', 'Netherlands', true, 'unknown'],
    ['Dutchman', 'Netherlands', false, 'singular'],
    ['Frenchwomen', 'France', false, 'plural'],
    ['Danes', 'Denmark', false, 'plural'],
    ['Danish', 'Denmark', true, 'unknown'],
    ['Swiss', 'Switzerland', true, 'unknown'],
    ['Kurdish', 'Kurds', true, 'unknown'],
    ['Kurds', 'Kurds', false, 'plural'],
    ['South Korean', 'South Korea', true, 'singular'],
    ['New Zealander', 'New Zealand', true, 'singular'],
    ['European', 'Europe', true, 'singular'],
    ['Chechens', 'Chechnya', false, 'plural'],
  ])('%s is of %s', (word, of, isAdjective, number) => {
    expect(demonymNamed(word)).toMatchObject({ of, isAdjective, number })
  })

  test.each(['Russia', 'russian', 'Lind', 'Turkey', 'constructor', ''])('%s is none', word => {
    expect(demonymNamed(word)).toBeNull()
  })

  test('is there for every state', () => {
    // Dependent territories without a people of their own name.
    const without =
      'AI AQ AW AX BL BQ BV CC CK CW CX FK GF GG GP GS HM IM IO JE KY MF MP MQ MS NC NF NU PF PM PN RE SH SJ SX TC TF TK UM VG VI WF YT'
    const there = new Set(
      NATIONALITIES.trim()
        .split('\n')
        .map(line => line.slice(0, 2)),
    )
    const missing = Object.keys(countries.getAlpha2Codes()).filter(code => !there.has(code))
    expect(missing.toSorted().join(' ')).toBe(without)
  })
})
