import { describe, expect, test } from 'vitest'

import { datelineOf, whenOf } from './when.ts'

describe('a given date is a day or an instant', () => {
  test.each([
    ['2026-01-24', '2026-01-24'],
    ['2026-01-24T09:30', '2026-01-24T09:30'],
    ['2026-01-24 09:30:00 +0200', '2026-01-24T09:30:00+02:00'],
    ['2026-01-24T09:30:00.000Z', '2026-01-24T09:30:00.000Z'],
    ['2026-01-24T09:30:00+01', '2026-01-24T09:30:00+01:00'],
    ['Sat, 24 Jan 2026 09:30:00 GMT', '2026-01-24T09:30:00.000Z'],
    ['Sat, 24 Jan 2026 09:30:00 +0100', '2026-01-24T08:30:00.000Z'],
    ['January 24, 2026', '2026-01-24'],
    ['24 Jan 2026', '2026-01-24'],
  ])('%s', (given, when) => expect(whenOf(given)).toBe(when))

  test.each([
    '2026-02-30',
    '2026-01-24T25:00:00Z',
    '01/02/2026',
    'tomorrow',
    'Jan 24',
    '2026',
    '2026-01',
    'soon, January 24, 2026',
  ])('%s is none', given => expect(whenOf(given)).toBeNull())
})

describe('a dateline in the first three lines gives the date', () => {
  test.each([
    ['Port shut\n\nSunday, January 20, 2008\n\nThe port was shut.', '2008-01-20'],
    ['Port shut\n\nKalvar Courier, Monday, February 23, 2026\n\nBy A. Liebel', '2026-02-23'],
    ['KYIV, Jan 24, 2026 — Officials met.', '2026-01-24'],
    ['Port shut\nKALVAR, Sarvenia, Jan. 24, 2026 (Harbour Post) -- The port was shut.', '2026-01-24'],
    ['ABU DHABI, United Arab Emirates, 24 January 2026 – Officials met.', '2026-01-24'],
    ['Port shut\nPublished: 24 January 2026, 10:32 GMT', '2026-01-24'],
    ['24 January 2026', '2026-01-24'],
  ])('%j', (text, day) => expect(datelineOf(text)).toBe(day))

  test.each([
    'On January 20, 2008, the port was shut.',
    'The storm of January 20, 2008',
    'Remembering the Fallen of Kalvar, May 3, 1951\n\nThe port was shut.',
    'Veterans Remember, May 3, 1951',
    'KALVAR, Jan 12 (Northern Wire) - The port was shut.',
    'One\nTwo\nThree\n24 January 2026',
    'February 30, 2026',
    '',
  ])('%j has none', text => expect(datelineOf(text)).toBeNull())
})
