import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { toConllu } from './conllu.ts'
import type { Document, With } from './document.ts'
import { analysis, closeLanguage, sentences } from './language/index.ts'
import { anArticle } from './language/testing.ts'
import { pipeline } from './stage.ts'

// The model loads at the first call; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const TEXT =
  'Mara Venn’s aide can’t say why Erdoğan left.\n\nThe port (of Halden) was shut on Jan. 24, 2026; nobody  knew it.'

describe('CoNLL-U', () => {
  let document: With<'sentences' | 'tokens' | 'names'>
  let lines: string[]

  beforeAll(async () => {
    const analysed: Document = await pipeline(sentences, analysis)({ article: anArticle(TEXT) })
    document = analysed as typeof document
    lines = toConllu(document, 'port news').split('\n')
  })
  afterAll(closeLanguage)

  test('names the article and gives each sentence its number and text', () => {
    expect(lines.filter(line => line.startsWith('#'))).toEqual([
      '# newdoc id = port news',
      '# sent_id = port news-1',
      '# text = Mara Venn’s aide can’t say why Erdoğan left.',
      '# sent_id = port news-2',
      '# text = The port (of Halden) was shut on Jan. 24, 2026; nobody knew it.',
    ])
  })

  test('gives back every token, tag, head and name', () => {
    const { tokens, names } = parse(lines, document)
    expect(tokens).toEqual(
      document.tokens.map(({ text, lemma, upos, xpos, head, dep, start, end }) => ({
        text,
        lemma,
        upos,
        xpos,
        head,
        dep,
        start,
        end,
      })),
    )
    expect(names).toEqual(document.names)
  })

  test('puts the text together again from words and spaces', () => {
    expect(rebuilt(lines)).toEqual(
      lines.filter(line => line.startsWith('# text = ')).map(line => line.slice('# text = '.length)),
    )
  })

  test('has ten columns, ends each sentence with an empty line, and has one root a sentence', () => {
    const rows = lines.filter(line => line !== '' && !line.startsWith('#'))
    expect(
      rows.every(row => row.split('\t').length === 10 && row.split('\t').every(cell => cell !== '')),
    ).toBe(true)
    expect(rows.filter(row => row.split('\t')[6] === '0')).toHaveLength(document.sentences.length)
    expect(lines.slice(-2)).toEqual(['', ''])
  })

  test('writes what is one word as a range', () => {
    const ranges = lines.filter(line => /^\d+-/.test(line)).map(line => line.split('\t')[1])
    expect(ranges).toEqual(['Venn’s', 'can’t'])
  })
})

const cells = (line: string) => line.split('\t')
const misc = (row: string[]) => new Map(row[9]!.split('|').map(pair => pair.split('=') as [string, string]))

function parse(lines: readonly string[], { sentences: runs }: With<'sentences'>) {
  const tokens: object[] = []
  const names: { first: number; last: number; type: string }[] = []
  let sentence = -1
  for (const line of lines) {
    if (line.startsWith('# sent_id')) sentence++
    if (!/^\d+\t/.test(line)) continue
    const row = cells(line)
    const first = runs[sentence]!.first
    const tag = misc(row).get('NER')
    if (tag?.startsWith('B-')) names.push({ first: tokens.length, last: tokens.length, type: tag.slice(2) })
    if (tag?.startsWith('I-')) names.push({ ...names.pop()!, last: tokens.length })
    const [, text, lemma, upos, xpos, , head, dep] = row
    const place = { start: Number(misc(row).get('Start')), end: Number(misc(row).get('End')) }
    tokens.push({
      text,
      lemma,
      upos,
      xpos,
      head: head === '0' ? -1 : first + Number(head) - 1,
      dep,
      ...place,
    })
  }
  return { tokens, names }
}

/** The sentences' texts by the rules of the format: ranges stand for their words, a space follows unless denied. */
function rebuilt(lines: readonly string[]): string[] {
  const texts: string[] = []
  let covered = 0
  for (const line of lines) {
    if (line.startsWith('# sent_id')) {
      texts.push('')
      covered = 0
    }
    const [id, form] = cells(line)
    if (!/^\d/.test(id!) || (!id!.includes('-') && Number(id) <= covered)) continue
    if (id!.includes('-')) covered = Number(id!.split('-')[1])
    texts.push(texts.pop()! + form + (misc(cells(line)).has('SpaceAfter') ? '' : ' '))
  }
  return texts.map(text => text.trim())
}
