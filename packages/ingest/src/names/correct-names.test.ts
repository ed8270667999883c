import { afterAll, describe, expect, test, vi } from 'vitest'

import type { With } from '../document.ts'
import { analysis, closeLanguage, sentences } from '../language/index.ts'
import { anArticle } from '../language/testing.ts'
import { pipeline } from '../stage.ts'
import { NAME_RULES } from './name-evidence.ts'
import { nameText } from './name-spans.ts'

// The model loads at the first call; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

afterAll(closeLanguage)

async function namesOf(text: string): Promise<string[]> {
  const document = await pipeline(sentences, analysis)({ article: anArticle(text) })
  const { tokens, names } = document as With<'tokens' | 'names'>
  return names.map(name => `${name.type} ${nameText(tokens, name)}`)
}

describe.each(NAME_RULES)('$name', ({ examples }) => {
  test.each(examples)('%s', async (sentence, mark) => {
    expect(await namesOf(sentence)).toContain(mark)
  })
})

describe('names', () => {
  test('lose their article, their title and their possessive', async () => {
    const names = await namesOf(
      'President Oskar Lind’s aide met the Estonia delegation of Governor Mara Venn.',
    )
    expect(names).toEqual(expect.arrayContaining(['PER Oskar Lind', 'PER Mara Venn']))
  })

  test('begin behind a title that began before them, and hold "and" where a country has it', async () => {
    const names = await namesOf('Deputy Secretary of State Mara Venn travelled to Bosnia and Herzegovina.')
    expect(names).toEqual(['PER Mara Venn', 'LOC Bosnia and Herzegovina'])
  })

  test('are no demonyms', async () => {
    const names = await namesOf('The Russian and Ukrainian delegations met two Americans in Tallinn.')
    expect(names).toEqual(['LOC Tallinn'])
  })

  test('keep the type that clear evidence gave them once in the article', async () => {
    const names = await namesOf(
      'Rescuers worked in Bryansk all night. Bryansk slept badly. The mayor said that Bryansk would wait.',
    )
    expect(names).toEqual(['LOC Bryansk', 'LOC Bryansk', 'LOC Bryansk'])
  })

  test('of people hold for their family names, be they a town’s', async () => {
    const names = await namesOf('Mara Houston leads the council. Houston said that she would stay.')
    expect(names).toEqual(['PER Mara Houston', 'PER Houston'])
  })

  test.each([
    ['The lawyers of Venn Shipping, Inc. met in Halden.', 'ORG Venn Shipping, Inc.'],
    ['They drove to the West Bank town of Ramallah.', 'LOC Ramallah'],
    ['Rosalind Venn wrote first. Thanks, Rosalind.', 'PER Rosalind'],
    ['Critics mock his "War on Ferries".', 'MISC War on Ferries'],
    ['Minister for the Middle East Oskar Lind left.', 'PER Oskar Lind'],
    ['Foreign Office Minister for the Middle East Oskar Lind left.', 'LOC Middle East'],
  ])('have the words that are theirs: %s', async (text, mark) => {
    expect(await namesOf(text)).toContain(mark)
  })

  test.each([
    'Write to mara@halden.example, please.',
    'The bill is 4783 for the port.',
    'He came on Fri. at noon.',
  ])('are no addresses, numbers or days: %s', async text => {
    const names = await namesOf(text)
    expect(names.filter(name => !name.startsWith('TIM'))).toEqual([])
  })

  test('are no offices of a country', async () => {
    const names = await namesOf(
      'U.S. Secretary of State Venn and U.S. Secretary of Defense Oskar Moor will host them.',
    )
    expect(names).toEqual(['PER Venn', 'PER Oskar Moor'])
  })

  test('come in the order of the text and do not overlap', async () => {
    const document = await pipeline(
      sentences,
      analysis,
    )({
      article: anArticle(
        'Oskar Lind of the Halden Port Authority met Mara Venn in Tallinn on 3 May 2026, Reuters said. Lind and Venn ' +
          'flew to Kharkiv, and the Authority of Tallinn thanked Reuters.',
      ),
    })
    const { names } = document as With<'names'>
    for (const [index, name] of names.entries()) {
      expect(name.first).toBeGreaterThan(names[index - 1]?.last ?? -1)
      expect(name.last).toBeGreaterThanOrEqual(name.first)
    }
  })
})
