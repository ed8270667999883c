import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { AppearanceView, StatementView } from '../api/types.ts'
import { paragraphsOf } from './segments.ts'

const TEXT = 'Port in turmoil\n\nOskar Lind leads the port. “He is gone,” said Venn.\r\n\r\nLind denied it.\n'

const statement = (quote: string, context: string, text = TEXT): StatementView => ({
  id: 's1',
  subject: { id: 'lind', name: 'Oskar Lind', type: 'Person', named: true },
  relation: 'LEADS',
  predicate: 'leads',
  object: null,
  value: null,
  place: null,
  by: null,
  factuality: 'asserted',
  confidence: 1,
  quote,
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  sentence: 0,
  context,
  time: null,
  timeStart: null,
  timeEnd: null,
  article: { id: 'a1', title: null, outlet: null, publishedAt: null, url: null },
})

const appearance = (entity: string, ...words: readonly string[]): AppearanceView => ({
  id: entity,
  entity,
  name: entity,
  type: 'Person',
  spans: words.map(word => ({ start: TEXT.indexOf(word), end: TEXT.indexOf(word) + word.length })),
})

const joined = (paragraphs: ReturnType<typeof paragraphsOf>) =>
  paragraphs.map(paragraph => paragraph.map(({ text }) => text).join(''))

const words = (text: string) => text.replaceAll(/\s+/g, '')

describe('an article cut for reading', () => {
  test('keeps its paragraphs, whatever the line ends', () => {
    expect(joined(paragraphsOf(TEXT, [], null))).toEqual([
      'Port in turmoil',
      'Oskar Lind leads the port. “He is gone,” said Venn.',
      'Lind denied it.\n',
    ])
  })

  test('takes lines for paragraphs where no line is blank', () => {
    expect(joined(paragraphsOf('One.\nTwo.\nThree.', [], null))).toEqual(['One.', 'Two.', 'Three.'])
  })

  test('marks the quote, the sentence around it, and who is named in them', () => {
    const proof = statement('Lind leads the port', 'Oskar Lind leads the port.')
    const [, paragraph = []] = paragraphsOf(
      TEXT,
      [appearance('lind', 'Oskar Lind'), appearance('venn', 'Venn')],
      proof,
    )
    expect(
      paragraph
        .filter(run => run.quoted)
        .map(run => run.text)
        .join(''),
    ).toBe('Lind leads the port')
    expect(
      paragraph
        .filter(run => run.sentence)
        .map(run => run.text)
        .join(''),
    ).toBe('Oskar Lind leads the port.')
    expect(
      paragraph
        .filter(run => run.entity === 'lind')
        .map(run => run.text)
        .join(''),
    ).toBe('Oskar Lind')
    expect(paragraph.filter(run => run.entity === 'venn').map(run => run.text)).toEqual(['Venn'])
  })

  test('marks the quote alone where its sentence is not found', () => {
    const [, paragraph = []] = paragraphsOf(TEXT, [], statement('leads the port', 'Quite another sentence.'))
    expect(paragraph.filter(run => run.sentence).map(run => run.text)).toEqual(['leads the port'])
  })

  test('one mention within another is one link', () => {
    const spans = [appearance('lind', 'Oskar Lind'), appearance('oskar', 'Oskar')]
    const [, paragraph = []] = paragraphsOf(TEXT, spans, null)
    expect(paragraph.filter(run => run.entity !== null)).toMatchObject([
      { text: 'Oskar Lind', entity: 'lind' },
    ])
  })

  test('loses and adds no word, whatever the spans', () => {
    const spans = fc
      .array(fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length)), { maxLength: 12 })
      .map(pairs =>
        pairs.filter(([a, b]) => a !== b).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      )
    fc.assert(
      fc.property(spans, given => {
        const paragraphs = paragraphsOf(TEXT, [{ ...appearance('x'), spans: given }], null)
        expect(words(joined(paragraphs).join(''))).toBe(words(TEXT))
      }),
    )
  })
})
