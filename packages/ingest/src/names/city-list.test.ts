import { describe, expect, test } from 'vitest'

import { readModelFile } from '../language/model-files.ts'
import { cityLines } from './city-lines.ts'
import { CITY_FILE, citiesNamed } from './city-list.ts'

describe('cities by name', () => {
  test('the first, one within and the last of the list are found', () => {
    const lines = cityLines()
    for (const line of [lines[0]!, lines[20_000]!, lines.at(-1)!]) {
      const [key = '', name, country] = line.split('\t')
      expect(citiesNamed(key)).toContainEqual(expect.objectContaining({ name: name || key, country }))
    }
  })

  test('all of one name are found', () => {
    const countries = new Set(citiesNamed('Georgetown').map(({ country }) => country))
    expect([...countries]).toEqual(expect.arrayContaining(['GY', 'US']))
  })

  test('a large one is found without its accents, a small one is not', () => {
    expect(citiesNamed('Lodz')).toMatchObject([{ name: 'Łódź', country: 'PL' }])
    expect(citiesNamed('Bush')).toEqual([])
  })

  test.each(['', 'Tallin', 'Tallinnn', 'tallinn', '\u0000', '\uffff', 'Tallinn\t', 'Tallinn\n', '\ud800'])(
    '%j is none',
    name => {
      expect(citiesNamed(name)).toEqual([])
    },
  )

  test('the file holds what the package knows', () => {
    // Else: node packages/ingest/src/names/city-lines.ts > models/english/cities.tsv
    expect(readModelFile(CITY_FILE).toString() === `${cityLines().join('\n')}\n`).toBe(true)
  })
})
