import { describe, expect, test } from 'vitest'

import { datelineLength } from './datelines.ts'

describe('a dateline ends with its dash', () => {
  const cases: readonly (readonly [paragraph: string, dateline: string])[] = [
    ['VIENNA, Jan 24 (Northern Wire) - The council met.', 'VIENNA, Jan 24 (Northern Wire) - '],
    ['TALLINN – The council met.', 'TALLINN – '],
    ['TARTU, Estonia, March 3, 2026 — The council met.', 'TARTU, Estonia, March 3, 2026 — '],
    ['New York (Northern Wire) -- The council met.', 'New York (Northern Wire) -- '],
    ['TALLINN/RIGA, Jan 24 - The council met.', 'TALLINN/RIGA, Jan 24 - '],
    ['NEW YORK/TALLINN — The council met.', 'NEW YORK/TALLINN — '],
    ['Tallinn – the city of towers – was quiet.', ''],
    ['The council – all nine members – met.', ''],
    ['Mara Venn met Oskar Lind.', ''],
    ['', ''],
  ]
  for (const [paragraph, dateline] of cases) {
    test(`${paragraph}`, () => expect(paragraph.slice(0, datelineLength(paragraph))).toBe(dateline))
  }
})
