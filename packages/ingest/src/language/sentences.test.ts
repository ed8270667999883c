import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { With } from '../document.ts'
import { sentences } from './sentences.ts'
import { anArticle } from './testing.ts'

const segmented = async (text: string) =>
  (await sentences.run({ article: anArticle(text) })) as With<'sentences' | 'tokens'>

const sentencesOf = async (text: string) =>
  (await segmented(text)).sentences.map(({ start, end }) => text.slice(start, end))

describe('sentences end', () => {
  test.each([
    ['at a full stop', ['Venn left.', 'Lind stayed.']],
    ['not after a title', ['Gen. Lind met Mr. Venn and Sen. Harun in St. Orn.', 'They talked.']],
    ['not after an initial', ['It was J. K. Lind who came.', 'She spoke.']],
    ['where nobody writes capitals', ['call me later.', 'i am out.']],
    ['not within a date', ['The port closed on Jan. 3.', 'It opened in Feb. 2026.']],
    ['not after U.S. before a name', ['He left the U.S. Senate in May.', 'It was late.']],
    ['after U.S. before a new beginning', ['He lives in the U.S.', 'The port is far.']],
    ['not within a number', ['It cost 3.5 million and fell to -16.5°C.', 'Nobody came.']],
    ['after a closing quotation mark', ['The talks went ‘better than expected.’', 'This is new.']],
    [
      'before an opening quotation mark',
      [
        'They discussed all issues.',
        '‘No one was put off,’ the official noted.',
        '“Fine.”',
        '"We go," he said.',
      ],
    ],
    ['not at a question within a sentence', ['‘Why?’ he asked.', '"Who is there?" she said.']],
    ['after straight quotation marks that close', ['"We go."', '"We stay."']],
    ['after an ellipsis', ['He waited…', 'Nobody came...', 'Then it rained.']],
    ['after a reference', ['The port closed in 1907. [3]', 'It opened again.']],
    ['after a bracket', ['(The port was shut.)', 'Ships waited.']],
    ['after a company', ['It belongs to Halden Port Inc.', 'The owner is unknown.']],
  ])('%s', async (_, expected) => {
    expect(await sentencesOf(expected.join(' '))).toEqual(expected)
  })

  test('at the end of a line: headlines, captions and paragraphs without a full stop', async () => {
    const text =
      'Port shut after blackout\nBy Mara Venn\n\nHALDEN: Ships waited.\n  A ship, seen from the quay\n'
    expect(await sentencesOf(text)).toEqual([
      'Port shut after blackout',
      'By Mara Venn',
      'HALDEN: Ships waited.',
      'A ship, seen from the quay',
    ])
  })

  test('not at the end of one long line that goes on in small letters', async () => {
    const first = 'The harbour council of Halden met on Tuesday evening and agreed to'
    expect(await sentencesOf(`${first}\nclose the quay.\nships wait`)).toEqual([
      `${first}\nclose the quay.`,
      'ships wait',
    ])
  })

  test('not at the end of a line in a text that is wrapped by hand', async () => {
    const text = [
      'The harbour council of Halden met on Tuesday evening and',
      'agreed to close the northern quay for repairs that will',
      'last until the end of the year. Oskar Lind, who leads the',
      'council, said that no ship would have to wait for longer',
      'than a day.',
      '',
      'Mara Venn disagreed. She said that the council had not even',
      'asked those who own the ships.',
    ].join('\n')
    const found = await sentencesOf(text)
    expect(found.map(sentence => sentence.replaceAll('\n', ' '))).toEqual([
      'The harbour council of Halden met on Tuesday evening and agreed to close the northern quay for repairs that ' +
        'will last until the end of the year.',
      'Oskar Lind, who leads the council, said that no ship would have to wait for longer than a day.',
      'Mara Venn disagreed.',
      'She said that the council had not even asked those who own the ships.',
    ])
  })

  test('after 250 words at the latest', async () => {
    const { sentences: found } = await segmented('and the ship waits '.repeat(5_000))
    expect(Math.max(...found.map(({ first, last }) => last - first + 1))).toBe(250)
  })
})

test('every token is what the text has at its place, and belongs to its sentence', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async text => {
      const { sentences: found, tokens } = await segmented(text)
      for (const token of tokens) {
        expect(text.slice(token.start, token.end)).toBe(token.text)
        const sentence = found[token.sentence]!
        expect(token.start >= sentence.start && token.end <= sentence.end).toBe(true)
      }
      expect(found.map(({ first }) => first)).toEqual(
        [0, ...found.map(({ last }) => last + 1)].slice(0, found.length),
      )
      expect(tokens.length).toBe((found.at(-1)?.last ?? -1) + 1)
    }),
    { numRuns: 200 },
  )
})

test.each([
  ['nothing', ''],
  ['white space', ' \n\t\r\n\u00a0'],
  ['control characters', '\u0000\u0001\u0002\u001f'],
])('a text of %s has no sentence', async (_, text) => {
  expect(await segmented(text)).toMatchObject({ sentences: [], tokens: [] })
})

test('100,000 characters without a full stop are read in bounded windows, in time by their number', async () => {
  const text = 'the navy shelled the port and the mayor left Tallinn '.repeat(2000).slice(0, 100_000)
  const seconds = async (words: string) => {
    const before = process.cpuUsage()
    await segmented(words)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  }
  const { sentences: found } = await segmented(text)
  expect(Math.max(...found.map(({ first, last }) => last - first + 1))).toBeLessThanOrEqual(250)
  expect(found.at(-1)!.end).toBe(text.trimEnd().length)
  // Ten times as much takes ten times as long; by the square it would be a hundred.
  expect(await seconds(text)).toBeLessThan(50 * Math.max(0.01, await seconds(text.slice(0, 10_000))))
})

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Venn left.',
        ' ',
        '\n',
        '\n\n',
        '“',
        '”',
        '’',
        '…',
        '!',
        'U.S.',
        '😀',
        '\ud800',
        'قرر',
        '\u2028',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 25 },
  )
  .map(parts => parts.join(''))
